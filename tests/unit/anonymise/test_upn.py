from bot.anonymise.recognisers.upn import upn
from tests.unit.anonymise.table import found, negative, positive

FOUND = [
    ("A123456789012", "A123456789012"),
    ("upn: A12345678901", "A12345678901"),
    ("pupil number B 8204 0121 1002", "B 8204 0121 1002"),
    ("UPN is H80120000102A", "H80120000102A"),
]
LEFT = [
    "there were 12 pupils",
    "pupil number 3 in the queue",
    "a 2023 plan",
]


@positive(FOUND)
def test_is_found(text, detail):
    assert detail in found(upn, text)


@negative(LEFT)
def test_is_left(text):
    assert not found(upn, text)
