"""Mends typing errors towards the words of the field: "assesment" becomes "assessment".

Only words that neither the sentence model nor the training texts know are touched, so that a
rare but right word stays what it is.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable

from symspellpy import SymSpell, Verbosity

_WORD = re.compile(r"[a-z]{4,}")
SEEN_AT_LEAST = 3
LONG_ENOUGH_FOR_TWO_ERRORS = 7


class Spelling:
    """Callable: a lower-case text with its typing errors mended."""

    def __init__(self, counts: dict[str, int], known: Iterable[str]) -> None:
        self._counts = counts
        self._known = frozenset(known) | counts.keys()
        self._speller = SymSpell(max_dictionary_edit_distance=2)
        for word, count in counts.items():
            self._speller.create_dictionary_entry(word, count)

    @classmethod
    def of(cls, texts: Iterable[str], known: Iterable[str]) -> Spelling:
        """Mends towards the words that stand in `texts` several times; `known` words stay."""
        counts = Counter(word for text in texts for word in _WORD.findall(text))
        return cls({w: count for w, count in counts.items() if count >= SEEN_AT_LEAST}, known)

    def __reduce__(self) -> tuple[type[Spelling], tuple[dict[str, int], frozenset[str]]]:
        """Stored without the speller's index, which is made again from the words."""
        return Spelling, (self._counts, self._known)

    def __call__(self, text: str) -> str:
        """`text`, mended."""
        return _WORD.sub(lambda match: self._mended(match[0]), text)

    def _mended(self, word: str) -> str:
        if word in self._known:
            return word
        errors = 2 if len(word) >= LONG_ENOUGH_FOR_TWO_ERRORS else 1
        found = self._speller.lookup(word, Verbosity.TOP, max_edit_distance=errors)
        return str(found[0].term) if found else word
