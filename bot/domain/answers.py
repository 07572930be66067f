"""Composes what a user reads from a card, a gap, a choice: wording from the library only."""

from __future__ import annotations

import json
import re
from collections.abc import Container, Sequence
from datetime import datetime
from typing import Any

from bot.domain.clock import Clock
from bot.domain.messages import Button, Message, Type, message
from bot.domain.phone_lines import PhoneLines
from bot.domain.wording import Wording
from knowledge import Library
from knowledge.cards import Card
from knowledge.sources import Citation

SEE_ALSO_SHOWN = 3
CLOCK_BOUND = re.compile(r"\{(ifd_option_[123]|edt|early_help_access_point)\b")


def show_card_button(card: Card) -> Button:
    """A button that opens `card`."""
    return {"title": card.title, "payload": "/show_card" + json.dumps({"card": card.id})}


class Answers:
    """Makes the main message of a turn."""

    def __init__(self, library: Library, lines: PhoneLines, clock: Clock) -> None:
        self._library = library
        self._lines = lines
        self._clock = clock
        self._say = Wording(library)

    @property
    def known_cards(self) -> Container[str | None]:
        """The ids of the cards there are."""
        return self._library.cards

    def welcome(self) -> Message:
        """The first message of a conversation."""
        text = f"{self._say('welcome')}\n\n{self._say('welcome_emergency')}"
        return message(Type.WELCOME, text)

    def card(self, card_id: str, asked_for: Sequence[int] = ()) -> Message:
        """The answer of a card: what it says, what to do next, notes, where it stands.

        `asked_for`: places of the details that the question was about; they are shown too.
        """
        card = self._library.cards[card_id]
        return self._shown(card, [card.details[place] for place in asked_for])

    def whole(self, card_id: str) -> Message:
        """Everything that the card holds."""
        card = self._library.cards[card_id]
        return self._shown(card, card.details)

    def _shown(self, card: Card, details: Sequence[str]) -> Message:
        now = self._clock()
        steps = [self._library.render(text) for text in card.steps]
        details = [self._library.render(text) for text in details]
        lines_now = self._lines_now(card, now)
        parts = [self._library.render(card.answer), *lines_now]
        parts += self._list("details", details) + self._list("steps", steps)
        return self._answer(card, parts, now, lines_now=lines_now, steps=steps, details=details)

    def simpler(self, card_id: str) -> Message:
        """The card in plainer words."""
        card = self._library.cards[card_id]
        return self._answer(card, [self._library.render(card.simple)], self._clock())

    def where_it_says(self, card_id: str) -> Message:
        """Where the card's answer stands in the documents."""
        card = self._library.cards[card_id]
        places = "; ".join(self._place(self._library.citation(place)) for place in card.citations)
        said = self._say("where_it_says", title=card.title, places=places)
        return self._answer(card, [said], self._clock(), source_line=False)

    def choices(self, card_ids: Sequence[str], text: str | None = None) -> Message:
        """Which of these cards is meant? One button each."""
        cards = [self._library.cards[card_id] for card_id in card_ids]
        buttons = [show_card_button(card) for card in cards]
        buttons.append({"title": self._say("choices_none"), "payload": "/none_of_these"})
        said = text or self._say("choices")
        return message(Type.CHOICES, said, buttons=buttons, cards=list(card_ids))

    def clarification(self, clarification_id: str) -> Message:
        """A question that means different things: asks which."""
        asked = self._library.clarifications[clarification_id]
        return self.choices(asked.cards, asked.text)

    def gap(self, gap_id: str) -> Message:
        """The documents don't cover this; who would know."""
        gap = self._library.gaps[gap_id]
        said = self._say("not_covered", text=gap.text, who_would_know=gap.who_would_know)
        buttons = [show_card_button(self._library.cards[card]) for card in gap.see_also]
        return self._without_answer(
            Type.NOT_COVERED, self._library.render(said), gap.contacts, buttons, gap=gap.id
        )

    def nothing_close(self, near: Sequence[str] = ()) -> Message:
        """In the field, but no card is near enough to be shown as the answer."""
        buttons = [show_card_button(self._library.cards[card]) for card in near]
        contacts = ["safeguarding_partnership", "ifd_option_3"]
        return self._without_answer(
            Type.NOT_COVERED, self._say("nothing_close"), contacts, buttons, gap=None
        )

    def none_of_these(self) -> Message:
        """The user refused every choice."""
        contacts = ["safeguarding_partnership", "ifd_option_3"]
        return self._without_answer(
            Type.NOT_COVERED, self._say("none_of_these"), contacts, (), gap=None
        )

    def out_of_scope(self) -> Message:
        """Not a question for this assistant."""
        contacts = ["ifd_option_2", "police_999"]
        return self._without_answer(Type.OUT_OF_SCOPE, self._say("out_of_scope"), contacts, ())

    def small_talk(self, small_talk_id: str) -> Message:
        """Hello, thanks, help, who are you."""
        text = self._library.small_talk[small_talk_id].text
        return message(Type.CHITCHAT, self._library.render(text), topic=small_talk_id)

    def deleted(self) -> Message:
        """The conversation has been erased on the user's word."""
        return message(Type.CHITCHAT, self._say("deleted"), topic="deleted")

    def no_last_answer(self) -> Message:
        """A follow-up with nothing to follow."""
        return message(Type.CHITCHAT, self._say("no_last_answer"), topic="no_last_answer")

    def _answer(
        self,
        card: Card,
        parts: list[str],
        now: datetime,
        *,
        lines_now: Sequence[str] = (),
        steps: Sequence[str] = (),
        details: Sequence[str] = (),
        source_line: bool = True,
    ) -> Message:
        citations = [self._library.citation(place) for place in card.citations]
        notes = [self._library.render(self._library.conflicts[c].note) for c in card.conflicts]
        body = parts[0]
        parts = parts + self._list("notes", notes)
        if source_line:
            parts.append(self._say("source", places="; ".join(map(self._place, citations))))
        custom: dict[str, Any] = {
            "card": card.id,
            "title": card.title,
            "citations": [citation.model_dump() for citation in citations],
            "see_also": list(card.see_also),
            "notes": notes,
            "contacts": self._lines.described(now, card.contacts),
            "body": body,
            "lines_now": list(lines_now),
            "steps": list(steps),
            "details": list(details),
        }
        see_also = [self._library.cards[other] for other in card.see_also[:SEE_ALSO_SHOWN]]
        buttons = [show_card_button(other) for other in see_also]
        return message(Type.ANSWER, "\n\n".join(parts), buttons=buttons, **custom)

    def _without_answer(
        self,
        kind: Type,
        text: str,
        contacts: Sequence[str],
        buttons: Sequence[Button],
        **custom: Any,
    ) -> Message:
        described = self._lines.described(self._clock(), contacts)
        return message(kind, text, buttons=buttons, contacts=described, **custom)

    def _lines_now(self, card: Card, now: datetime) -> list[str]:
        # Only where the answer itself sends the reader to a line, not where a step mentions one.
        if not CLOCK_BOUND.search(card.answer):
            return []
        if self._lines.office_is_open(now):
            return [self._say("lines_now_office")]
        if self._lines.is_bank_holiday(now):
            return [self._say("bank_holiday_today")]
        return [self._say("lines_now_closed")]

    def _list(self, heading: str, entries: Sequence[str]) -> list[str]:
        if not entries:
            return []
        return ["\n".join([self._say(heading), *(f"- {entry}" for entry in entries)])]

    def _place(self, citation: Citation) -> str:
        return self._say(
            "place",
            document=citation.title,
            edition=citation.edition,
            section=citation.section,
            heading=citation.heading,
        )
