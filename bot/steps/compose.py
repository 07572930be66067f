"""Step 6: hand-off or concern first, then notices, then the one main message."""

from __future__ import annotations

from bot.domain.handoffs import Handoffs
from bot.domain.messages import Message
from bot.domain.turn import Turn
from bot.domain.verdict import Level

NO_ANSWER = {"out_of_scope", "not_covered", "choices"}


class ComposeStep:
    """Puts the turn's messages in the order of the chat contract."""

    def __init__(self, handoffs: Handoffs) -> None:
        self._handoffs = handoffs

    async def __call__(self, turn: Turn) -> None:
        """Runs the step on `turn`."""
        self._worry_is_an_answer(turn)
        first = [m for m in (turn.handoff, turn.concern) if m is not None]
        main = [turn.main] if turn.main else []
        turn.messages = [*first, *turn.notices, *main]

    def _worry_is_an_answer(self, turn: Turn) -> None:
        # A worry about a child is never called out of scope, and a guess adds nothing to it.
        if turn.main is None or not _says_nothing(turn.main):
            return
        if turn.verdict.level is Level.ASK:
            turn.main = self._handoffs.concern(turn.verdict)
        elif turn.verdict.is_plain:
            turn.main = None


def _says_nothing(main: Message) -> bool:
    custom = main["custom"]
    return custom["type"] in NO_ANSWER and not custom.get("gap")
