"""Words that the tagger may take for names and that are none: typing errors, acronyms, letters."""

from __future__ import annotations

from collections.abc import Container, Sequence

from symspellpy import SymSpell, Verbosity

from bot.anonymise.names import Names, fold
from bot.anonymise.tagger.tokens import Token
from bot.anonymise.words import words

WELL_KNOWN_FROM, SURE_ENOUGH, LONG_ENOUGH = 6.7, 0.93, 4
KNOWN, LONG_ENOUGH_FOR_TWO = 0.5, 8


class NotNames:
    """`abbreviations`: the field's own."""

    def __init__(self, names: Names, abbreviations: Container[str]) -> None:
        self._names = names
        self._abbreviations = abbreviations
        self._speller = SymSpell(max_dictionary_edit_distance=2)
        for word, frequency in names.frequency.items():
            if frequency >= WELL_KNOWN_FROM and len(word) >= LONG_ENOUGH - 1:
                self._speller.create_dictionary_entry(word, int(10**frequency))

    def raised(self, tokens: Sequence[Token], likely: Sequence[float]) -> list[float]:
        """`likely`, at least KNOWN for a name that nothing else is called."""
        capitals_count = not _mostly_capitals(tokens)
        return [
            max(share, KNOWN) if self._is_nothing_else(token, capitals_count) else share
            for token, share in zip(tokens, likely, strict=True)
        ]

    def _is_nothing_else(self, token: Token, capitals_count: bool) -> bool:
        word = token.text
        if not token.is_word or not self._names.is_given(word) or self._names.is_ordinary(word):
            return False
        return capitals_count and word[0].isupper()

    def lowered(self, tokens: Sequence[Token], likely: Sequence[float]) -> list[float]:
        """`likely` with 0 for what cannot be a name."""
        seen = [token.text for token in tokens if token.is_word]
        shouted = sum(word.isupper() for word in seen) > 0.6 * len(seen)
        return [
            0.0 if share > 0.01 and self._is_none(token, share, shouted) else share
            for token, share in zip(tokens, likely, strict=True)
        ]

    def _is_none(self, token: Token, share: float, shouted: bool) -> bool:
        word = fold(token.text)
        if len(word) == 1 or word in words("chat_spellings") or word in self._abbreviations:
            return True
        if self._names.is_given(word) or self._names.is_family(word):
            return False
        if token.text.isupper() and not shouted and len(word) <= 5:
            return True
        small = token.text.islower()
        return (small or share < SURE_ENOUGH) and self._is_mistyped(word)

    def _is_mistyped(self, word: str) -> bool:
        if not set(word) & set("aeiouy"):
            return True
        if len(word) < LONG_ENOUGH:
            return False
        errors = 2 if len(word) >= LONG_ENOUGH_FOR_TWO else 1
        return bool(self._speller.lookup(word, Verbosity.TOP, max_edit_distance=errors))


def _mostly_capitals(tokens: Sequence[Token]) -> bool:
    seen = [token.text for token in tokens if token.is_word]
    return sum(word[0].isupper() for word in seen) > 0.6 * len(seen) and len(seen) > 3
