"""Runs every check and says what it found."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from knowledge.checks import coverage, proofs, references, texts, thresholds
from knowledge.checks.documents import found_sources, sections
from knowledge.library import Library, load


def check(folder: Path | None = None, *, quiet: bool = False) -> int:
    """Prints each heading with its cards and all that is wrong; 1 if anything is."""
    library, sources = load(), found_sources(folder)
    if not quiet:
        _list_headings(library)
    wrong = [*without_documents(library)]
    if sources is None:
        print("The documents are not at hand: facts were not proved against them.")
    else:
        wrong += with_documents(library, sources)
    for problem in wrong:
        print(f"WRONG  {problem}")
    print(f"{len(library.cards)} cards, {len(library.headings)} headings, {len(wrong)} problems")
    return 1 if wrong else 0


def without_documents(library: Library) -> Iterator[str]:
    """What can be checked anywhere."""
    yield from references.references(library)
    yield from references.orphans(library)
    yield from texts.rendering(library)
    yield from texts.phone_numbers(library)
    yield from texts.facts_are_said(library)
    yield from coverage.coverage(library)
    yield from thresholds.consistent(library)


def with_documents(library: Library, folder: Path) -> Iterator[str]:
    """What needs the documents' texts."""
    cut = sections(library, folder)
    yield from proofs.facts_stand_where_cited(library, cut)
    yield from proofs.contacts_stand_where_cited(library, cut)
    yield from proofs.sentences_are_our_own(library, cut)
    yield from thresholds.every_bullet_once(library, cut)
    yield from thresholds.descriptors_are_our_own(library, cut)
    protocol = "assessment-protocol"
    text = (folder / f"{protocol}.txt").read_text(encoding="utf-8", errors="replace")
    yield from proofs.numbered_headings_are_listed(protocol, text, library)


def _list_headings(library: Library) -> None:
    for place, cards in coverage.cards_by_heading(library).items():
        heading = library.headings[place]
        listed = ", ".join(cards) or f"none: {heading.no_cards_because or 'NO REASON GIVEN'}"
        print(f"{place}  {heading.heading}\n    {listed}")
