"""Step 2, continued: "delete this conversation" erases it at once."""

from __future__ import annotations

import re

from bot.domain.answers import Answers
from bot.domain.ports import Conversations
from bot.domain.turn import Turn

_DELETE = re.compile(
    r"(?:please\s+)?(?:delete|erase|wipe|clear|forget)"
    r"(?:\s+(?:this|the|my|our|all(?:\s+of)?|everything|it|that|whole|conversation|chat|messages?|i\s+said|i've\s+said"
    r"|data|history|what|record))*(?:\s+(?:now|please))*[.!]*",
    re.I,
)


class DeleteStep:
    """Only a message that says nothing else deletes."""

    def __init__(self, conversations: Conversations, answers: Answers) -> None:
        self._conversations = conversations
        self._answers = answers

    async def __call__(self, turn: Turn) -> None:
        """Erases the conversation and ends the turn."""
        if not turn.is_payload and _DELETE.fullmatch(turn.text):
            await self._conversations.erase(turn.conversation)
            turn.messages, turn.is_over = [self._answers.deleted()], True
