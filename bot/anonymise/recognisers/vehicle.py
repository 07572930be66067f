"""Car registrations: AB12 CDE anywhere, older and personal ones after a word such as "reg"."""

from __future__ import annotations

import re

from bot.anonymise.finding import Finding, Kind
from bot.anonymise.recognisers.patterns import findings

_CURRENT = re.compile(
    r"\b(?!yr|ks|s4|ch|pg|no|to|in|at|on|of|by)[A-Z]{2}\d{2}[ -]?(?!and|the|boy|but|who|has|was|for|his|her|she|not|yrs|hrs|min|day)[A-Z]{3}\b",
    re.I,
)
_OLDER = re.compile(r"\b(?:[A-HJ-PR-TV-Y]\d{1,3} ?[A-Z]{3}|[A-Z]{3} ?\d{1,3}[A-Y])\b")
_APART = re.compile(r"\b[A-Z]{2}[ .-]\d{2}[ .-][A-Z]{3}\b")
_PARTIAL = re.compile(r"\b(?!KS|YR)[A-Z]{2}\d{2}\b(?! [A-Z]{3}\b)")
_ABROAD = re.compile(r"\b[A-Z]{2,3} ?\d{4,5}[A-Z]?\b|\b\d{2,3}-[A-Z]{1,2}-\d{2,6}\b")
_SPELT = re.compile(
    r"\b[a-z] ?[a-z] (?:\d ?\d|[a-z]+teen|twenty|seventy|sixty|fifty|[a-z]+ty[ -][a-z]+)(?: [a-z]){3}\b|\b[A-Z](?: \d){1,3}(?: [A-Z]){3}\b",
    re.I,
)
_SAID = re.compile(
    r"\b(?:reg(?:istration)?|number\s?plates?|plates?|vrm|vrn)\b(?:\s*(?:no|number|mark|plate))?[^\w\n]{0,3}(?:is|was|of|starts?|ends?)?[^\w\n]{0,3}"
    r"(?P<detail>(?=[A-Z .-]*\d)[A-Z\d]{1,4}(?:[ .-]?[A-Z\d]{1,4}){1,2}(?!\w))",
    re.I,
)
_A_CAR = re.compile(
    r"\b(?:car|van|audi|bmw|golf|corsa|astra|fiesta|focus|polo|clio|transit|range\s?rover|mercedes|merc|taxi|vehicle|bike|jeep|caravan"
    r"|motorbike|moped|vauxhall|ford|vw|toyota|nissan|kia|seat|mini|reg\w*|plates?|drives|driving|drove|parked|lorry|hgv|quad)\b",
    re.I,
)


def vehicle(text: str) -> list[Finding]:
    """Registrations of today's shape; others only where a vehicle is spoken of."""
    found = findings(Kind.VEHICLE, _CURRENT, text) + findings(Kind.VEHICLE, _SAID, text)
    if _A_CAR.search(text):
        for pattern in (_OLDER, _APART, _PARTIAL, _ABROAD, _SPELT):
            found += findings(Kind.VEHICLE, pattern, text)
    return found
