"""Unique pupil numbers: a letter and twelve digits (a temporary one ends in a letter)."""

from __future__ import annotations

import re

from bot.anonymise.finding import Finding, Kind
from bot.anonymise.recognisers.patterns import findings

_SHAPE = re.compile(r"\b[A-Z](?:[ -]?\d){11}[ -]?[\dA-Z]\b", re.I)
_SAID = re.compile(
    r"\b(?:upn(?:\s+(?:no|num|number))?|(?:unique\s+)?pupil\s+(?:no|num|number|id|ref\w*))\W{0,3}(?:is|was)?\W{0,3}"
    r"(?P<detail>(?=(?:\w?[ \t-]?\d){4})[A-Z]?(?:[ \t-]?[\dOI]){4,14}[A-Z]?)\b",
    re.I,
)


def upn(text: str) -> list[Finding]:
    """Numbers by shape, and any that is called so."""
    return findings(Kind.UPN, _SHAPE, text) + findings(Kind.UPN, _SAID, text)
