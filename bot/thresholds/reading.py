"""What was understood of a description: plain data, ready to be shown or turned into JSON."""

from __future__ import annotations

from dataclasses import dataclass

from bot.thresholds.markers import Marker
from bot.thresholds.situation import Situation


@dataclass(frozen=True)
class Match:
    """A descriptor that fits, and why: its theme, the nearest of its parts, markers it shares.

    `score` is how far it stands out, on a scale where 0 is any descriptor.
    """

    descriptor: str
    level: str
    theme: str
    score: float
    nearest: str
    markers: tuple[Marker, ...]


@dataclass(frozen=True)
class Observation:
    """One thing that was said, with its matches, best first; none if nothing is close.

    `denied`: it rules a worry out. `past`: it is said to be over. `supposed`: "what if …".
    """

    text: str
    markers: tuple[Marker, ...]
    matches: tuple[Match, ...]
    denied: bool = False
    past: bool = False
    supposed: bool = False


@dataclass(frozen=True)
class Indicated:
    """A level and the matches that point to it, best first."""

    level: str
    matches: tuple[Match, ...]


@dataclass(frozen=True)
class NearLevels:
    """Two matches of one theme at different levels that fit about as well.

    `separated_by`: marker kind to what `lower` and what `higher` say of it, "" for nothing.
    """

    theme: str
    lower: str
    higher: str
    separated_by: tuple[tuple[str, str, str], ...]


@dataclass(frozen=True)
class Reading:
    """A whole situation as understood. Nothing was close if `best` is empty.

    `best`: at most five matches over all observations. `themes`: best first. `indicated`: levels,
    highest first. `ask_next`: kinds of markers that would tell levels apart and were not given.
    """

    observations: tuple[Observation, ...]
    best: tuple[Match, ...]
    themes: tuple[str, ...]
    indicated: tuple[Indicated, ...]
    near: tuple[NearLevels, ...]
    ask_next: tuple[str, ...]
    situation: Situation

    @property
    def level(self) -> str | None:
        """The highest level indicated, or None if nothing was close."""
        return self.indicated[0].level if self.indicated else None
