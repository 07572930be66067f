from bot.anonymise.recognisers.address import address
from tests.unit.anonymise.table import found, negative, positive

FOUND = [
    ("lives at 14 Chorley Old Road", "14 Chorley Old Road"),
    ("flat 3, 22 Deane Rd", "flat 3, 22 Deane Rd"),
    ("he lives on halliwell road", "halliwell road"),
    ("forty two Settle Street", "forty two Settle Street"),
    ("near Tonge Moor Road", "Tonge Moor Road"),
    ("the placement at 5 Old Hall Clough", "5 Old Hall Clough"),
    ("in Willows Lane number 70", "Willows Lane number 70"),
]
LEFT = [
    "7 year old boy",
    "2 children in the road",
    "3 weeks of walking",
    "the main road",
    "page 60",
    "from 12 May to 3 September",
    "a street dog",
    "10 days in a row",
    "lives on his own",
]


@positive(FOUND)
def test_is_found(text, detail):
    assert detail in found(address, text)


@negative(LEFT)
def test_is_left(text):
    assert not found(address, text)
