"""E-mail addresses, also those spelt out: "jo dot smith at gmail dot com"."""

from __future__ import annotations

import re

from bot.anonymise.finding import Finding, Kind
from bot.anonymise.recognisers.patterns import findings

_DOT = r"(?:\s*\.\s*|\s+dot\s+|\s*[\[(]\s*dot\s*[\])]\s*)"
_TOP = r"(?:com|uk|net|org|co|gov|ac|sch|nhs|info|io|me|ie|eu|pl|ro|pk|in|police|biz)"
_WRITTEN = re.compile(r"[\w.+'-]+@[\w-]+(?:\.[\w-]+)*", re.I)
_SPELT = re.compile(
    rf"[\w+-]+(?:(?:\.|\s+dot\s+|\s+underscore\s+|\s+dash\s+)[\w+-]+)*(?:\s+(?:one|two|three|four|five|six|seven|eight|nine|\d+))*"
    rf"(?:\s*[\[(]\s*at\s*[\])]\s*|\s+at\s+|\s*@\s*)"
    rf"[\w-]+(?:{_DOT}[\w-]+)*?{_DOT}{_TOP}(?:{_DOT}{_TOP})*\b",
    re.I,
)


def email(text: str) -> list[Finding]:
    """Addresses with @, and addresses in words."""
    return findings(Kind.EMAIL, _WRITTEN, text) + findings(Kind.EMAIL, _SPELT, text)
