"""Collects whole messages: text, buttons and custom stay together."""

from __future__ import annotations

from typing import Any

from rasa.core.channels.channel import OutputChannel


class WholeMessages(OutputChannel):  # type: ignore[misc]
    """Rasa's own collecting channel would split text and custom into two messages."""

    def __init__(self) -> None:
        self.messages: list[dict[str, Any]] = []

    @classmethod
    def name(cls) -> str:
        """The channel's name in events."""
        return "windscreen"

    async def send_response(self, recipient_id: str, message: dict[str, Any]) -> None:
        """Keeps `message` in the shape of the chat contract."""
        kept = {"text": message.get("text") or "", "custom": message.get("custom") or {}}
        if message.get("buttons"):
            kept["buttons"] = message["buttons"]
        self.messages.append(kept)
