"""The patterns in words.yml, ready to search plain words with."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from functools import lru_cache
from pathlib import Path
from typing import Any

import yaml

FILE = Path(__file__).parent / "words.yml"
Patterns = Mapping[str, Mapping[str, re.Pattern[str]]]


@lru_cache(maxsize=1)
def _lists() -> dict[str, Any]:
    with FILE.open(encoding="utf-8") as stream:
        return dict(yaml.safe_load(stream))


def any_of(alternatives: Sequence[str]) -> re.Pattern[str]:
    """A pattern that finds one of `alternatives` between whole words, as its first group."""
    return re.compile(rf"(?<= )({'|'.join(one.strip() for one in alternatives)})(?= )")


@lru_cache(maxsize=1)
def marker_patterns() -> Patterns:
    """Marker kind to value to pattern, in the order in which values are tried."""
    return {
        kind: {value: any_of(listed) for value, listed in values.items()}
        for kind, values in _lists()["markers"].items()
    }


@lru_cache(maxsize=1)
def denial_words() -> Mapping[str, str]:
    """The alternatives of negators, worries, emphatic and fine, each as one expression."""
    return {
        name: "|".join(one.strip() for one in listed) for name, listed in _lists()["denied"].items()
    }
