"""Abbreviations are written out as whole words only."""

import pytest

from bot.understanding.build import written_out_for

ROWS = [
    ("C&F timescale?", "child and family assessment timescale?"),
    ("when is the EHA reviewed", "when is the early help assessment reviewed"),
    ("s47 – who goes?", "section 47 enquiry - who goes?"),
    ("ICPC: how soon", "initial child protection conference: how soon"),
    ("camera and camp", "camera and camp"),
    ("it’s a LAC review", "it's a looked after child review"),
    ("lp", "lead professional"),
]


@pytest.mark.parametrize(("text", "plain"), ROWS)
def test_an_abbreviation_becomes_its_meaning(text, plain):
    assert written_out_for()(text) == plain
