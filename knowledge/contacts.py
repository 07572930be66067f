"""Phone lines and forms, and the placeholders by which texts refer to them."""

from __future__ import annotations

import re
from collections.abc import Mapping
from datetime import time

from pydantic import BaseModel, ConfigDict

_PLACEHOLDER = re.compile(r"\{(\w+)(?:\.(\w+))?\}")


class Hours(BaseModel):
    """When a line answers, in Europe/London time."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    id: str
    text: str
    days: tuple[str, ...] = ()
    opens: time | None = None
    closes: time | None = None
    closed_on_bank_holidays: bool = False
    whenever_closed: str | None = None


class Contact(BaseModel):
    """A line to ring, an address to write to or a form to fill in."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    id: str
    label: str
    phone: str | None = None
    option: str | None = None
    email: str | None = None
    url: str | None = None
    hours: Hours
    older_phone: str | None = None
    purpose: str
    source: str

    def in_words(self) -> str:
        """How a text names this contact: "01204 331500, option 2"."""
        reach = self.phone or self.email or self.url or self.label
        return f"{reach}, option {self.option}" if self.option else reach


class UnknownContactError(ValueError):
    """A text refers to a contact, or to a part of one, that does not exist."""


def render(text: str, contacts: Mapping[str, Contact]) -> str:
    """`text` with {edt}, {edt.hours}, {early_help_access_point.email} … written out."""

    def written_out(match: re.Match[str]) -> str:
        contact, part = contacts.get(match[1]), match[2]
        if contact is None:
            raise UnknownContactError(f"no contact {match[1]!r} for {match[0]}")
        if part is None:
            return contact.in_words()
        value = contact.hours.text if part == "hours" else getattr(contact, part, None)
        if value is None:
            raise UnknownContactError(f"contact {match[1]!r} has no {part!r}")
        return str(value)

    return _PLACEHOLDER.sub(written_out, text)
