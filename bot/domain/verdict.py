"""What the risk check finds in a message."""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import Enum
from typing import Any

SURE_FROM, PLAIN_FROM = 0.5, 0.75


class Level(str, Enum):
    """How pressing it is, most pressing first.

    ASK: it may be an emergency, but the words around it say that it may be a question about one.
    """

    IMMEDIATE = "immediate"
    ASK = "ask"
    CONCERN = "concern"
    NONE = "none"


@dataclass(frozen=True)
class Verdict:
    """The level and why: the rules that fired, the shares of the classifier, the context seen.

    `quiet_line`: harm is spoken of, though not as something that happens now.
    """

    level: Level
    rules: tuple[str, ...] = ()
    shares: dict[str, float] = field(default_factory=dict)
    context: tuple[str, ...] = ()
    also_say: tuple[str, ...] = ()
    quiet_line: bool = False

    @property
    def stands_alone(self) -> bool:
        """Whether nothing may follow the hand-off: it is clear, and no question about rules."""
        sure = self.shares.get("immediate", 1.0) >= SURE_FROM or bool(self.rules)
        return self.level is Level.IMMEDIATE and sure and "policy" not in self.context

    @property
    def is_plain(self) -> bool:
        """Whether the message is clearly of a worry or worse, whatever else may be made of it."""
        if self.level not in {Level.IMMEDIATE, Level.CONCERN}:
            return False
        return bool(self.rules) or self.shares.get("none", 0.0) <= 1 - PLAIN_FROM

    def trace(self) -> dict[str, Any]:
        """For reviewers: everything that led to the level, without a word of the message."""
        shares = {name: round(share, 3) for name, share in self.shares.items()}
        return {
            "level": self.level.value,
            "rules": list(self.rules),
            "scores": shares,
            "context": list(self.context),
        }


UNREADABLE = Verdict(Level.ASK)
