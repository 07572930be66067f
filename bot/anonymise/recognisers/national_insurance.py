"""National Insurance numbers: two letters, six digits, a letter A to D."""

from __future__ import annotations

import re

from bot.anonymise.finding import Finding, Kind
from bot.anonymise.recognisers.patterns import findings

_SHAPE = re.compile(
    r"\b[A-Z]{2}[ .-]?\d{2}[ .-]?\d{2}[ .-]?\d{2}[ .-]?[A-DF]\b|\b[A-Z]{2} ?\d{3} ?\d{3} ?[A-D]\b"
    r"|(?-i:\b[A-Z]{2} \d{2} \d{2} \d{2}\b)",
    re.I,
)
_SAID = re.compile(
    r"\b(?:(?-i:N\.?I\.?)|n\.?i\.?(?:\s*(?:no|num|number|#))|nino|(?:national\s+)?insurance(?:\s*(?:no|num|number))|national\s+insurance)"
    r"[^\d\n]{0,30}?\b(?P<detail>[A-Z\d](?=(?:[A-Z \t-]{0,3}\d){4})(?:[ \t.-]?[A-Z\d](?![a-z]{2})){5,10})\b",
    re.I,
)


def national_insurance(text: str) -> list[Finding]:
    """Numbers by shape, and any that is called so."""
    return findings(Kind.NATIONAL_INSURANCE, _SHAPE, text) + findings(
        Kind.NATIONAL_INSURANCE, _SAID, text
    )
