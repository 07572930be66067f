"""Private phone numbers in any layout. Published lines are let through by the allow-list."""

from __future__ import annotations

import re

from bot.anonymise.finding import Finding, Kind
from bot.anonymise.recognisers.patterns import digits, findings

_BETWEEN = r"[ \t().\-–/]{0,3}"
_UK = re.compile(
    rf"(?<![\w.])(?:(?:\+|00){_BETWEEN}44{_BETWEEN}0?|\(?0)(?:{_BETWEEN}\d){{9,11}}(?!\d)"
)
_ABROAD = re.compile(rf"(?<![\w.])(?:\+|00){_BETWEEN}[1-9](?:{_BETWEEN}\d){{8,13}}(?!\d)")
_MOBILE_WITHOUT_NOUGHT = re.compile(r"(?<![\d+])7\d{3}[ -]?\d{3}[ -]?\d{3}(?!\d)")
_SAID = re.compile(
    r"\b(?:tel(?:ephone)?|phone|mobile|mob|cell|landline|whats\s?app|number|num|ring(?:ing)?|call(?:ed)?"
    r"|text(?:ed)?|contact)\b(?:\s+(?:no|num|number|her|him|them|me|mum|dad|is|on|at|was|out)\b\.?){0,4}"
    r"\W{0,3}(?P<detail>\d(?:[ \t-]?\d){5,11})(?!\w)",
    re.I,
)
_DIGIT = r"(?:oh|o|zero|nought|one|two|three|four|five|six|seven|eight|nine|double|triple|treble)"
_TENS = (
    r"(?:ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty|thirty|forty|fifty"
    r"|sixty|seventy|eighty|ninety|hundred|thousand)"
)
_IN_WORDS = re.compile(rf"\b{_DIGIT}(?:[\s,-]+(?:{_DIGIT}|{_TENS})){{5,}}\b", re.I)
# Free and short lines belong to services: 0800, 0808, 116 and the like.
_OF_SERVICES = re.compile(r"^(?:0800|0808|0300|0345|0845|116|111|101|999|112)")


def phone(text: str) -> list[Finding]:
    """Numbers by shape, after a word such as "mobile", and spoken digit by digit."""
    patterns = (_UK, _ABROAD, _MOBILE_WITHOUT_NOUGHT, _SAID, _IN_WORDS)
    found = [one for pattern in patterns for one in findings(Kind.PHONE, pattern, text)]
    return [one for one in found if not _OF_SERVICES.match(digits(text[one.start : one.end]))]
