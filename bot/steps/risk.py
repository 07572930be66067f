"""Step 3: is a child in danger now? Looks at the raw text and the last messages, in memory."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Callable, Sequence

from bot.domain.handoffs import ASKED, IN_DANGER, Handoffs
from bot.domain.turn import Turn
from bot.domain.verdict import UNREADABLE, Level, Verdict

Judge = Callable[[str, Sequence[str]], Verdict]
log = logging.getLogger(__name__)


class RiskStep:
    """Puts the hand-off, the concern or the question into the turn; nothing can stop it."""

    def __init__(self, judge: Judge, handoffs: Handoffs) -> None:
        self._judge = judge
        self._handoffs = handoffs

    async def __call__(self, turn: Turn) -> None:
        """Runs the step on `turn`."""
        turn.alertness = turn.before.alertness
        if turn.is_payload:
            turn.verdict = ASKED if turn.text == IN_DANGER else turn.verdict
        else:
            turn.verdict = await self._verdict(turn)
        self._act_on(turn)

    async def _verdict(self, turn: Turn) -> Verdict:
        said = turn.before.alertness.said
        try:
            return await asyncio.to_thread(self._judge, turn.text, said)
        except Exception as failure:
            log.error("the risk check failed: %s", type(failure).__name__)
            return UNREADABLE

    def _act_on(self, turn: Turn) -> None:
        verdict = turn.verdict
        if verdict.level is Level.IMMEDIATE:
            turn.handoff = self._handoffs.immediate(verdict)
        elif verdict.level is Level.ASK:
            turn.notices.append(self._handoffs.asking(verdict))
        elif verdict.level is Level.CONCERN:
            turn.concern = self._handoffs.concern(verdict)
        elif verdict.quiet_line and not turn.alertness.latched:
            turn.notices.append(self._handoffs.quiet_line())
