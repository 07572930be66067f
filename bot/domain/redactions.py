"""What is said when personal details were taken out; never the details themselves."""

from __future__ import annotations

from collections.abc import Sequence

from bot.domain.messages import Message, Type, message
from bot.domain.wording import Wording
from knowledge import Library


class Redactions:
    """Makes the notice of a redaction, and the reply when nothing is left."""

    def __init__(self, library: Library) -> None:
        self._say = Wording(library)

    def notice(self, kinds: Sequence[str], said: str, *, unsure: bool) -> Message:
        """One line: what was taken out, how to ask without it. `said` is the cleaned message."""
        details = [self._say(f"detail_{kind}") for kind in kinds]
        *others, last = details
        listed = f"{', '.join(others)} {self._say('and')} {last}" if others else last
        text = self._say("redaction_several" if others else "redaction_one", details=listed)
        if unsure:
            text += " " + self._say("redaction_unsure")
        return message(Type.NOTICE, text, notice="redaction", kinds=list(kinds), said=said)

    def nothing_left(self) -> Message:
        """The main message when only personal details were sent."""
        return message(Type.REDACTED, self._say("redacted"))
