"""With the documents at hand: facts stand where they are cited, sentences are our own."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping

from knowledge.checks.documents import plain
from knowledge.library import Library

LONGEST_SHARED_RUN = 11
_NUMBERED = re.compile(r"(?:^|(?<=\n))\s*(\d{1,2}\.\d{1,2}|\d{1,2}\.) +([A-Z][^\n]{3,80})")


def facts_stand_where_cited(library: Library, cut: Mapping[str, str]) -> Iterator[str]:
    """Facts that are not in any heading that their card cites."""
    for card in library.cards.values():
        for fact in card.facts:
            if not any(plain(fact) in cut[place] for place in card.citations):
                yield f"{card.id}: {fact!r} is in none of {', '.join(card.citations)}"


def contacts_stand_where_cited(library: Library, cut: Mapping[str, str]) -> Iterator[str]:
    """Phone numbers that are not in the heading that they are said to come from."""
    for contact in library.contacts.values():
        if contact.phone and contact.phone not in _with_its_source(cut, contact.source):
            yield f"contact {contact.id}: {contact.phone} is not in {contact.source}"


def sentences_are_our_own(library: Library, cut: Mapping[str, str]) -> Iterator[str]:
    """Runs of twelve or more words that a card shares with a heading that it cites."""
    for card in library.cards.values():
        cited = {place: cut[place].lower() for place in card.citations}
        for text in card.texts():
            for run in _runs(plain(library.render(text)).lower().split()):
                for place in (place for place, source in cited.items() if run in source):
                    yield f"{card.id}: copied from {place}: {run!r}"


def shared_runs(text: str, source: str) -> Iterator[str]:
    """Runs of twelve words of `text` that stand in `source` as well."""
    source = plain(source).lower()
    yield from (run for run in _runs(plain(text).lower().split()) if run in source)


def _runs(words: list[str]) -> Iterator[str]:
    for start in range(len(words) - LONGEST_SHARED_RUN):
        yield " ".join(words[start : start + LONGEST_SHARED_RUN + 1])


def numbered_headings_are_listed(source: str, text: str, library: Library) -> Iterator[str]:
    """Numbered headings of a document that its outline does not list."""
    known = {heading.section for heading in library.headings_in_order[source]}
    for match in _NUMBERED.finditer(text):
        number = match[1].rstrip(".")
        if number not in known:
            yield f"{source}: heading {match[0].strip()!r} is not in its outline"


def _with_its_source(cut: Mapping[str, str], place: str) -> str:
    source = place.partition("#")[0]
    return " ".join(text for name, text in cut.items() if name.startswith(f"{source}#"))
