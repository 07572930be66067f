from bot.anonymise.recognisers.email import email
from tests.unit.anonymise.table import found, negative, positive

FOUND = [
    ("write to jo.smith@example.org please", "jo.smith@example.org"),
    ("jo dot smith at gmail dot com", "jo dot smith at gmail dot com"),
    ("jsmith [at] school (dot) sch (dot) uk", "jsmith [at] school (dot) sch (dot) uk"),
    ("its kay_99 @ hotmail . co . uk", "kay_99 @ hotmail . co . uk"),
]
LEFT = [
    "meet at the office at 5",
    "she was at home",
    "look at com ports",
    "email the front door",
]


@positive(FOUND)
def test_is_found(text, detail):
    assert detail in found(email, text)


@negative(LEFT)
def test_is_left(text):
    assert not found(email, text)
