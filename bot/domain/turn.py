"""One turn: what the user sent, and what the steps have made of it so far."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any

from bot.domain.messages import Message


@dataclass
class Turn:
    """Passed from step to step. `before` and `dialogue`: the dialogue before and after it."""

    conversation: str
    text: str
    before: str | None = None
    metadata: dict[str, Any] = field(default_factory=dict)
    handoff: Message | None = None
    notices: list[Message] = field(default_factory=list)
    main: Message | None = None
    messages: list[Message] = field(default_factory=list)
    dialogue: str | None = None


class UnusableTextError(ValueError):
    """The text cannot be worked on. `reason` names the wording that says why."""

    def __init__(self, reason: str) -> None:
        super().__init__(reason)
        self.reason = reason


class UnknownConversationError(LookupError):
    """There is no such conversation, or it has been erased."""
