"""Every heading of every document has cards, or a written reason why not."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping

from knowledge.library import Library


def cards_by_heading(library: Library) -> Mapping[str, list[str]]:
    """Card ids by "source#heading", in the order of the documents."""
    cited: dict[str, list[str]] = defaultdict(list)
    for card in library.cards.values():
        for place in card.citations:
            cited[place].append(card.id)
    return {place: cited.get(place, []) for place in library.headings}


def coverage(library: Library) -> Iterator[str]:
    """Headings with neither cards nor a reason."""
    for place, cards in cards_by_heading(library).items():
        if not cards and not library.headings[place].no_cards_because:
            yield f"{place}: no card cites it, and no reason is given"
