"""The messages that follow from screening, where the steps in bot/steps do not make them.

Plain Rasa has no steps: there a graph component screens, and the actions say what it found.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from bot.domain.handoffs import Handoffs
from bot.domain.messages import Message
from bot.domain.redactions import Redactions
from bot.domain.verdict import Level, Verdict


class ScreenedMessages:
    """Makes them from what the graph component put into the message."""

    def __init__(self, handoffs: Handoffs, redactions: Redactions) -> None:
        self._handoffs = handoffs
        self._redactions = redactions

    def of(self, screening: Mapping[str, Any]) -> Iterator[Message]:
        """Hand-off, concern or question first, then the notice of a redaction."""
        if not screening:
            return
        level = Level(screening["level"])
        verdict = Verdict(level, tuple(screening["rules"]), also_say=tuple(screening["also_say"]))
        if level is Level.IMMEDIATE:
            yield self._handoffs.immediate(verdict)
        elif level is Level.ASK:
            yield self._handoffs.asking(verdict)
        elif level is Level.CONCERN:
            yield self._handoffs.concern(verdict)
        if screening["kinds"]:
            said = screening["said"]
            yield self._redactions.notice(screening["kinds"], said, unsure=screening["unsure"])

    def nothing_left(self) -> Message:
        """Only personal details were sent."""
        return self._redactions.nothing_left()
