"""No description that the threshold explorer is measured on was learned from."""

import re

from bot.thresholds.asking import theme_questions
from tests.evaluation.thresholds import every_threshold_text


def plain(text):
    return " ".join(re.findall(r"\w+", text.lower()))


def test_nothing_measured_was_learned_from(library):
    learned = {plain(text) for text, _ in theme_questions(library.themes)}
    for one in library.descriptors.values():
        learned |= {plain(text) for text in (*one.phrasings, *one.parts, one.words)}
    measured = [*every_threshold_text(), *every_threshold_text("_tuning")]
    # Counted, so that a failure shows nobody what is measured.
    shared = sum(plain(text) in learned for text in measured)
    assert shared == 0


def test_the_reported_and_the_tuning_set_share_nothing():
    reported = {plain(text) for text in every_threshold_text()}
    shared = len(reported & {plain(text) for text in every_threshold_text("_tuning")})
    assert shared == 0
