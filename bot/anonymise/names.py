"""What is known of words: which may be names, and how ordinary a word is in English.

Names: Faker's lists for many countries, and our own lists in data/anonymise/names for what those
lack (romanised Arabic, Bengali, Somali, Kurdish, short forms). How ordinary: the frequency list
that symspellpy brings, and the words of our own content.
"""

from __future__ import annotations

import importlib
import unicodedata
from collections.abc import Iterable
from dataclasses import dataclass
from functools import lru_cache
from importlib.resources import files
from math import log10
from pathlib import Path

from bot.anonymise.words import words

DATA = Path(__file__).resolve().parents[2] / "data" / "anonymise"
# A word this frequent (log10 of its count in a trillion-word corpus) is an ordinary word.
ORDINARY_FROM, IN_USE_FROM = 6.3, 5.8


def fold(word: str) -> str:
    """Lower case, without accents and with one kind of apostrophe."""
    plain = unicodedata.normalize("NFKD", word.lower().replace("’", "'").replace("ł", "l"))
    return "".join(letter for letter in plain if not unicodedata.combining(letter))


@dataclass(frozen=True)
class Names:
    """`ambiguous`: names that are also words. `frequency`: log10 of a word's count."""

    given: frozenset[str]
    family: frozenset[str]
    ambiguous: frozenset[str]
    frequency: dict[str, float]
    own_words: frozenset[str]

    def is_given(self, word: str) -> bool:
        """Whether `word` is known as a given name or short form."""
        return _or_its_parts(fold(word), self.given)

    def is_family(self, word: str) -> bool:
        """Whether `word` is known as a family name."""
        return _or_its_parts(fold(word), self.family)

    def is_surname(self, word: str, *, capital: bool) -> bool:
        """Whether `word` is a family name; without a capital it must be no ordinary word."""
        return self.is_family(word) and (capital or not self.is_ordinary(word))

    def is_ordinary(self, word: str) -> bool:
        """Whether `word` is an ordinary word, whatever else it may be."""
        plain = fold(word)
        if plain in self.ambiguous or plain in self.own_words:
            return True
        is_name = self.is_given(plain) or self.is_family(plain)
        return self.frequency.get(plain, 0) >= ORDINARY_FROM and not is_name


def _or_its_parts(word: str, known: frozenset[str]) -> bool:
    return word in known or ("-" in word and any(part in known for part in word.split("-")))


def lines(path: Path) -> list[str]:
    """The lines of a data file that are neither empty nor comments."""
    read = (line.strip() for line in path.read_text(encoding="utf-8").splitlines())
    return [line for line in read if line and not line.startswith("#")]


def load_names(own_words: Iterable[str] = ()) -> Names:
    """Reads every list; takes about half a second."""
    given, family = _of_faker("first_names"), _of_faker("last_names")
    for path in sorted((DATA / "names").glob("*.txt")):
        if path.stem.endswith(("_given", "_nicknames")):
            given.update(lines(path))
        elif path.stem.endswith("_family"):
            family.update(lines(path))
    frequency = _frequencies()
    listed = (fold(word) for word in lines(DATA / "names" / "ordinary_words.txt"))
    ambiguous = frozenset(word for word in listed if frequency.get(word, 0) >= IN_USE_FROM)
    return Names(
        given=frozenset(fold(name) for name in given if len(name) > 1),
        family=frozenset(fold(name) for name in family if len(name) > 1),
        ambiguous=ambiguous,
        frequency=frequency,
        own_words=frozenset(own_words),
    )


@lru_cache(maxsize=1)
def _frequencies() -> dict[str, float]:
    listed = files("symspellpy") / "frequency_dictionary_en_82_765.txt"
    rows = (row.split() for row in listed.read_text(encoding="utf-8-sig").splitlines())
    return {word: log10(int(count)) for word, count in rows}


def _of_faker(attribute: str) -> set[str]:
    found: set[str] = set()
    for locale in sorted(words("locales")):
        provider = importlib.import_module(f"faker.providers.person.{locale}").Provider
        for name in dir(provider):
            value = getattr(provider, name)
            if name.startswith(attribute[:-1]) and isinstance(value, (list, tuple, dict, set)):
                found.update(one for one in value if isinstance(one, str) and one.isprintable())
    return {one for one in found if " " not in one and all(ord(c) < 0x250 for c in one)}
