"""How well personal details are taken out, and how often a clean message is touched."""

from __future__ import annotations

import re
import time
from collections import Counter

from bot.anonymise.anonymiser import Anonymiser
from bot.anonymise.finding import Finding
from tests.evaluation.figures import Figure
from tests.evaluation.screening_sets import Marked, clean, with_details

# What may be left of an address or a date without telling anything.
_TELLS_NOTHING = frozenset(
    [
        "the",
        "a",
        "an",
        "of",
        "and",
        "at",
        "in",
        "on",
        "off",
        "near",
        "by",
        "flat",
        "number",
        "no",
        "o",
        "s",
        "up",
        "shop",
        "above",
        "opposite",
        "corner",
        "born",
        "th",
        "st",
        "nd",
        "rd",
        "mr",
        "mrs",
        "ms",
        "miss",
        "dr",
        "prof",
        "sister",
        "pc",
        "ds",
        "dc",
        "sgt",
        "fr",
        "sr",
        "rev",
        "cllr",
        "iro",
        "master",
    ]
)


def privacy(anonymise: Anonymiser, which: str = "") -> tuple[list[Figure], list[tuple[str, ...]]]:
    """The figures, and the cases that went wrong: (what, kind, text)."""
    wrong: list[tuple[str, ...]] = []
    seen, missed, cleaned = Counter[str](), Counter[str](), 0
    marked, untouched = with_details(which), clean(which)
    started = time.perf_counter()
    found = [anonymise.findings(one.text) for one in marked]
    per_message = (time.perf_counter() - started) / len(marked)
    for one, findings in zip(marked, found, strict=True):
        left = [kind for kind, start, end in one.details if _left(one, start, end, findings)]
        seen.update(kind for kind, _, _ in one.details)
        missed.update(left)
        cleaned += not left
        wrong += [("left in", kind, one.text) for kind in left]
    touched = [text for text in untouched if anonymise.findings(text)]
    wrong += [("taken out of a clean message", "", text) for text in touched]
    structured = sum(seen.values()) - seen["PERSON"]
    structured_found = structured - sum(missed.values()) + missed["PERSON"]
    figures = [
        Figure("messages with details fully cleaned", cleaned, len(marked), "≥ .98"),
        Figure("structured details taken out", structured_found, structured, "≥ .995"),
        *(Figure(f"  {kind}", seen[kind] - missed[kind], seen[kind]) for kind in sorted(seen)),
        Figure("clean messages touched", len(touched), len(untouched), "≤ .05"),
        Figure("milliseconds a message", round(per_message * 1000, 2), None, "< 5"),
    ]
    return figures, wrong


def _left(one: Marked, start: int, end: int, findings: list[Finding]) -> bool:
    covered = {place for f in findings for place in range(f.start, f.end)}
    rest = "".join(" " if place in covered else one.text[place] for place in range(start, end))
    return any(word.lower() not in _TELLS_NOTHING for word in re.findall(r"\w+", rest))
