"""A situation is kept over turns: added to, put into the past, corrected, supposed."""

from bot.thresholds.situation import Situation


def themes(text):
    return ("food",) if "eat" in text or "hungry" in text else ("attendance",)


def told(*texts):
    situation = Situation()
    for text in texts:
        situation = situation.told(text, themes)
    return situation


def texts(situation):
    return [one.text for one in situation.said]


def test_more_is_added():
    assert texts(told("She is hungry.", "he's also missing school")) == [
        "She is hungry",
        "he's also missing school",
    ]


def test_what_was_told_last_is_put_into_the_past():
    assert [one.past for one in told("She is hungry. She is late.", "that was last year").said] == [
        False,
        True,
    ]


def test_a_correction_replaces_what_was_told_on_its_theme():
    assert texts(told("She is hungry. She is late.", "actually she does eat")) == [
        "She is late",
        "she does eat",
    ]


def test_what_is_supposed_lasts_until_the_next_message():
    supposed = told("She is late", "what if mum agrees to help?")
    assert [one.supposed for one in supposed.said] == [False, True]
    assert texts(supposed.told("she is hungry", themes)) == ["She is late", "she is hungry"]


def test_a_situation_survives_json():
    situation = told("She is hungry. She is late.", "that was last year")
    assert Situation.from_json(situation.to_json()) == situation
