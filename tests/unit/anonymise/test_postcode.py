from bot.anonymise.recognisers.postcode import postcode
from tests.unit.anonymise.table import found, negative, positive

FOUND = [
    ("lives at BL1 4QR", "BL1 4QR"),
    ("bl14qr", "bl14qr"),
    ("postcode is BL3 area", "BL3"),
    ("M26 1AB near the park", "M26 1AB"),
    ("b l 3 1 n t", "b l 3 1 n t"),
]
LEFT = [
    "section s47 2nd meeting",
    "s17 1st visit",
    "year 4 2nd term",
    "form 2a",
    "level 3 need",
    "KS2 3rd set",
]


@positive(FOUND)
def test_is_found(text, detail):
    assert detail in found(postcode, text)


@negative(LEFT)
def test_is_left(text):
    assert not found(postcode, text)
