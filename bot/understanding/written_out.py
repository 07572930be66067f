"""Writes abbreviations out: "c&f timescale?" is about a Child and Family assessment."""

from __future__ import annotations

import re
from collections.abc import Mapping

_TYPOGRAPHY = str.maketrans({"’": "'", "‘": "'", "“": '"', "”": '"', "–": "-", "—": "-"})
_SPACES = re.compile(r"\s+")


class WrittenOut:
    """Callable: a text in lower case, with plain quotes, and abbreviations written out."""

    def __init__(self, abbreviations: Mapping[str, str]) -> None:
        self._meanings = {str(short).lower(): long for short, long in abbreviations.items()}
        longest_first = sorted(map(re.escape, self._meanings), key=len, reverse=True)
        self._pattern = re.compile(rf"(?<![\w&])({'|'.join(longest_first)})(?![\w&])")

    def __call__(self, text: str) -> str:
        """`text` made plain."""
        plain = _SPACES.sub(" ", text.translate(_TYPOGRAPHY).lower()).strip()
        return self._pattern.sub(lambda match: self._meanings[match[1]], plain)
