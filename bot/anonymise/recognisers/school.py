"""Names of schools, nurseries and colleges; "her school" and "a special school" stay."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable

from bot.anonymise.finding import Finding, Kind
from bot.anonymise.recognisers.patterns import findings
from bot.anonymise.words import words

_WHAT = (
    r"(?:(?:r\.?c\.?|c\.?\s?of\s?e\.?|ce|catholic|church|church\s+of\s+england|community|junior|infants?|primary|high|secondary|grammar"
    r"|islamic|muslim|girls['’]?|boys['’]?|sixth\s+form|day|free|special|parish|methodist|independent|pre[- ]?)\s+)*"
    r"(?:primary|infants|juniors?|high|academy|nursery|nurseries|pre[- ]?school|college|school|playgroup|kindergarten|day\s?care"
    r"|grammar|children['’]?s\s+centre|sixth\s+form|creche|madrasah?|prep|pru|childminders?|play\s?centre)"
)
# Words that stand before "school" without naming one.
_NURSERY_WORDS = (
    r"(?:little|tiny|busy|happy|bright|first|rising|shining|baby|cheeky|kids|kiddi|rainbow|sunny|sunshine|bumble|jolly|teddy|wise|three|mini)"
    r"\s+(?:stars?|toes|tots?|bees?|feet|steps?|acorns?|angels|cubs?|bears?|explorers|learners|monkeys|sparks|eyes|treasures|people"
    r"|rainbows|ladybirds?|ducklings|gems|dragons|monsters|owls?|buttons|scholars|saplings|pumpkins|scamps|treetops|fishes|futures|minds|days)"
)
_CAPITALISED = re.compile(
    rf"\b(?P<detail>(?:(?:St\.?|Saint|Our|The|SS|[A-Z][\w'’&.-]*)\s+(?:(?:of|and|the|&)\s+)?){{1,5}}?(?i:{_WHAT}))\b"
)
_SAINT = re.compile(
    rf"\b(?P<detail>(?:st\.?|saint|ss)\s+(?:[a-z]+['’]?s\b(?:\s+(?:and\s+st\.?\s+)?[a-z]+['’]s)?(?:\s+{_WHAT})?|[a-z]+\s+{_WHAT}))\b(?![-\d])",
    re.I,
)
_OUR_LADY = re.compile(
    rf"\b(?P<detail>(?:our\s+lady|holy\s+\w+|sacred\s+heart|corpus\s+christi|blessed\s+\w+)\b(?:['’]?s)?(?:\s+{_WHAT}|(?=\s+rc\b)))",
    re.I,
)
_NURSERY = re.compile(
    rf"\b(?P<detail>{_NURSERY_WORDS}(?:\s+{_WHAT})?(?:\s+at\s+[A-Z]\w+)?)\b", re.I
)
_CHILDCARE = re.compile(
    r"\b(?:nurser|school|childmind|pre-?school|play|kindergarten|day\s?care|creche|attends|room)",
    re.I,
)
_LOWER = re.compile(rf"(?P<words>(?:\b[a-z][a-z'’&-]*\s+){{1,3}}){_WHAT}\b", re.I)


_OF_A_SCHOOL = re.compile(
    r"\b(?:school|dsl|senco|teacher|pupils?|students?|yr|year|y\d+|class|head|sixth|former|roll|exclu\w+|attendance|dinner lady|moved|move"
    r"|academy|nursery|pru|goes to|attends|lads?|lesson|tutor|form|governor|off roll|home ed|core group|nits|letter|accept|safeguarding lead)\b",
    re.I,
)


_AT_SCHOOL = re.compile(
    r"\b(?:dsl|senco|teacher|pupils?|yr|year \d+|y\d+|managed move|sixth former|dinner lady|off roll|roll|excluded|academy|attendance)\b",
    re.I,
)


def _gazetteer(listed: Iterable[str]) -> re.Pattern[str]:
    longest_first = sorted(listed, key=len, reverse=True)
    ways = (re.escape(name).replace(r"\ ", r"\s+").replace("'", "['’]?") for name in longest_first)
    return re.compile(
        rf"\b(?:{'|'.join(ways)})(?!\w)(?!\s+(?:road|rd|street|st|lane|park|estate|area))", re.I
    )


class School:
    """`is_ordinary` says of a lower-case word whether it is one that anybody uses.

    `known`: schools by the name that people call them; with a star, if places have that name too.
    """

    def __init__(self, is_ordinary: Callable[[str], bool], known: Iterable[str] = ("-",)) -> None:
        self._is_ordinary = is_ordinary
        listed = list(known)
        self._known = _gazetteer([name for name in listed if not name.endswith("*")])
        self._places = _gazetteer([name[:-1] for name in listed if name.endswith("*")] or ["-"])

    def __call__(self, text: str) -> list[Finding]:
        """Schools by name, in capitals or not, and saints' names that stand for a school."""
        found = findings(Kind.SCHOOL, _SAINT, text) + findings(Kind.SCHOOL, _OUR_LADY, text)
        found += findings(Kind.SCHOOL, self._known, text)
        if _OF_A_SCHOOL.search(text):
            found += self._named_like_places(text)
        if _CHILDCARE.search(text):
            found += findings(Kind.SCHOOL, _NURSERY, text)
        if not _capitals_mean_nothing(text):
            found += [f for f in findings(Kind.SCHOOL, _CAPITALISED, text) if _is_named(text, f)]
        return found + [f for f in map(self._lower, _LOWER.finditer(text)) if f is not None]

    def _named_like_places(self, text: str) -> list[Finding]:
        before = re.compile(r"\b(?:at|to|from|goes|attends|attending|hold)\s+$", re.I)
        said = r"(?:have|has|said|say|says|rang|won['’]?t|sent|told|one\b|dsl|senco|school|year|yr|head)"
        found = findings(Kind.SCHOOL, self._places, text)
        return [
            f
            for f in found
            if re.match(rf"(?:['’]s?)?\s+{said}", text[f.end :], re.I)
            or (_AT_SCHOOL.search(text) and before.search(text[: f.start]))
        ]

    def _lower(self, match: re.Match[str]) -> Finding | None:
        # Back from the kind of school to the first word that cannot be part of a name.
        start, rare = match.end("words"), False
        for word in reversed(list(re.finditer(r"\S+", match["words"]))):
            plain = word.group().lower()
            if plain in words("before_school"):
                break
            rare = rare or not self._is_ordinary(plain.removesuffix("'s").removesuffix("’s"))
            start = match.start("words") + word.start()
        return Finding(Kind.SCHOOL, start, match.end()) if rare else None


def _is_named(text: str, found: Finding) -> bool:
    read = re.findall(r"[a-z'’&-]+", text[found.start : found.end].lower())
    generic = words("before_school")
    return any(word not in generic and not re.fullmatch(_WHAT, word, re.I) for word in read)


def _capitals_mean_nothing(text: str) -> bool:
    words = re.findall(r"[^\W\d_]{2,}", text)
    return sum(word[0].isupper() for word in words) > 0.75 * len(words) and len(words) > 5
