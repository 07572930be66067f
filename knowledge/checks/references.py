"""Every id that content refers to exists, and nothing is left that nobody refers to."""

from __future__ import annotations

from collections.abc import Container, Iterable, Iterator

from knowledge.library import Library


def references(library: Library) -> Iterator[str]:
    """What points nowhere."""
    for card in library.cards.values():
        yield from _missing(card.id, "citation", card.citations, library.headings)
        yield from _missing(card.id, "see_also", card.see_also, library.cards)
        yield from _missing(card.id, "contact", card.contacts, library.contacts)
        yield from _missing(card.id, "conflict", card.conflicts, library.conflicts)
        if card.id in card.see_also:
            yield f"{card.id}: see_also points to itself"
    for gap in library.gaps.values():
        yield from _missing(gap.id, "contact", gap.contacts, library.contacts)
        yield from _missing(gap.id, "see_also", gap.see_also, library.cards)
    for conflict in library.conflicts.values():
        places = (*conflict.follows, *conflict.mentions)
        yield from _missing(conflict.id, "heading", places, library.headings)
    for question in library.clarifications.values():
        yield from _missing(question.id, "card", question.cards, library.cards)
    for contact in library.contacts.values():
        yield from _missing(contact.id, "source", [contact.source], library.headings)


def orphans(library: Library) -> Iterator[str]:
    """What nobody refers to."""
    touched = {conflict for card in library.cards.values() for conflict in card.conflicts}
    for name in library.conflicts.keys() - touched:
        yield f"conflict {name}: no card mentions it"


def _missing(owner: str, kind: str, named: Iterable[str], known: Container[str]) -> Iterator[str]:
    for name in named:
        if name not in known:
            yield f"{owner}: {kind} {name!r} does not exist"
