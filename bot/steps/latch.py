"""Step 3, continued: the reminder stays until the call is made or nobody is in danger."""

from __future__ import annotations

from collections.abc import Callable

from bot.domain.handoffs import CALL_MADE, NOBODY_IN_DANGER, Handoffs
from bot.domain.turn import Alertness, Turn
from bot.domain.verdict import Level, Verdict

StandsDown = Callable[[str], "str | None"]


class LatchStep:
    """`stands_down` finds in a message that the call is made, or that nobody is in danger."""

    def __init__(self, handoffs: Handoffs, stands_down: StandsDown) -> None:
        self._handoffs = handoffs
        self._stands_down = stands_down

    async def __call__(self, turn: Turn) -> None:
        """Runs the step on `turn`."""
        said = self._said(turn)
        if turn.handoff is not None and (said is None or turn.verdict.rules):
            # What led to the hand-off has been acted on; it must not raise the alarm again.
            turn.alertness = Alertness(latched=True)
            return
        if said == CALL_MADE:
            turn.main = self._handoffs.call_made()
        elif said == NOBODY_IN_DANGER:
            self._answer_what_was_held(turn)
        elif turn.alertness.latched:
            turn.notices.insert(0, self._handoffs.reminder())
        if said is not None:
            turn.alertness, turn.concern, turn.handoff = Alertness(), None, None
            turn.verdict = Verdict(Level.NONE)

    def _answer_what_was_held(self, turn: Turn) -> None:
        turn.question = turn.alertness.held
        if turn.question is None:
            turn.main = self._handoffs.nobody_in_danger()
        else:
            turn.notices = [self._handoffs.no_more_reminders()]

    def _said(self, turn: Turn) -> str | None:
        if turn.is_payload:
            return turn.text if turn.text in {CALL_MADE, NOBODY_IN_DANGER} else None
        return self._stands_down(turn.text) if turn.alertness.latched else None
