"""Answers and what stands around them: cards, gaps, conflicts, small talk."""

from __future__ import annotations

from datetime import date

from pydantic import BaseModel, ConfigDict, field_validator


class _Content(BaseModel):
    model_config = ConfigDict(frozen=True, extra="forbid")


class Card(_Content):
    """The answer to one question. Texts hold contact placeholders until rendered.

    `citations` are "source#heading" ids; `facts` are exact strings of the cited
    headings that stand in the answer or its steps.
    """

    id: str
    group: str
    title: str
    topic: str
    answer: str
    steps: tuple[str, ...] = ()
    details: tuple[str, ...] = ()
    simple: str
    facts: tuple[str, ...] = ()
    citations: tuple[str, ...]
    see_also: tuple[str, ...] = ()
    contacts: tuple[str, ...] = ()
    conflicts: tuple[str, ...] = ()
    reviewed: date

    @field_validator(
        "steps", "details", "facts", "see_also", "contacts", "conflicts", mode="before"
    )
    @classmethod
    def _nothing_is_empty(cls, value: object) -> object:
        return () if value is None else value

    def texts(self) -> tuple[str, ...]:
        """Everything of the card that a reader may be shown, title first."""
        return (self.title, self.answer, *self.steps, *self.details, self.simple)


class Gap(_Content):
    """What practitioners ask and no source answers."""

    id: str
    title: str
    text: str
    who_would_know: str
    contacts: tuple[str, ...]
    see_also: tuple[str, ...] = ()


class Conflict(_Content):
    """Where sources disagree or are old; `note` is what an answer says of it."""

    id: str
    follows: tuple[str, ...]
    mentions: tuple[str, ...] = ()
    note: str


class Clarification(_Content):
    """A question that means different things: which of `cards` is asked, never guessed."""

    id: str
    text: str
    cards: tuple[str, ...]


class SmallTalk(_Content):
    """Hello, thanks, help, who are you."""

    id: str
    text: str
