"""Texts can be rendered, carry their facts, and write no phone number of their own."""

from __future__ import annotations

import re
from collections.abc import Iterator

from knowledge.contacts import UnknownContactError
from knowledge.library import Library

_REACH = re.compile(r"\b0\d{3,4}[ ]?\d{5,6}\b|\b999\b|\S+@\S+|https?:|www\.")


def rendering(library: Library) -> Iterator[str]:
    """Placeholders that name no contact."""
    for owner, text in all_texts(library):
        try:
            library.render(text)
        except UnknownContactError as problem:
            yield f"{owner}: {problem}"


def phone_numbers(library: Library) -> Iterator[str]:
    """Numbers, addresses and links that stand in a text instead of in contacts.yml."""
    for owner, text in all_texts(library):
        if found := _REACH.search(text):
            yield f"{owner}: write {found[0]!r} as a contact placeholder"


def facts_are_said(library: Library) -> Iterator[str]:
    """Facts that are missing from their own card's answer and steps."""
    for card in library.cards.values():
        said = library.render(" ".join((card.answer, *card.steps)))
        for fact in card.facts:
            if fact not in said:
                yield f"{card.id}: fact {fact!r} is not in its answer or steps"


def all_texts(library: Library) -> Iterator[tuple[str, str]]:
    """Every text a user may be shown, with its owner's id. Examples and wording included."""
    for card in library.cards.values():
        for text in card.texts():
            yield card.id, text
    for gap in library.gaps.values():
        yield f"gap {gap.id}", f"{gap.title} {gap.text} {gap.who_would_know}"
    for conflict in library.conflicts.values():
        yield f"conflict {conflict.id}", conflict.note
    for talk in library.small_talk.values():
        yield f"small talk {talk.id}", talk.text
    for question in library.clarifications.values():
        yield f"clarification {question.id}", question.text
