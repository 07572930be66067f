"""Step 5: the Rasa agent understands the text and replies."""

from __future__ import annotations

from bot.domain.ports import Assistant
from bot.domain.turn import Turn


class AssistantStep:
    """Asks `assistant` for the main message, unless there is one already."""

    def __init__(self, assistant: Assistant) -> None:
        self._assistant = assistant

    async def __call__(self, turn: Turn) -> None:
        """Runs the step on `turn`."""
        if turn.is_answered:
            turn.dialogue = turn.before.dialogue
            return
        reply = await self._assistant.reply(
            turn.conversation, turn.question or turn.text, turn.before.dialogue, turn.metadata
        )
        *turn.notices[len(turn.notices) :], turn.main = reply.messages
        turn.dialogue = reply.dialogue
