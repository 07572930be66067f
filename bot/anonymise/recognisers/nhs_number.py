"""NHS numbers: ten digits with a modulus 11 check digit; after "NHS" also mistyped ones."""

from __future__ import annotations

import re

from bot.anonymise.finding import Finding, Kind
from bot.anonymise.recognisers.patterns import digits, findings

_TEN = re.compile(r"(?<![\d+/.])\d{3}[ \t.-]?\d{3}[ \t.-]?\d{4}(?![\d/])")
_GROUPED = re.compile(r"(?<![\d+/.])\d{3}([ \t-])\d{3}\1\d{4}(?![\d/])")
_TEN_DIGITS = re.compile(
    r"(?<![\d+/.-])[1-9]\d{2}[ .]{1,2}(?:\d{3}[ .]{1,2}\d{4}|\d{4}[ .]{1,2}\d{3})(?![\d/])"
)
_SAID = re.compile(
    r"\bnhs(?:\s*(?:no|num|number|nr|nmbr|id|#))?\W{0,3}[^\d\n]{0,40}?"
    r"(?P<detail>\d(?:[ \t.-]{0,2}(?:\d|[OoIl](?=[ \t.-]?\d))){6,12})(?!\w)",
    re.I,
)
_PREFIXES_OF_PHONES = ("01", "02", "03", "07", "08", "09")


def nhs_number(text: str) -> list[Finding]:
    """Valid numbers anywhere, grouped 3-3-4 ones anywhere, any number that is called so."""
    shaped = findings(Kind.NHS_NUMBER, _TEN, text)
    valid = [one for one in shaped if _is_valid(digits(text[one.start : one.end]))]
    grouped = findings(Kind.NHS_NUMBER, _GROUPED, text) + findings(
        Kind.NHS_NUMBER, _TEN_DIGITS, text
    )
    return valid + grouped + findings(Kind.NHS_NUMBER, _SAID, text)


def _is_valid(number: str) -> bool:
    if number.startswith(_PREFIXES_OF_PHONES):
        return False
    total = sum(
        int(digit) * weight for digit, weight in zip(number[:9], range(10, 1, -1), strict=True)
    )
    check = 11 - total % 11
    return (0 if check == 11 else check) == int(number[9])
