"""Names that a phrase announces: "they call him Ghost", "goes by Smiler", "the Connolly girls"."""

from __future__ import annotations

import re

from bot.anonymise.finding import Finding, Kind
from bot.anonymise.names import Names
from bot.anonymise.words import words

_WORD = r"[^\W\d_]+(?:['’-](?!s\b)[^\W\d_]+)*"
_CALLED = re.compile(
    r"\b(?:calls?|called|named|nicknamed)\s+(?:him|her|them|himself|herself|themself|themselves)\s+"
    r"|\b(?:goes|go|going|went|known)\s+(?:by|as)\s+(?:the\s+name\s+(?:of\s+)?)?"
    r"|\b(?:they|we|people|everyone|kids|lads|friends)\s+(?:all\s+)?call\s+(?!(?:him|her|them)\b)|\b(?:nickname|street\s+name)(?:\s+is)?\s+"
    r"|\b(?:introduced\s+(?:him|her)self|gives\s+name|giving\s+(?:the\s+)?name|gave\s+(?:the\s+)?name|signs?\s+(?:him|her)self)\s+as\s+"
    r"|\b(?:a\s+)?(?:man|woman|lad|boy|girl|bloke|guy|child|baby|male|female|person)\s+(?:called|named)\s+|\ba\.?k\.?a\.?\s+|\b(?:really|actually|is|was|he['’]s|she['’]s|now|being)\s+(?:really\s+)?called\s+",
    re.I,
)
_NAME = re.compile(rf"[\"'“‘]?(?P<first>{_WORD})(?:[ \t](?P<second>{_WORD}))?", re.I)
_FAMILY = re.compile(
    rf"\bthe\s+(?P<detail>[A-Z]{_WORD})\s+(?:girls|boys|family|kids|children|household|twins|brothers|sisters|siblings|lads|lot)\b"
)
_SPELT = re.compile(r"(?<!\S)(?:[a-z][ -]){3,}[a-z](?!\S)", re.I)
_SIZE = {"big", "little", "lil", "old", "young", "fat", "skinny"}


class CalledPerson:
    """A capital, or a word that nobody uses, after a phrase that announces a name."""

    def __init__(self, names: Names) -> None:
        self._names = names

    def __call__(self, text: str) -> list[Finding]:
        """Announced names, families by name, and names spelt letter by letter."""
        found = [Finding(Kind.PERSON, *match.span()) for match in _SPELT.finditer(text)]
        for match in _FAMILY.finditer(text):
            if self._names.is_family(match["detail"]) or not self._names.is_ordinary(
                match["detail"]
            ):
                found.append(Finding(Kind.PERSON, *match.span("detail")))
        for cue in _CALLED.finditer(text):
            name = _NAME.match(text, cue.end())
            if name and self._announced(name):
                found.append(Finding(Kind.PERSON, name.start("first"), self._end(name), sure=False))
        return found

    def _announced(self, name: re.Match[str]) -> bool:
        first = name["first"]
        if first.lower() in words("never_announced"):
            return False
        if first.lower() in _SIZE:
            return name["second"] is not None and self._may_be(name["second"])
        return self._may_be(first)

    def _may_be(self, word: str) -> bool:
        return word[0].isupper() or self._names.is_given(word) or not self._names.is_ordinary(word)

    def _end(self, name: re.Match[str]) -> int:
        second = name["second"]
        sized = name["first"].lower() in _SIZE
        known = second is not None and (second[0].isupper() or self._names.is_family(second))
        return name.end(
            "second" if sized or (known and not self._names.is_ordinary(second)) else "first"
        )
