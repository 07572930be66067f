"""What the way of a message needs from the outside; the adapters fit themselves to this."""

from __future__ import annotations

from contextlib import AbstractAsyncContextManager
from dataclasses import dataclass
from typing import Any, Protocol

from bot.domain.messages import Message
from bot.domain.turn import Before


@dataclass(frozen=True)
class Reply:
    """What the assistant answers, and the state of its dialogue afterwards."""

    messages: list[Message]
    dialogue: str


class Assistant(Protocol):
    """Understands a text and replies. Raises AssistantError rather than stay silent.

    `is_ready`: false if no model could be loaded.
    """

    is_ready: bool

    async def reply(
        self, conversation: str, text: str, dialogue: str | None, metadata: dict[str, Any]
    ) -> Reply:
        """The messages for `text`, and the dialogue afterwards."""
        ...


class AssistantError(RuntimeError):
    """The assistant failed, was too slow or said nothing."""


class Conversations(Protocol):
    """Keeps conversations. Every write is one transaction."""

    async def start(self, messages: list[Message]) -> str:
        """A new conversation with its first messages; its id."""
        ...

    async def recall(self, conversation: str) -> Before:
        """The conversation as kept; UnknownConversationError if it is not there."""
        ...

    async def has_offered(self, conversation: str, payload: str) -> bool:
        """Whether a button of this conversation carried `payload`."""
        ...

    async def keep(
        self, conversation: str, text: str, messages: list[Message], after: Before
    ) -> None:
        """Keeps one turn, whole or not at all."""
        ...

    async def transcript(self, conversation: str) -> list[Message]:
        """Both sides' messages in order."""
        ...

    async def erase(self, conversation: str) -> None:
        """Deletes the conversation and all that hangs on it."""
        ...

    async def ready(self) -> bool:
        """Whether the store can be written to."""
        ...


class Locks(Protocol):
    """One turn at a time in a conversation."""

    def lock(self, conversation: str) -> AbstractAsyncContextManager[None]:
        """Waits until no other turn of the conversation is under way."""
        ...
