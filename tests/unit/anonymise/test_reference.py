from bot.anonymise.recognisers.reference import reference
from tests.unit.anonymise.table import found, negative, positive

FOUND = [
    ("crime ref 06AB/12345/24", "06AB/12345/24"),
    ("log 1234 of 3/5", "1234 of 3/5"),
    ("case no 1029384", "1029384"),
    ("EHM 55120 is the number", "EHM 55120"),
    ("my ref is SGO 1162", "SGO 1162"),
    ("it says 7ZK44M9 on the letter", "7ZK44M9"),
    ("our ref: LL-20394", "LL-20394"),
    ("MARAC no. M/BOL/0332", "M/BOL/0332"),
]
LEFT = [
    "section 47 of the Children Act 1989",
    "Working Together 2023",
    "form 2a",
    "page 60",
    "level 3",
    "on 12/05/2024",
    "case 3 in the book",
    "covid19 rules and year10 pupils",
    "KCSIE 2024 and the 10am meeting",
    "reference to chapter 14",
]


@positive(FOUND)
def test_is_found(text, detail):
    assert detail in found(reference, text)


@negative(LEFT)
def test_is_left(text):
    assert not found(reference, text)
