"""What the recognisers share: a pattern's matches as findings."""

from __future__ import annotations

import re

from bot.anonymise.finding import Finding, Kind


def findings(kind: Kind, pattern: re.Pattern[str], text: str) -> list[Finding]:
    """Each match of `pattern`; only its group `detail`, where it has one."""
    group = "detail" if "detail" in pattern.groupindex else 0
    return [Finding(kind, *match.span(group)) for match in pattern.finditer(text)]


def digits(text: str) -> str:
    """The digits of `text`, in their order."""
    return "".join(filter(str.isdigit, text))
