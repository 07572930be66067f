"""What is never a personal detail: our services, places, documents, laws, published numbers."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence

from bot.anonymise.finding import Finding, Kind
from bot.anonymise.recognisers.patterns import digits

_EXAMPLES = re.compile(r"\b(?:framework|example|case stud(?:y|ies)|vignettes?|protocol)\b", re.I)
# Not schools: several have the name of a place, and their recogniser tells them apart.
_MAY_BE_COVERED = {Kind.PERSON, Kind.ADDRESS, Kind.SOCIAL_HANDLE, Kind.VEHICLE}


class Allowed:
    """`phrases` stay as they are; `numbers` and `addresses` are the published ones.

    `example_children` are those of the Framework: they stay when a message speaks of its examples.
    """

    def __init__(
        self,
        phrases: Iterable[str],
        numbers: Iterable[str],
        addresses: Iterable[str],
        example_children: Sequence[str],
    ) -> None:
        longest_first = sorted({p.lower() for p in phrases if p}, key=len, reverse=True)
        ways = "|".join(
            re.escape(p).replace(r"\ ", r"\s+").replace("'", "['’]?") for p in longest_first
        )
        self._phrases = re.compile(rf"\b(?:{ways})(?!\w)", re.I)
        self._numbers = {digits(number) for number in numbers}
        self._addresses = [address.lower() for address in addresses]
        self._children = re.compile(rf"(?:{'|'.join(example_children)})", re.I)

    def without(self, found: Iterable[Finding], text: str) -> list[Finding]:
        """The findings that are not allowed."""
        found = list(found)
        if not found:
            return []  # the list of phrases is long
        spans = [match.span() for match in self._phrases.finditer(text)]
        of_examples = _EXAMPLES.search(text) is not None
        return [one for one in found if not self._allows(one, text, spans, of_examples)]

    def _allows(
        self, found: Finding, text: str, spans: list[tuple[int, int]], of_examples: bool
    ) -> bool:
        words = text[found.start : found.end]
        if found.kind in {Kind.PHONE, Kind.REFERENCE, Kind.NHS_NUMBER}:
            return self._is_published(digits(words))
        if found.kind in {Kind.EMAIL, Kind.URL}:
            return any(address in words.lower() for address in self._addresses)
        if found.kind is Kind.PERSON and of_examples and self._children.fullmatch(words):
            return True
        covered = found.kind in _MAY_BE_COVERED
        return covered and any(a <= found.start and found.end <= b for a, b in spans)

    def _is_published(self, number: str) -> bool:
        national = re.sub(r"^(?:0044|44)0?", "0", number)
        # Six digits are how a neighbour writes a local number: 331500.
        return any(
            national == known or known.endswith(national)
            for known in self._numbers
            if len(national) >= 6
        )
