"""Reads what decides a level within a theme: how often, how long, who sees it, who does what."""

from __future__ import annotations

import re
from dataclasses import dataclass

from bot.risk.plain_words import plain_words
from bot.thresholds.words import marker_patterns

_AGE = re.compile(r" (\d{1,2}) ?(year|month|week) old | (?:aged?|age) (\d{1,2}) | (\d{1,2}) ?[mf] ")
_MONTHS = {"year": 12.0, "month": 1.0, "week": 0.25}


@dataclass(frozen=True)
class Marker:
    """`kind` and `value` are names in words.yml; `words` is what was read, in plain words."""

    kind: str
    value: str
    words: str


def markers_in(text: str) -> tuple[Marker, ...]:
    """The severity markers of `text`, at most one value of a kind except of effects."""
    plain = plain_words(text)
    found: list[Marker] = []
    for kind, values in marker_patterns().items():
        matches = [
            (value, match) for value, pattern in values.items() if (match := pattern.search(plain))
        ]
        if kind != "effect":
            matches = matches[:1]
        found += [Marker(kind, value, match[1].strip()) for value, match in matches]
    return tuple(found)


def age_in(text: str) -> float | None:
    """The first age in `text`, in years, or None if none is given."""
    match = _AGE.search(plain_words(text))
    if match is None:
        return None
    number = match[1] or match[3] or match[4]
    return int(number) * _MONTHS[match[2] or "year"] / 12
