"""The words that decide a level decide it; what describes nobody is matched with nothing."""

import pytest

from bot.thresholds.situation import Situation
from knowledge.thresholds import LEVELS

LOWER_THEN_HIGHER = [
    (
        "She sometimes comes to nursery without breakfast",
        "She regularly comes to nursery without enough food and is always hungry, cupboards empty",
    ),
    (
        "Mum and dad sometimes drink at home, never in front of the children, who are scared",
        "Mum and dad regularly drink in front of the children, leave cans about and nobody cares for them afterwards",
    ),
    (
        "He sometimes goes missing, his parents go out looking and ring the police",
        "He goes missing most weeks for days, nobody knows where he is and his parents don't look for him",
    ),
    (
        "She has just started to miss the odd day at school",
        "She is hardly ever in school and her parents refuse to bring her",
    ),
    (
        "He has been excluded internally twice",
        "He was permanently excluded, gets no education and his family refuse to help",
    ),
]


@pytest.mark.parametrize(("lower", "higher"), LOWER_THEN_HIGHER)
def test_the_deciding_words_decide(matcher, lower, higher):
    levels = [LEVELS.index(matcher.read(text).level) for text in (lower, higher)]
    assert levels[0] < levels[1]


@pytest.mark.parametrize("text", ["hello", "what is the phone number?", "how do I make a referral"])
def test_what_describes_nobody_is_matched_with_nothing(matcher, text):
    reading = matcher.read(text)
    assert reading.level is None and not reading.best


def test_every_descriptor_can_be_found_by_its_own_words(matcher, library):
    for one in library.descriptors.values():
        best = {
            match.descriptor
            for match in matcher.reread(Situation().told(one.words, lambda _: ())).best
        }
        assert one.id in best


def test_several_observations_are_understood_each(matcher):
    reading = matcher.read(
        "7-year-old, always hungry, mum drinks most nights and the house is freezing"
    )
    themes = [one.matches[0].theme for one in reading.observations]
    assert themes == ["food", "alcohol_drugs", "home_conditions"]


def test_a_match_says_why(matcher):
    match = matcher.read("He goes missing every week and mum isn't bothered").best[0]
    assert match.theme == "missing" and match.nearest
    assert {"frequency", "family"} <= {marker.kind for marker in match.markers}


def test_a_follow_up_keeps_the_situation(matcher):
    first = matcher.read("She is always hungry at school")
    second = matcher.read("she's also missing school most weeks", first.situation)
    assert {"food", "attendance"} <= {one.matches[0].theme for one in second.observations}


def test_what_is_over_no_longer_counts(matcher):
    first = matcher.read("He ran away from home for days at a time and nobody looked for him")
    assert matcher.read("that was last year", first.situation).level is None


@pytest.mark.parametrize(
    ("text", "theme"),
    [
        ("when does poor attendance become targeted?", "attendance"),
        ("what is the difference between early help and statutory for going missing", "missing"),
        ("She is hungry every day", None),
    ],
)
def test_a_question_about_a_theme_is_told_from_a_situation(matcher, text, theme):
    assert matcher.theme_asked(text) == theme
