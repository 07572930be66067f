"""Step 4: personal details become [name], [postcode] …; from here on the raw text is gone."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from dataclasses import replace

from bot.anonymise.anonymiser import Redacted
from bot.domain.redactions import Redactions
from bot.domain.turn import Turn


class AnonymiseStep:
    """A failure here ends the turn: nothing that was not cleaned goes any further."""

    def __init__(self, anonymise: Callable[[str], Redacted], redactions: Redactions) -> None:
        self._anonymise = anonymise
        self._redactions = redactions

    async def __call__(self, turn: Turn) -> None:
        """Runs the step on `turn`."""
        if turn.is_payload:
            return
        redacted = await asyncio.to_thread(self._anonymise, turn.text)
        turn.text = redacted.text
        if turn.handoff is None:
            turn.alertness = turn.alertness.after(redacted.text)
        else:
            turn.alertness = replace(turn.alertness, held=redacted.text)
        if redacted.kinds:
            kinds = [kind.value for kind in redacted.kinds]
            turn.notices.append(
                self._redactions.notice(kinds, redacted.text, unsure=redacted.unsure)
            )
        if redacted.nothing_left and turn.handoff is None and turn.main is None:
            turn.main = self._redactions.nothing_left()
