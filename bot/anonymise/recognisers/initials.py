"""People as initials: "J.S.", "child JS", "AB in year 4". "Child A" stays: it names nobody."""

from __future__ import annotations

import re
from collections.abc import Container

from bot.anonymise.finding import Finding, Kind
from bot.anonymise.recognisers.patterns import findings
from bot.anonymise.words import words

_DOTTED = re.compile(r"(?<![\w.])[A-Z]\.\s?[A-Z]\.?(?:\s?[A-Z]\.?)?(?![\w])")
_SAID = re.compile(
    r"\b(?:child|pupil|student|girl|boy|baby|initials?|re|RE|regarding|sibling|mum|mother|dad|father|parent|subject"
    r"|young person|yp|patient|client)(?:\s+(?:is|are|called|known\s+as|of))?\s*[:(]?\s*"
    r"(?P<detail>[A-Z]{2,3}|[a-z]\.[a-z]\.?)(?![\w/&])"
)
_CALLED = re.compile(
    r"\binitials?\W{0,3}(?:are|is|of)?\W{0,3}(?P<detail>[A-Za-z](?:\s?\.?\s?[A-Za-z]){1,2})\b\.?",
    re.I,
)
_ACTING = re.compile(
    r"\b(?P<detail>[A-Z]{2})(?='s\b|\s+(?:in\s+(?:year|yr|[yY]\d|reception|class)|has|is|was|told|says|said|disclosed|lives"
    r"|came|went|did|does|keeps|hit|\(?\d{1,2}\)?\b|aged|and\s+(?:his|her|their)|who)\b|,\s*(?:female|male|aged|\d{1,2}\b))"
)
_ONE_LETTER = re.compile(r"\b(?:with|for|about|to|and|from)\s+(?P<detail>[A-Z])\.(?!\w)")
_ABBREVIATED = frozenset(["eg", "ie", "pm", "am", "uk", "us", "nb", "ps", "ni", "ok", "id"])


class Initials:
    """`abbreviations`: the field's own, which are never people."""

    def __init__(self, abbreviations: Container[str]) -> None:
        self._abbreviations = abbreviations

    def __call__(self, text: str) -> list[Finding]:
        """Initials with points, after "child", or doing what a person does."""
        shouting = text.isupper()
        dotted = findings(Kind.PERSON, _DOTTED, text) + findings(Kind.PERSON, _ONE_LETTER, text)
        found = [one for one in dotted if _letters(text, one) not in _ABBREVIATED]
        for pattern in (_CALLED,) if shouting else (_SAID, _CALLED, _ACTING):
            bare = findings(Kind.PERSON, pattern, text)
            found += [one for one in bare if not self._is_abbreviation(_letters(text, one))]
        return found

    def _is_abbreviation(self, letters: str) -> bool:
        return letters in words("never_initials") or letters in self._abbreviations


def _letters(text: str, found: Finding) -> str:
    return re.sub(r"[^a-z]", "", text[found.start : found.end].lower())
