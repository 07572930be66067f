"""The documents' texts, cut at their headings."""

from __future__ import annotations

import re
from collections.abc import Mapping
from pathlib import Path

from knowledge.library import Library
from knowledge.sources import Heading

BESIDE_THE_REPOSITORY = Path(__file__).resolve().parents[2].parent / "shared" / "sources"
_TYPOGRAPHY = str.maketrans(
    {"’": "'", "‘": "'", "“": '"', "”": '"', "–": "-", "\ufffd": "", "\xad": ""}
)


class DocumentError(ValueError):
    """A document does not hold the words at which a heading is said to begin."""


def found_sources(folder: Path | None = None) -> Path | None:
    """The folder with the documents, or None where they are not at hand."""
    candidate = folder or BESIDE_THE_REPOSITORY
    return candidate if candidate.is_dir() else None


def plain(text: str) -> str:
    """`text` without the accidents of typography and line breaks."""
    return re.sub(r"\s+", " ", text.translate(_TYPOGRAPHY)).strip()


def sections(library: Library, folder: Path) -> Mapping[str, str]:
    """The plain text below each heading, by "source#heading"."""
    cut: dict[str, str] = {}
    for source, headings in library.headings_in_order.items():
        text = plain((folder / f"{source}.txt").read_text(encoding="utf-8", errors="replace"))
        starts = _starts(source, headings, text)
        for heading, start, end in zip(headings, starts, [*starts[1:], len(text)], strict=True):
            cut[f"{source}#{heading.id}"] = text[start:end]
    return cut


def _starts(source: str, headings: tuple[Heading, ...], text: str) -> list[int]:
    starts: list[int] = []
    for heading in headings:
        start = text.find(plain(heading.begins), starts[-1] + 1 if starts else 0)
        if start < 0:
            raise DocumentError(f"{source}: no {heading.begins!r} for heading {heading.id}")
        starts.append(start)
    return starts
