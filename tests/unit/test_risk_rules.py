"""Every rule finds its positive rows and leaves its negative ones; no rule leaves another's."""

import pytest

from bot.risk.rules import load_rules

RULES = load_rules()
POSITIVE = [(t.id, text) for t in RULES.triggers for text in t.positive]
NEGATIVE = [text for t in RULES.triggers for text in t.negative]


@pytest.mark.parametrize(("rule", "text"), POSITIVE)
def test_a_rule_finds_its_positive_rows(rule, text):
    assert rule in RULES.hits(text)


@pytest.mark.parametrize("text", NEGATIVE)
def test_no_rule_fires_on_a_negative_row(text):
    assert not RULES.hits(text)


def test_every_rule_has_rows_of_both_kinds():
    assert all(len(t.positive) >= 2 and len(t.negative) >= 2 for t in RULES.triggers)


@pytest.mark.parametrize(("rule", "text"), POSITIVE)
def test_greetings_case_and_punctuation_change_nothing(rule, text):
    for said in (
        f"Hi, sorry to bother you. {text}",
        f"{text}, what should i do?",
        text.upper(),
        text.replace(",", ""),
    ):
        assert rule in RULES.hits(said)
