"""The recognisers' word lists, out of words.yml."""

from __future__ import annotations

from functools import lru_cache
from pathlib import Path

import yaml

FILE = Path(__file__).parent / "words.yml"


@lru_cache(maxsize=1)
def _lists() -> dict[str, frozenset[str]]:
    with FILE.open(encoding="utf-8") as stream:
        return {
            name: frozenset(str(listed).split()) for name, listed in yaml.safe_load(stream).items()
        }


def words(name: str) -> frozenset[str]:
    """The list called `name`; KeyError if there is none."""
    return _lists()[name]
