"""The Rasa agent in this process: implements the Assistant port."""

from __future__ import annotations

import asyncio
import threading
from collections.abc import Iterable
from pathlib import Path
from typing import Any

from rasa.core.channels.channel import UserMessage
from rasa_sdk import Action as SdkAction

from bot.domain.ports import AssistantError, Reply
from bot.rasa.output_channel import WholeMessages
from bot.rasa.processor import AssistantProcessor
from bot.rasa.tracker_store import TurnTrackerStore


class RasaAssistant:
    """Runs turns on a thread of its own: Rasa's graph would block the web server's loop."""

    is_ready = True

    def __init__(self, model: Path, actions: Iterable[SdkAction]) -> None:
        """Loads the trained model at `model`; raises if it cannot be loaded."""
        self._store = TurnTrackerStore()
        named = {action.name(): action for action in actions}
        self._processor = AssistantProcessor(model, self._store, named)
        self._loop = asyncio.new_event_loop()
        threading.Thread(target=self._loop.run_forever, name="assistant", daemon=True).start()

    async def reply(
        self, conversation: str, text: str, dialogue: str | None, metadata: dict[str, Any]
    ) -> Reply:
        """The messages for `text`; AssistantError if an action failed or nothing was said."""
        work = self._reply(conversation, text, dialogue, metadata)
        return await asyncio.wrap_future(asyncio.run_coroutine_threadsafe(work, self._loop))

    def close(self) -> None:
        """Stops the thread."""
        self._loop.call_soon_threadsafe(self._loop.stop)

    async def _reply(
        self, conversation: str, text: str, dialogue: str | None, metadata: dict[str, Any]
    ) -> Reply:
        self._store.hand_over(conversation, dialogue)
        channel = WholeMessages()
        message = UserMessage(text, channel, conversation, metadata=metadata)
        try:
            await self._processor.handle_message(message)
        finally:
            state = self._store.take_back(conversation)
        failure = self._processor.taken_failure()
        if failure is not None:
            raise AssistantError(type(failure).__name__) from failure
        if not channel.messages or state is None:
            raise AssistantError("no reply")
        return Reply(channel.messages, state)
