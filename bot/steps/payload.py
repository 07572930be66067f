"""Step 2: a text with a leading slash is a button's payload only if it was offered."""

from __future__ import annotations

import re

from bot.domain.turn import Turn

_LEADING_SLASHES = re.compile(r"^[\s/]+")


async def payload(turn: Turn) -> None:
    """Marks offered payloads; takes the slash off any other text, so that it is plain words."""
    if not turn.text.startswith("/"):
        return
    turn.is_payload = turn.text in turn.remembered.offered
    if not turn.is_payload:
        turn.text = _LEADING_SLASHES.sub("", turn.text) or "?"
