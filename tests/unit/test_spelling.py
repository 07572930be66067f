"""Typing errors are mended towards the field's words, and only unknown words are touched."""

import pickle

import pytest

from bot.understanding.spelling import Spelling

TEXTS = ["how long does a child and family assessment take", "referral consent"] * 3


@pytest.fixture
def mend():
    return Spelling.of(TEXTS, known=["adult", "chile"])


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("how lnog", "how long"),
        ("assesment", "assessment"),
        ("asessmnet", "assessment"),
        ("chlid", "child"),
        ("referal consnet", "referral consent"),
    ],
)
def test_an_error_is_mended(mend, typed, meant):
    assert mend(typed) == meant


@pytest.mark.parametrize("text", ["adult", "chile", "xyzzyxyz", "c&f", "cam", "12345", ""])
def test_other_words_stay(mend, text):
    assert mend(text) == text


def test_what_was_stored_mends_the_same(mend):
    assert pickle.loads(pickle.dumps(mend))("assesment") == "assessment"
