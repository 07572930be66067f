"""What the ranking learns from besides the phrasings: the cards' own words."""

from __future__ import annotations

from collections.abc import Iterator

from knowledge import Library

ASK = "ask"


def card_texts(library: Library) -> Iterator[tuple[str, str]]:
    """Pairs of text and label: each card's title, answer, plain answer and topic."""
    for card in library.cards.values():
        for text in (card.title, card.answer, card.simple, f"{card.title} {card.topic}"):
            yield library.render(text), f"{ASK}/{card.id}"
