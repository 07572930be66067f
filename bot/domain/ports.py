"""What the way of a message needs from the outside; the adapters fit themselves to this."""

from __future__ import annotations

from contextlib import AbstractAsyncContextManager
from dataclasses import dataclass
from typing import Any, Protocol

from bot.domain.messages import Message
from bot.domain.turn import Remembered


@dataclass(frozen=True)
class Reply:
    """What the assistant answers, and the state of its dialogue afterwards."""

    messages: list[Message]
    dialogue: str


class Assistant(Protocol):
    """Understands a text and replies. Raises AssistantError rather than stay silent."""

    async def reply(
        self, conversation: str, text: str, dialogue: str | None, metadata: dict[str, Any]
    ) -> Reply: ...


class AssistantError(RuntimeError):
    """The assistant failed, was too slow or said nothing."""


class Conversations(Protocol):
    """Keeps conversations. Every write is one transaction."""

    async def start(self, messages: list[Message]) -> str: ...

    async def recall(self, conversation: str) -> Remembered: ...

    async def keep(
        self, conversation: str, text: str, messages: list[Message], dialogue: str | None
    ) -> None: ...

    async def transcript(self, conversation: str) -> list[Message]: ...

    async def erase(self, conversation: str) -> None: ...

    async def ready(self) -> bool: ...


class Locks(Protocol):
    """One turn at a time in a conversation."""

    def lock(self, conversation: str) -> AbstractAsyncContextManager[None]: ...
