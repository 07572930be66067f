"""Words, numbers and signs of a text, with their places; a possessive 's stands apart."""

from __future__ import annotations

import re
from dataclasses import dataclass

_TOKEN = re.compile(
    r"[^\W\d_]+?(?=['’]s\b)|['’]s\b|[^\W\d_]+(?:['’-](?!s\b)[^\W\d_]+)*|\d+[^\W\d_]{0,3}\b|\d+|[^\w\s]|_",
    re.I,
)


@dataclass(frozen=True)
class Token:
    """`text` is what stands at `start` to `end`."""

    text: str
    start: int
    end: int

    @property
    def is_word(self) -> bool:
        """Whether it is made of letters and no possessive."""
        return self.text[0].isalpha()


def tokens_of(text: str) -> list[Token]:
    """The tokens of `text`, in order."""
    return [Token(found.group(), *found.span()) for found in _TOKEN.finditer(text)]
