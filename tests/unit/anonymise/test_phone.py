from bot.anonymise.recognisers.phone import phone
from tests.unit.anonymise.table import found, negative, positive

FOUND = [
    ("ring 07700 900123", "07700 900123"),
    ("+44 7700 900 123", "+44 7700 900 123"),
    ("0161 496 0000", "0161 496 0000"),
    ("her mobile is 7700 900 123", "7700 900 123"),
    (
        "oh seven seven double oh nine hundred three one six",
        "oh seven seven double oh nine hundred three one six",
    ),
    ("text mum on 385012", "385012"),
]
LEFT = [
    "ring 999 or 101",
    "childline is 0800 1111",
    "call 116 000",
    "45 working days",
    "in 2023 and 2024",
    "two or three of the children",
]


@positive(FOUND)
def test_is_found(text, detail):
    assert detail in found(phone, text)


@negative(LEFT)
def test_is_left(text):
    assert not found(phone, text)
