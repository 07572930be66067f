"""Web addresses. Those of public bodies are let through by the allow-list."""

from __future__ import annotations

import re

from bot.anonymise.finding import Finding, Kind
from bot.anonymise.recognisers.patterns import findings

_URL = re.compile(
    r"(?:\w{2,6}://|www\.)[^\s<>\"')]+[^\s<>\"').,;:!?]"
    r"|(?<![@\w.])(?:[a-z0-9-]+\.)+(?:com|co\.uk|org\.uk|sch\.uk|ac\.uk|net|org|me|tv|gg|info)"
    r"(?:/[^\s<>\"')]*[^\s<>\"').,;:!?])?(?![\w@])"
    r"|(?<![@\w.])[a-z0-9]+(?:-[a-z0-9]+)+(?:\.[a-z0-9-]+)*\.[a-z]{2,7}\b|\b(?:w w w dot |www dot )?[\w-]+ dot (?:[\w-]+ dot )*(?:com|org|net|uk|co)\b"
    r"|(?<![@\w.])(?:[a-z0-9-]+\.)+[a-z]{2,7}/[^\s<>\"')]*[^\s<>\"').,;:!?]",
    re.I,
)
_PUBLIC = re.compile(
    r"^(?:https?://)?(?:[\w-]+\.)*(?:gov\.uk|nhs\.uk|police\.uk|nspcc\.org\.uk|childline\.org\.uk"
    r"|boltonsafeguardingchildren\.org\.uk)(?:[/?#]|$)",
    re.I,
)


def url(text: str) -> list[Finding]:
    """Links that are not those of public bodies: they may lead to a person or a school."""
    found = findings(Kind.URL, _URL, text)
    return [one for one in found if not _is_public(text[one.start : one.end])]


def _is_public(address: str) -> bool:
    # A long number in a public body's address leads to a case.
    return _PUBLIC.match(address) is not None and not re.search(r"\d{5}", address)
