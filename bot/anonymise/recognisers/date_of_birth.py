"""Dates of birth: any date that is called so, and a full date put down beside a name."""

from __future__ import annotations

import re

from bot.anonymise.finding import Finding, Kind
from bot.anonymise.recognisers.patterns import findings

_MONTH = (
    r"(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?"
    r"|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)"
)
_ORDINAL = (
    r"(?:twenty|thirty)[ -](?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth)"
    r"|first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth|thirteenth|fourteenth"
    r"|fifteenth|sixteenth|seventeenth|eighteenth|nineteenth|twentieth|thirtieth"
)
_DAY = rf"(?:\d{{1,2}}(?:st|nd|rd|th)?|{_ORDINAL})"
_YEAR = (
    r"(?:(?:19|20)\d\d|'?\d\d(?!\d)|(?:nineteen|twenty|two\s+thousand)(?:[\s-]+(?:and\s+)?"
    r"(?:oh|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen"
    r"|seventeen|eighteen|nineteen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety))*)"
)
_NUMERIC = r"\d{1,2}\s?[./\-\\]\s?\d{1,2}\s?[./\-\\]\s?(?:\d{4}|\d{2})|(?:19|20)\d\d[./-]\d{1,2}[./-]\d{1,2}|\d{1,2}-[A-Za-z]{3}-\d{2,4}"
_WEEKDAY = r"(?:(?:last|next|this)\s+)?(?:mon|tues|wednes|thurs|fri|satur|sun)day,?\s+"
_WORDS = (
    rf"(?:the\s+)?{_DAY}\s+(?:day\s+)?(?:of\s+)?{_MONTH}\b\.?(?:,?\s+(?:of\s+|in\s+)?(?:the\s+year\s+)?{_YEAR})?"
    rf"|{_MONTH}\.?\s+(?:the\s+)?{_DAY}(?:,?\s+{_YEAR})?"
    rf"|(?:the\s+)?{_DAY}\s+of\s+the\s+{_DAY}(?:,?\s+(?:of\s+)?(?:{_YEAR}|oh\s+\w+))?"
)
_FEAST = (
    r"(?:new\s+year['’]?s\s+(?:day|eve)|christmas\s+(?:day|eve)|boxing\s+day|hallowe['’]?en|valentine['’]?s\s+day|bonfire\s+night"
    r"|easter\s+(?:sunday|monday)|eid|leap\s+day)"
)
_DATE = rf"(?:{_MONTH}\s+(?:of\s+)?(?:19|20)\d\d\b|(?:{_WEEKDAY})?(?:the\s+)?(?:{_NUMERIC}|{_WORDS}|\d{{1,2}}[/.]\d{{1,2}}\b|{_FEAST})|\d{{6}}(?:\d\d)?\b|\d{{1,2}}\s\d{{1,2}}\s(?:19|20)?\d\d|{_MONTH}\s+(?:of\s+)?(?:19|20)\d\d)"
_CUE = r"(?:d\s?\.?\s?o\s?\.?\s?b['’]?s?\b\.?|dates?\s+of\s+birth|birth\s?dates?|birthdays?(?:['’]s)?|b['’]?days?|born|\bb\.|date\s+born)"
_SAID = re.compile(
    rf"\b{_CUE}(?:(?!\b(?:review|meeting|conference|visit|since)\b)[^\d\n]){{0,28}}?(?<!\w)(?P<detail>{_DATE})",
    re.I,
)
_SAID_AFTER = re.compile(
    rf"(?P<detail>{_NUMERIC}|{_WORDS})\s*\W?\s*(?:is\s+|was\s+|being\s+)?(?:\(?(?:his|her|their|the)?\s*d\.?o\.?b|(?:his|her|their)\s+(?:birthday|date\s+of\s+birth)|date\s+of\s+birth)",
    re.I,
)
_AGE = r"(?:\d{1,2}|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|one|two|three|four)"
_TURNS = re.compile(
    rf"\b(?:turn(?:s|ed|ing)?|(?:he|she|they)['’]?(?:s|ll\s+be|re)?|is|was|be|becomes|became)\s+{_AGE}\s+(?:years\s+old\s+)?on\s+(?P<detail>{_DATE})",
    re.I,
)
_ARRIVED = re.compile(
    rf"\b(?:newborn|baby\s+(?:arrived|came|delivered)|delivered|edd)\b[^\d\n]{{0,12}}?(?P<detail>{_NUMERIC})",
    re.I,
)
_FULL = re.compile(
    rf"(?P<before>(?:\b[\w'’-]+[\s,:(–-]+){{0,3}})(?P<detail>(?<![\d/.])(?:{_NUMERIC}|{_DAY}\s+{_MONTH}\.?,?\s+(?:19|20)\d\d)(?![\d/]))",
    re.I,
)
_AN_EVENT = re.compile(
    r"\b(?:on|by|since|from|until|till|dated?|before|after|between|due|effective|of|meeting|review|for|held|ended|started|begins?"
    r"|starts?|deadline|conference|edition|version|updated|published|form|policy|visit|visited|call|email|letter|report|incident|court|week|w/c|term"
    r"|hearing|log|expires?|valid|signed|seen|said|sent|received|today|yesterday|closed|opened)\b",
    re.I,
)


def date_of_birth(text: str) -> list[Finding]:
    """Dates after "born" or "DOB", and full dates that no event explains."""
    kind, patterns = Kind.DATE_OF_BIRTH, (_SAID, _SAID_AFTER, _TURNS, _ARRIVED)
    found = [one for pattern in patterns for one in findings(kind, pattern, text)]
    for match in _FULL.finditer(text):
        if not _AN_EVENT.search(match["before"]):
            found.append(Finding(kind, *match.span("detail")))
    return found
