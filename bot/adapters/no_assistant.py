"""Stands in when the model cannot be loaded, so that users still get the phone lines."""

from __future__ import annotations

from typing import Any

from bot.domain.ports import AssistantError, Reply


class NoAssistant:
    """Implements the Assistant port by failing; every turn then gives the fail-safe reply."""

    is_ready = False

    async def reply(
        self, conversation: str, text: str, dialogue: str | None, metadata: dict[str, Any]
    ) -> Reply:
        """Raises AssistantError."""
        raise AssistantError("no model")
