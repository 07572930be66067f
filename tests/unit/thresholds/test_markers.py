"""What decides a level is read from the words: how often, how long, who sees it, who acts."""

import pytest

from bot.thresholds.markers import age_in, markers_in

ROWS = [
    ("sometimes hungry", "frequency", "sometimes"),
    ("now and then she is late", "frequency", "sometimes"),
    ("regularly hungry", "frequency", "often"),
    ("most nights", "frequency", "often"),
    ("every single day", "frequency", "always"),
    ("it happened once", "frequency", "once"),
    ("once in a blue moon", "frequency", "rarely"),
    ("she is starting to miss days", "duration", "starting"),
    ("for over two years", "duration", "long"),
    ("getting worse", "trend", "worse"),
    ("they drink in front of the children", "witnessed", "in_front"),
    ("they never do it in front of him", "witnessed", "unseen"),
    ("mum made real efforts to find her", "family", "tries"),
    ("mum tries hard", "family", "tries"),
    ("dad agrees to help", "family", "accepts"),
    ("parents refuse to engage", "family", "refuses"),
    ("mum isn't bothered", "family", "no_effort"),
    ("he is scared of them", "effect", "fear"),
    ("he could die", "life", "threat"),
    ("the police came", "police", "involved"),
]


@pytest.mark.parametrize(("text", "kind", "value"), ROWS)
def test_marker(text, kind, value):
    assert (kind, value) in {(one.kind, one.value) for one in markers_in(text)}


@pytest.mark.parametrize(
    ("text", "years"),
    [
        ("a 7-year-old boy", 7),
        ("14f says", 14),
        ("aged 9", 9),
        ("18 months old", 1.5),
        ("y4", None),
    ],
)
def test_age(text, years):
    assert age_in(text) == years
