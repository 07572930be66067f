"""Which phone line answers now.

Rule: Integrated Front Door five minute facts, "Worried about a child?". The front door's lines
are open Monday to Friday, 8.45am to 5pm; out of hours and on bank holidays it is the
Emergency Duty Team.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from datetime import date, datetime
from typing import Any

from knowledge.contacts import Contact, Hours

BankHoliday = Callable[[date], bool]


class PhoneLines:
    """The contacts, and whether each is open at a given time (aware, Europe/London)."""

    def __init__(self, contacts: Mapping[str, Contact], bank_holiday: BankHoliday) -> None:
        self._contacts = contacts
        self._bank_holiday = bank_holiday
        self._hours = {contact.hours.id: contact.hours for contact in contacts.values()}

    def open_now(self, contact: Contact, at: datetime) -> bool | None:
        """Whether the line answers at `at`; None where the documents give no hours."""
        return self._answers(contact.hours, at)

    def is_bank_holiday(self, at: datetime) -> bool:
        """Whether `at` falls on a bank holiday in England."""
        return self._bank_holiday(at.date())

    def office_is_open(self, at: datetime) -> bool:
        """Whether the Integrated Front Door's lines are open at `at`."""
        return bool(self._answers(self._hours["office"], at))

    def described(self, at: datetime, ids: Iterable[str] | None = None) -> list[dict[str, Any]]:
        """The contacts named by `ids` (all, if None) in that order, as in the chat contract."""
        chosen = self._contacts if ids is None else ids
        return [self._described(self._contacts[name], at) for name in chosen]

    def _described(self, contact: Contact, at: datetime) -> dict[str, Any]:
        return {
            "id": contact.id,
            "label": contact.label,
            "phone": contact.phone,
            "option": contact.option,
            "hours": contact.hours.text,
            "open_now": self.open_now(contact, at),
            "email": contact.email,
            "url": contact.url,
            "purpose": contact.purpose,
        }

    def _answers(self, hours: Hours, at: datetime) -> bool | None:
        if hours.id == "always":
            return True
        if hours.whenever_closed:
            return not self._answers(self._hours[hours.whenever_closed], at)
        if hours.opens is None or hours.closes is None:
            return None
        if hours.closed_on_bank_holidays and self._bank_holiday(at.date()):
            return False
        on_this_day = at.strftime("%A").lower() in hours.days
        return on_this_day and hours.opens <= at.time() < hours.closes
