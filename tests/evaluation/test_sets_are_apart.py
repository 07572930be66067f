"""No wording that is measured on was trained on."""

import re

import yaml

from bot.understanding.training_texts import card_texts
from tests.conftest import ROOT
from tests.evaluation.sets_at_hand import evaluation_set, every_text


def plain(text):
    return " ".join(re.findall(r"\w+", text.lower()))


def training_phrasings():
    for path in (ROOT / "data" / "nlu").rglob("*.yml"):
        for intent in yaml.load(path.read_text(encoding="utf-8"), yaml.CSafeLoader)["nlu"]:
            for line in intent["examples"].splitlines():
                yield line.removeprefix("- ").strip()


def test_no_evaluation_wording_is_trained_on(library):
    trained = {plain(text) for text in training_phrasings()}
    assert len(trained) > 10_000
    # The cards' own words are learned from too.
    trained |= {plain(library.render(text)) for text, _ in card_texts(library)}
    assert not {text for text in every_text() if plain(text) in trained}


def test_the_reported_sets_and_the_tuning_sets_share_no_wording():
    reported = {plain(t) for texts in evaluation_set("questions")["cards"].values() for t in texts}
    tuned = {plain(t) for texts in evaluation_set("tuning")["cards"].values() for t in texts}
    assert not reported & tuned


def test_the_set_is_as_large_as_it_says(library):
    cases = evaluation_set("questions")
    assert cases["cards"].keys() == library.cards.keys()
    assert all(len(set(texts)) >= 4 for texts in cases["cards"].values())
    assert len(cases["not_covered"]) >= 100 and len(cases["out_of_scope"]) >= 100
