"""What screening reached on the reported sets is not lost, and nothing measured was trained on."""

import re

import yaml

from bot.anonymise.names import DATA, lines
from bot.risk.classifier import messages
from bot.risk.rules import load_rules
from tests.conftest import ROOT
from tests.evaluation.danger import danger
from tests.evaluation.privacy import privacy
from tests.evaluation.screening_sets import clean, every_screening_text, risk, turns, with_details


def plain(text):
    return " ".join(re.findall(r"\w+", text.lower()))


def lost(figures, line):
    reached = {one.name.strip(): one.share for one in figures}
    least = {name: reached[name] for name, at in line["at least"].items() if reached[name] < at}
    return least | {
        name: reached[name] for name, at in line["at most"].items() if reached[name] > at
    }


def line():
    return yaml.safe_load((ROOT / "tests/evaluation/screening_line.yml").read_text())


def test_personal_details_hold_the_line(screening):
    assert not lost(privacy(screening.anonymiser)[0], line()["privacy"])


def test_danger_holds_the_line(screening):
    assert not lost(danger(screening)[0], line()["danger"])


def test_nothing_that_is_measured_was_trained_on():
    trained = {plain(text) for text, _ in messages()}
    trained |= {
        plain(text) for name in ("carriers", "clean") for text in lines(DATA / f"{name}.txt")
    }
    rows = {plain(text) for rule in load_rules().triggers for text in rule.positive + rule.negative}
    assert len(trained) > 9_000
    measured = {plain(text) for text in every_screening_text()} - {""}
    assert not measured & trained
    assert len(measured & rows) <= 6  # the issue's own wordings stand in both


def test_the_sets_are_as_large_as_they_say():
    assert len(with_details()) >= 500 and len(clean()) >= 400
    assert len([row for row in risk() if row[0] == "immediate"]) >= 400 and len(turns()) >= 60


def test_the_training_set_for_risk_is_large_enough():
    assert sum(1 for _ in messages()) >= 1_000
