from bot.anonymise.recognisers.national_insurance import national_insurance
from tests.unit.anonymise.table import found, negative, positive

FOUND = [
    ("QQ 12 34 56 C", "QQ 12 34 56 C"),
    ("qq123456c", "qq123456c"),
    ("NI no is AB12345C", "AB12345C"),
    ("national insurance number: YE 33 71 2 C", "YE 33 71 2 C"),
]
LEFT = [
    "section 47",
    "in 12 34",
    "NI is short for Northern Ireland",
    "we need a national insurance policy",
]


@positive(FOUND)
def test_is_found(text, detail):
    assert detail in found(national_insurance, text)


@negative(LEFT)
def test_is_left(text):
    assert not found(national_insurance, text)
