"""People named with a title: "Mrs Okafor", "PC Haslam", "aunty Shabana"."""

from __future__ import annotations

import re

from bot.anonymise.finding import Finding, Kind
from bot.anonymise.names import Names, fold

_NAME = r"[^\W\d_]+(?:['’-][^\W\d_]{2,})*"
VERY_COMMON_FROM = 7.5
_FORMAL = r"mr|mrs|ms|mx|dr|cllr|councillor|rev"
_OTHER = (
    r"miss|prof|sir|fr|pc|pcso|dc|ds|di|dci|sgt|sergeant|insp|inspector|sister|imam|maulana|mufti"
    r"|sheikh|pastor|father|judge|nurse|coach|uncle|aunt|auntie|aunty|nana|nan|grandma|granny|gran"
)
_TITLED = re.compile(
    rf"\b(?:(?P<formal>{_FORMAL})|{_OTHER})\b\.?[ \t]+(?P<first>{_NAME})(?:[ \t](?P<second>{_NAME}))?",
    re.I,
)


class TitledPerson:
    """After a formal title any word that is not plainly ordinary is a name."""

    def __init__(self, names: Names) -> None:
        self._names = names

    def __call__(self, text: str) -> list[Finding]:
        """The names after titles, without the title."""
        found = []
        for match in _TITLED.finditer(text):
            if self._is_name(match["first"], formal=match["formal"] is not None):
                second = match["second"]
                both = second is not None and self._is_name(second, formal=False)
                found.append(
                    Finding(
                        Kind.PERSON, match.start("first"), match.end("second" if both else "first")
                    )
                )
        return found

    def _is_name(self, word: str, *, formal: bool) -> bool:
        bare = word.removesuffix("'s").removesuffix("’s")
        known = self._names.is_given(bare) or self._names.is_family(bare)
        common = self._names.frequency.get(fold(bare), 0) >= VERY_COMMON_FROM
        if bare[:1].isupper():
            return known or not common
        return (known or formal) and not self._names.is_ordinary(bare)
