"""One topic, one name: each card, gap and small talk has phrasings under its own id."""

import yaml

from tests.conftest import ROOT

LEAST = {"ask": 25, "gap": 20, "small_talk": 25, "follow_up": 25, "clarify": 10}


def phrasings():
    found = {}
    for path in (ROOT / "data" / "nlu").rglob("*.yml"):
        for intent in yaml.load(path.read_text(encoding="utf-8"), yaml.CSafeLoader)["nlu"]:
            examples = [line[2:] for line in intent["examples"].splitlines()]
            found.setdefault(intent["intent"], []).extend(examples)
    return found


def ids_of(intent, found):
    return {name.partition("/")[2] for name in found if name.startswith(f"{intent}/")}


def test_ids_are_the_same_in_knowledge_and_data(library):
    found = phrasings()
    assert ids_of("ask", found) == set(library.cards)
    assert ids_of("gap", found) == set(library.gaps)
    assert ids_of("small_talk", found) == set(library.small_talk)
    assert ids_of("clarify", found) == set(library.clarifications)


def test_each_topic_has_enough_phrasings():
    few = {
        name: len(texts)
        for name, texts in phrasings().items()
        if len(texts) < LEAST.get(name.partition("/")[0], 400)
    }
    assert few == {}


def test_no_phrasing_stands_under_two_names():
    seen, twice = {}, []
    for name, texts in phrasings().items():
        for text in texts:
            if seen.setdefault(text.lower(), name) != name:
                twice.append((text, name, seen[text.lower()]))
    assert twice == []


def test_each_file_of_cards_has_its_file_of_phrasings():
    cards = {path.name for path in (ROOT / "knowledge" / "cards").glob("*.yml")}
    assert cards == {path.name for path in (ROOT / "data" / "nlu" / "ask").glob("*.yml")}
