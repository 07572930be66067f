"""A message is cut into what was seen; greetings and questions about the tool are left out."""

import pytest

from bot.thresholds.observations import observations_in

ROWS = [
    (
        "7-year-old, always hungry, mum drinks most nights and the house is freezing",
        ["7-year-old, always hungry", "mum drinks most nights", "the house is freezing"],
    ),
    ("He's also missing school", ["He's also missing school"]),
    ("every night", ["every night"]),
    ("Hi there. She is hungry. Which level is this?", ["She is hungry"]),
    ("Hello!", []),
    ("He is late but never absent", ["He is late", "never absent"]),
    ("Brother and sister fight", ["Brother and sister fight"]),
    ("The flat is cold; there are no beds.", ["The flat is cold", "there are no beds"]),
    ("Is this early help or statutory?", []),
]


@pytest.mark.parametrize(("text", "observations"), ROWS)
def test_observations(text, observations):
    assert list(observations_in(text)) == observations
