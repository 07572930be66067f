"""The documents and their headings: what a citation points to."""

from __future__ import annotations

from pydantic import BaseModel, ConfigDict


class Source(BaseModel):
    """One document. `currency` orders documents that disagree: 1 is followed first."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    id: str
    title: str
    edition: str
    year: int | None
    owner: str
    currency: int
    current: bool
    supersedes: tuple[str, ...] = ()
    note: str


class Heading(BaseModel):
    """One heading of a document. `begins`: the words at which its text starts."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    id: str
    section: str
    heading: str
    begins: str
    no_cards_because: str | None = None


class Citation(BaseModel):
    """A place in a document, as the chat contract names it."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    source: str
    section: str
    heading: str
    edition: str
    title: str
