"""A worry that is denied is told from something a child needs and is denied."""

import pytest

from bot.thresholds.negation import rules_out_a_worry

RULED_OUT = [
    "not missing school",
    "no concerns about food",
    "attends every day",
    "She hasn't self-harmed",
    "there is no violence at home",
    "never been late",
    "He isn't hungry or dirty",
    "without any bruises",
    "denies using drugs",
    "no signs of neglect or anything like it",
    "well fed",
]
A_WORRY = [
    "no food in the house",
    "never taken to the doctor",
    "not just once",
    "nobody looks for her when she's missing",
    "no bedding, no heating",
    "not enough to eat",
    "this is not the odd missed breakfast",
    "he is always hungry",
    "parents don't bring him to appointments",
    "not coping with the loss",
]


@pytest.mark.parametrize("text", RULED_OUT)
def test_a_worry_is_ruled_out(text):
    assert rules_out_a_worry(text)


@pytest.mark.parametrize("text", A_WORRY)
def test_a_worry_remains(text):
    assert not rules_out_a_worry(text)
