"""Which line answers when. Rule: Integrated Front Door five minute facts, Worried about a child?"""

from datetime import datetime

import pytest

from bot.adapters.bank_holidays import england
from bot.domain.clock import LONDON
from bot.domain.phone_lines import PhoneLines

ROWS = [
    ("2026-03-03T08:44", False, "a minute before opening"),
    ("2026-03-03T08:45", True, "at opening"),
    ("2026-03-03T16:59", True, "a minute before closing"),
    ("2026-03-03T17:00", False, "at closing"),
    ("2026-03-07T11:00", False, "a Saturday"),
    ("2026-03-08T11:00", False, "a Sunday"),
    ("2026-12-25T11:00", False, "Christmas Day, a Friday"),
    ("2026-12-28T11:00", False, "Boxing Day's substitute, a Monday"),
    ("2026-04-06T11:00", False, "Easter Monday"),
    ("2026-08-31T11:00", False, "the August bank holiday"),
    ("2026-08-03T11:00", True, "a bank holiday in Scotland only"),
    ("2026-03-17T11:00", True, "a bank holiday in Northern Ireland only"),
    ("2026-07-01T08:30", False, "summer time, before opening"),
]


@pytest.fixture
def lines(library):
    return PhoneLines(library.contacts, england)


@pytest.mark.parametrize(("at", "front_door_is_open", "why"), ROWS)
def test_either_the_front_door_or_the_duty_team_answers(
    lines, library, at, front_door_is_open, why
):
    now = datetime.fromisoformat(at).replace(tzinfo=LONDON)
    for option in ("ifd_option_1", "ifd_option_2", "ifd_option_3"):
        assert lines.open_now(library.contacts[option], now) is front_door_is_open, why
    assert lines.open_now(library.contacts["edt"], now) is not front_door_is_open, why
    assert lines.open_now(library.contacts["police_999"], now) is True


def test_lines_without_hours_in_the_documents_are_neither_open_nor_closed(lines, library):
    now = datetime(2026, 3, 3, 10, tzinfo=LONDON)
    assert lines.open_now(library.contacts["safeguarding_partnership"], now) is None
