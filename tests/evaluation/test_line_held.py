"""What was reached on the reported sets is not lost."""

import yaml

from tests.conftest import ROOT
from tests.evaluation.__main__ import measured
from tests.evaluation.unscreened import unscreened


async def test_understanding_holds_the_line(settings, assistant, library):
    program = unscreened(settings, assistant, library)
    line = yaml.safe_load((ROOT / "tests/evaluation/line.yml").read_text())
    at_most = line.pop("at most")
    reached = (await measured(program)).figures
    lost = {name: (reached[name], least) for name, least in line.items() if reached[name] < least}
    lost |= {name: (reached[name], most) for name, most in at_most.items() if reached[name] > most}
    assert not lost
