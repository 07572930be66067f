"""Words by which a user says that the call is made, or that nobody is in danger."""

from __future__ import annotations

import re
from pathlib import Path

import yaml

from bot.domain.handoffs import CALL_MADE, NOBODY_IN_DANGER
from bot.risk.plain_words import plain_words
from bot.risk.rules import RISK

_PAYLOADS = {"call_made": CALL_MADE, "nobody_in_danger": NOBODY_IN_DANGER}


class StandingDown:
    """Callable: the payload that a message amounts to, or None."""

    def __init__(self, patterns: dict[str, list[str]]) -> None:
        self._patterns = {
            _PAYLOADS[name]: [re.compile(f" (?:{one}) ") for one in listed]
            for name, listed in patterns.items()
        }

    @classmethod
    def load(cls, folder: Path = RISK) -> StandingDown:
        """With the patterns of standing_down.yml."""
        with (folder / "standing_down.yml").open(encoding="utf-8") as stream:
            return cls(yaml.safe_load(stream))

    def __call__(self, text: str) -> str | None:
        """CALL_MADE, NOBODY_IN_DANGER or None."""
        plain = plain_words(text)
        for payload, patterns in self._patterns.items():
            if any(pattern.search(plain) for pattern in patterns):
                return payload
        return None
