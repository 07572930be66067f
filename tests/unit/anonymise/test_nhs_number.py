from bot.anonymise.recognisers.nhs_number import nhs_number
from tests.unit.anonymise.table import found, negative, positive

FOUND = [
    ("943 476 5919", "943 476 5919"),
    ("nhs no 9434765919", "9434765919"),
    ("NHS number: 943476591 I think", "943476591"),
    ("nhs number, red book says 4 5 8 2 2 0 6 6 1 3", "4 5 8 2 2 0 6 6 1 3"),
]
LEFT = [
    "ring 01204 331500",
    "45 working days",
    "page 60 of 100",
    "nhs 111 said so",
]


@positive(FOUND)
def test_is_found(text, detail):
    assert detail in found(nhs_number, text)


@negative(LEFT)
def test_is_left(text):
    assert not found(nhs_number, text)
