"""Which texts lean on what was said before, and how the topic is put in."""

import pytest

from bot.understanding.context import leans_on_what_was_said, with_topic

LEANING = [
    "who does it?",
    "and if it takes longer?",
    "what about siblings?",
    "does that need consent?",
    "how long?",
]
STANDING = [
    "how long does a child and family assessment take to complete from start to finish?",
    "young carers assessment",
    "who can be the lead professional",
]


@pytest.mark.parametrize("text", LEANING)
def test_short_texts_that_point_back_lean(text):
    assert leans_on_what_was_said(text)


@pytest.mark.parametrize("text", STANDING)
def test_texts_that_say_what_they_are_about_stand_alone(text):
    assert not leans_on_what_was_said(text)


@pytest.mark.parametrize(
    ("text", "whole"),
    [
        ("who does it?", "who does the assessment?"),
        ("and if it takes longer?", "if the assessment takes longer?"),
        ("what about siblings?", "siblings the assessment?"),
    ],
)
def test_the_topic_takes_the_pointer_s_place(text, whole):
    assert with_topic(text, "the assessment") == whole
