"""The messages of the chat contract: Rasa's own shape, with a closed list of types."""

from __future__ import annotations

from collections.abc import Sequence
from enum import Enum
from typing import Any

Message = dict[str, Any]
Button = dict[str, str]


class Type(str, Enum):
    """What a message is. Every turn has one main message of one of these types."""

    WELCOME = "welcome"
    ANSWER = "answer"
    CHOICES = "choices"
    NOT_COVERED = "not_covered"
    OUT_OF_SCOPE = "out_of_scope"
    HANDOFF = "handoff"
    CONCERN = "concern"
    REDACTED = "redacted"
    CHITCHAT = "chitchat"
    NOTICE = "notice"


def message(kind: Type, text: str, *, buttons: Sequence[Button] = (), **custom: Any) -> Message:
    """One message: `text`, `buttons` if there are any, and `custom` with its type."""
    built: Message = {"text": text, "custom": {"type": kind.value, **custom}}
    if buttons:
        built["buttons"] = list(buttons)
    return built


def payloads(messages: Sequence[Message]) -> list[str]:
    """The payloads of all buttons in `messages`."""
    return [button["payload"] for sent in messages for button in sent.get("buttons", [])]
