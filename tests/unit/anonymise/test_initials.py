from bot.anonymise.recognisers.initials import Initials
from tests.unit.anonymise.table import found, negative, positive

initials = Initials({"cin", "cp", "eha"})
FOUND = [
    ("J.S. in year 4", "J.S."),
    ("child JS has a bruise", "JS"),
    ("re: KL", "KL"),
    ("AB told me", "AB"),
    ("initials are mk", "mk"),
]
LEFT = [
    "child A and Child B",
    "child CP plan",
    "HV told me",
    "s.20 and s.47",
    "the DSL has gone",
    "EHA in year 4",
    "pupil X",
]


@positive(FOUND)
def test_is_found(text, detail):
    assert detail in found(initials, text)


@negative(LEFT)
def test_is_left(text):
    assert not found(initials, text)
