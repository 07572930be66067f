"""Case, police, court and hospital references: by the word before them, or by their shape."""

from __future__ import annotations

import re

from bot.anonymise.finding import Finding, Kind
from bot.anonymise.recognisers.patterns import findings

_WHAT = (
    r"(?:case|crime|log|incident|police|hospital|court|client|patient|file|mosaic|liquid\s?logic|lcs|ehm"
    r"|cpoms|my\s?concern|emis|system\s?one|rio|fwin|niche|niche\s?rms|storm|cad|urn|mrn|pin|ics|ehcp|iro|asset"
    r"|referral|reference|ref|tenancy|rent|account|passport|visa|home\s+office|asylum|nass|id|child|person|family"
    r"|unit|district|occurrence|collar|warrant|badge|social\s+care|social\s+work)"
)
_LABEL = r"(?:no|num|nr|nmbr|number|ref|reference|id|#|code|record)"
_VALUE = (
    r"(?P<detail>(?=[A-Z\d/_.-]*\d)[A-Z\d]*(?:[/_.-]?[A-Z\d]+)*\d[A-Z\d]*(?:[/_.-][A-Z\d]+)*"
    r"(?:\s+of\s+\d{1,2}/\d{1,2}(?:/\d{2,4})?|\s\d{2,}(?!\w))*)"
)
_SAID = re.compile(
    rf"\b{_WHAT}\W{{0,2}}\s?{_LABEL}?\b\.?(?:\s*(?:is|was|of|[:#=-]))?\s*{_VALUE}(?![\w%])", re.I
)
_LABELLED = re.compile(
    rf"\b(?:ref|reference|urn|id)\.?\s*(?:no|number|code)?\s*[:#=]?\s*{_VALUE}(?!\w)", re.I
)
_SHAPES = re.compile(
    r"\b\d{2}[A-Z]{2}[-/]\d{3,}[-/]\d{2}\b|\b[A-Z]\d{4}[A-Z]{2}\b|\b[A-Z]{2,4}-\d{2}-\d{4,}\b|"
    r"\b\d{1,2}[A-Z]{1,3}\d?/\d{3,}/\d{2}\b|\b[A-Z]{2,6}[-/_]\d{3,}(?:[-/_][A-Z\d]+)*\b"
    r"|\b[A-Z]{1,4}\d{5,}[A-Z]?\b|(?-i:\b[A-Z]{1,5} \d{5,}(?:-\d+)?\b|\b[A-Z]{1,5}(?:/[A-Z]+)+/\d{2,}\b)|\b[A-Z]{2}\d{2}[A-Z]\d{5}\b|\b[A-Z]{1,3}/?\d{2,}/\d{3,}(?:/\d+)?\b"
    r"|(?<![\d.,£:+-])(?!0\d{4}\b|85258\b)\d{5,12}(?![\d.,:-]\d|\d)|(?<![\d.])\d(?:[ -]\d){5,}(?![\d.])|\blog\s+\d+\s+of\s+\d{1,2}/\d{1,2}(?:/\d{2,4})?"
    r"|\b\d{3,6}-\d{4,8}-\d{2,4}\b|\b\d{3,6}-\d{6,8}\b",
    re.I,
)
# What is left of letters and digits in one word is hardly ever anything but somebody's number.
_MIXED = re.compile(
    r"\b(?!(?:covid|section|kcsie|year|level|article|chapter|paragraph|para|page|form|option|ofsted|bl)\d)"
    r"(?=\w*[A-Za-z])(?=(?:\w*\d){3})[A-Za-z0-9]{6,}\b|(?-i:\b[A-Z]{2,5} (?!19|20)\d{4}\b)",
    re.I,
)
_A_YEAR = re.compile(r"(?:19|20)\d\d")


def reference(text: str) -> list[Finding]:
    """References by cue and by shape: at least three digits, and no bare year."""
    found = [
        one
        for pattern in (_SAID, _LABELLED, _SHAPES, _MIXED)
        for one in findings(Kind.REFERENCE, pattern, text)
    ]
    return [one for one in found if _says_enough(text[one.start : one.end])]


def _says_enough(value: str) -> bool:
    digits = re.findall(r"\d", value)
    return len(digits) >= 3 and not _A_YEAR.fullmatch(value) and not _is_a_date(value)


def _is_a_date(value: str) -> bool:
    return re.fullmatch(r"\d{1,2}[./-]\d{1,2}[./-]\d{2,4}", value) is not None
