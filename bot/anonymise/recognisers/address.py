"""Addresses: a number and a street, a flat, or a street that somebody is said to live on."""

from __future__ import annotations

import re

from bot.anonymise.finding import Finding, Kind
from bot.anonymise.recognisers.patterns import findings

_STREET = (
    r"(?:road|rd|street|str|st|avenue|ave|av|lane|ln|drive|drv|dr|close|crescent|cres|court|ct|place|pl|terrace|terr"
    r"|grove|gardens|gdns|way|walk|square|sq|mews|fold|brow|parade|rise|croft|mount|wynd|row|hill|bank|view|green"
    r"|meadows?|park|gate|clough|heights|towers?|buildings|house|estate|fields?|bottoms?|nook|wood)"
)
_SURE_STREET = r"(?:road|rd|street|avenue|ave|lane|drive|close|crescent|cres|terrace|grove|gardens|gdns|square|mews|fold|brow|croft|clough)"
_WORD = r"[A-Za-z][A-Za-z'’.-]*"
_NUMBER = (
    r"(?:(?:flat|apartment|apt|unit|room|house)\s*(?:no\.?\s*)?\d+[a-z]?\s*,?\s*(?:at\s+)?)?"
    r"(?:(?:no|number|num|house)\.?\s*)?(?:\d{1,4}\s+or\s+)?\d{1,4}\s?[a-z]?(?:\s?[-/]\s?\d{1,4})?\b\s*,?\s+"
)
_NOT_A_NAME = (
    r"(?!(?:years?|yrs?|yo|months?|weeks?|days?|hours?|hrs?|mins?|minutes?|miles?|of|and|or|in|on|the|a|is|was|to|children|kids"
    r"|child|boy|girl|boys|girls|old|pm|am|working|times?|per|st|nd|rd|th|at|year|for|from|who|with|people|adults|men|sided|way)\b)"
)
_NUMBERED = re.compile(
    rf"\b{_NUMBER}{_NOT_A_NAME}(?:{_WORD}\s+){{1,3}}?{_STREET}\b(?!\s+(?:old|of\s+age))\.?(?:\s+(?:{_WORD}\s+)?{_SURE_STREET}\b)?(?:\s+(?:north|south|east|west)\b)?",
    re.I,
)
_THE = re.compile(r"\b\d{1,3}[a-z]? The [A-Z][a-z]+(?:,? off [A-Z][a-z]+ [A-Z][a-z]+)?")
_NUMBER_AND_NAME = re.compile(
    r"\b(?:at|lives|address\s+is|address|to|from|in)\s+(?P<detail>\d{1,3}[a-z]?,?\s+(?!January|February|March|April|May|June|July|August"
    r"|September|October|November|December|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sep|Oct|Nov|Dec|Children|Year|Working|Weeks|Days|GMT|Hours)"
    r"[A-Z][a-z]+(?:\s+[A-Z][a-z]+){1,3})\b"
)
_UNIT = r"(?:one|two|three|four|five|six|seven|eight|nine)"
_NUMBER_WORD = (
    rf"(?:(?:(?:a|{_UNIT})\s+hundred(?:\s+and)?(?:\s+\w+(?:[ -]{_UNIT})?)?)"
    rf"|(?:twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)(?:[ -]{_UNIT})?|{_UNIT}|ten|eleven|twelve|[a-z]+teen)"
)
_SPELT = re.compile(
    rf"\b{_NUMBER_WORD}\s+{_NOT_A_NAME}(?:{_WORD}\s+){{1,2}}?(?:{_SURE_STREET}|way)\b", re.I
)
_STREET_FIRST = re.compile(
    rf"\b(?P<detail>(?!in\b|on\b|at\b|the\b|from\b)[A-Za-z][\w'’]+\s+(?:[A-Za-z][\w'’]+\s+)?(?:{_SURE_STREET}|(?-i:St|Way))\b\.?,?\s+(?:(?:house\s+)?(?:no\.?\s*|number\s+|num\s+))?\d{{1,4}}[a-z]?\b(?!\s*(?:years?|yrs?|children|kids|am|pm|of|days|weeks)))",
    re.I,
)
_NAMED_HOUSE = re.compile(
    r"\b(?:(?:[Tt]he\s+)?[A-Z][\w'’]+\s+(?:[A-Z][\w'’]+\s+)?(?:Cottage|Farm|Lodge|Vicarage|Barn|House|Court|Mill House|Hostel|hostel|Towers?)"
    r"|[Tt]he\s+(?:old\s+|Old\s+)?(?:Lodge|Vicarage|vicarage|Barn|Sidings|Hollies|Gables))\b,?(?:\s+(?:on\s+)?[A-Z][\w'’]+\s+(?:[A-Z][\w'’]+\s+)?"
    r"(?:Road|Rd|Street|St|Lane|Avenue|Ave|Close|Park|Drive|Way))"
)
_PLOT = re.compile(
    r"(?i:\b(?:plot|pitch|block\s+[a-z]\s+room|room|tower|flat)\s+(?:\d+\w?|[a-z]|(?:twenty|thirty|forty)[ -]?\w*),?\s+(?:flat\s+\w+,?\s+)?(?:[A-Z][\w'’]+\s+){1,3}"
    r"(?:site|caravan\s+park|hostel|House|Court|Park|estate|Estate)\b)|\b(?:block\s+[a-z]|tower\s+\d+)\b(?:,?\s+(?:room|flat)\s+\w+)?|\b[Tt]op\s+[Ff]lat\b"
)
_FLAT = re.compile(
    rf"\b(?:flat|apartment|apt)\s*(?:no\.?\s*|number\s*)?(?:\d+[a-z]?|(?:twenty|thirty|forty|fifty)[ -]?\w*|{_UNIT})\b(?:\s*,\s*{_WORD}(?:\s+{_WORD})?(?:\s+(?:House|Court|Tower|Towers|Heights|Point|Buildings)))?",
    re.I,
)
_HOUSE_NUMBER = re.compile(
    r"\b(?:number|no\.?|house)\s+(?P<detail>\d{1,4}[a-z]?)\s+(?:on\s+)?(?:the\s+)?(?:\w+\s+){0,3}(?:estate|block)\b",
    re.I,
)
_NEAR = re.compile(
    r"\b(?:on|off|past|near|along|down|up|round|from|at|by|between|outside|opposite|over|of)\s+"
    rf"(?P<detail>{_NOT_A_NAME}(?!(?:main|busy|this|that|our|their|his|her|my|your|next|private|quiet|dual|side|an|wrong|right|whole|motor|open|any|every|one|same|cross|rail|slip)\b)"
    rf"(?:{_WORD}\s+){{1,2}}?(?:road|rd|street|avenue|lane|drive|crescent|grove|terrace|close)\b)(?!\s+(?:to|from|by|with)\b)",
    re.I,
)
_LIVES = re.compile(
    r"\b(?:liv(?:es?|ing|ed)|stay(?:s|ing|ed)?|mov(?:ed|ing|es)|address|home|house|flat|resid(?:es|ing)|park(?:ed)?|found|seen|walking|based"
    r"|property|picked\s+up|address\s+is|hanging\s+(?:round|around|about)|down|off|up|corner\s+of|end\s+of|along)"
    r"(?:\s+(?:is|was|on|at|in|to|near|off|down|up|by|round|around|over|just|with\s+\w+\s+(?:on|at|in))){0,3}\s+"
    rf"(?P<detail>{_NOT_A_NAME}(?!(?:same|main|busy|this|that|our|their|his|her|my|your|next|private|quiet|dual|side|a|an|wrong|right|whole|motor|open|any|every|one)\b)"
    rf"(?:{_WORD}\s+){{1,2}}?{_SURE_STREET}\b)",
    re.I,
)
_CAPITALISED = re.compile(
    r"\b(?:[A-Z][a-z'’]+\s+){1,3}(?:Way|Rd|Hill|Road|Rd|Street|Avenue|Ave|Lane|Close|Crescent|Terrace|Grove|Gardens|Mews|Brow|Fold)\b"
    r"|\b(?:[A-Z][a-z'’]+\s+){1,2}St\b(?![.\s]+[A-Z][a-z])"
)


def address(text: str) -> list[Finding]:
    """Numbered streets, flats, streets lived on, and streets written with capitals."""
    patterns = (
        _NUMBERED,
        _THE,
        _NUMBER_AND_NAME,
        _SPELT,
        _STREET_FIRST,
        _FLAT,
        _HOUSE_NUMBER,
        _LIVES,
        _NEAR,
        _NAMED_HOUSE,
        _PLOT,
        _CAPITALISED,
    )
    found = [one for pattern in patterns for one in findings(Kind.ADDRESS, pattern, text)]
    return [_without_lead(one, text) for one in found]


def _without_lead(found: Finding, text: str) -> Finding:
    # "On Halliwell Road" at the start of a sentence: the preposition is not part of it.
    lead = re.match(r"(?:(?:On|At|In|The|Near|From|By|Off)\s+)+", text[found.start : found.end])
    return Finding(found.kind, found.start + (lead.end() if lead else 0), found.end)
