"""Step 7: what may be kept, in one transaction."""

from __future__ import annotations

from bot.domain.ports import Conversations
from bot.domain.turn import Before, Turn


class KeepStep:
    """Writes both sides' messages and the dialogue's state."""

    def __init__(self, conversations: Conversations) -> None:
        self._conversations = conversations

    async def __call__(self, turn: Turn) -> None:
        """Runs the step on `turn`."""
        after = Before(turn.dialogue, turn.alertness)
        await self._conversations.keep(turn.conversation, turn.text, turn.messages, after)
