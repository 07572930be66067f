"""Step 2: a text with a leading slash is a button's payload only if it was offered."""

from __future__ import annotations

import re

from bot.domain.ports import Conversations
from bot.domain.turn import Turn

_LEADING_SLASHES = re.compile(r"^[\s/]+")


class PayloadStep:
    """Lets offered payloads through and takes the slash off any other text: plain words."""

    def __init__(self, conversations: Conversations) -> None:
        self._conversations = conversations

    async def __call__(self, turn: Turn) -> None:
        """Runs the step on `turn`."""
        if not turn.text.startswith("/"):
            return
        if await self._conversations.has_offered(turn.conversation, turn.text):
            turn.is_payload = True
        else:
            turn.text = _LEADING_SLASHES.sub("", turn.text) or "?"
