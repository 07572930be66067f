"""Phone advice says which line is open now."""

from datetime import datetime

import pytest

from bot.adapters.bank_holidays import england
from bot.domain.answers import Answers
from bot.domain.clock import fixed_clock
from bot.domain.phone_lines import PhoneLines


@pytest.mark.parametrize(
    ("at", "says"),
    [
        ("2026-03-03T10:00", "within office hours"),
        ("2026-03-03T22:00", "ring the Emergency Duty Team on 01204 337777"),
        ("2026-12-25T10:00", "bank holiday"),
    ],
)
def test_a_phone_card_says_which_line_to_ring_now(library, at, says):
    clock = fixed_clock(datetime.fromisoformat(at))
    answers = Answers(library, PhoneLines(library.contacts, england), clock)
    assert says in answers.card("phone_concern")["text"]


def test_a_card_that_only_mentions_a_line_in_a_step_says_nothing_about_the_clock(library):
    clock = fixed_clock(datetime(2026, 3, 3, 22))
    answers = Answers(library, PhoneLines(library.contacts, england), clock)
    assert "office hours now" not in answers.card("child_and_family_extension")["text"]


def test_a_card_without_a_phone_line_says_nothing_about_the_clock(library):
    clock = fixed_clock(datetime(2026, 3, 3, 22))
    answers = Answers(library, PhoneLines(library.contacts, england), clock)
    assert "Emergency Duty Team" not in answers.card("wise_model")["text"]
