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
        # Whatever is asked, a payload or a held question too, has been screened on its way here.
        metadata = {"screened": True, "verdict": turn.verdict.trace()}
        asked = turn.question or turn.text
        reply = await self._assistant.reply(
            turn.conversation, asked, turn.before.dialogue, metadata
        )
        *turn.notices[len(turn.notices) :], turn.main = reply.messages
        turn.dialogue = reply.dialogue
