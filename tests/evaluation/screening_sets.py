"""Reads the sets on which screening is measured: sets/screening."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import yaml

FOLDER = Path(__file__).parent / "sets" / "screening"
LABELS = ("immediate", "concern", "none")
_MARKED = re.compile(r"\[\[([A-Z_]+)\|(.*?)\]\]")


@dataclass(frozen=True)
class Marked:
    """A message and where its details stand: (kind, start, end)."""

    text: str
    details: tuple[tuple[str, int, int], ...]


def with_details(which: str = "") -> list[Marked]:
    """Messages with personal details; `which` is "" or "_tuning"."""
    return [_unmarked(line) for line in _lines(f"details{which}.txt")]


def clean(which: str = "") -> list[str]:
    """Messages without any."""
    return _lines(f"clean{which}.txt")


def risk(which: str = "") -> list[tuple[str, str, str]]:
    """(label, kind, text) of single messages."""
    return [
        (label, *line.split("\t", 1)) for label in LABELS for line in _lines(f"{label}{which}.tsv")
    ]


def turns(which: str = "") -> list[dict[str, Any]]:
    """Conversations: what is said, and the label after the last message."""
    return list(yaml.safe_load((FOLDER / f"turns{which}.yml").read_text(encoding="utf-8")))


def every_screening_text() -> Iterator[str]:
    """Every wording that screening is measured or tuned on."""
    for which in ("", "_tuning"):
        yield from (marked.text for marked in with_details(which))
        yield from clean(which)
        yield from (text for _, _, text in risk(which))
        yield from (text for case in turns(which) for text in case["say"][-1:])


def _lines(name: str) -> list[str]:
    lines = (FOLDER / name).read_text(encoding="utf-8").splitlines()
    return [line for line in lines if line.strip()]


def _unmarked(line: str) -> Marked:
    text, details, at = "", [], 0
    for mark in _MARKED.finditer(line):
        text += line[at : mark.start()]
        details.append((mark[1], len(text), len(text) + len(mark[2])))
        text, at = text + mark[2], mark.end()
    return Marked(text + line[at:], tuple(details))
