from bot.anonymise.recognisers.date_of_birth import date_of_birth
from tests.unit.anonymise.table import found, negative, positive

FOUND = [
    ("dob 3.4.14", "3.4.14"),
    ("born on the third of March 2014", "the third of March 2014"),
    ("date of birth: 12/03/2015", "12/03/2015"),
    ("born 3 March 2014", "3 March 2014"),
    ("Amina 12/03/2015", "12/03/2015"),
    ("DOB 120315", "120315"),
]
LEFT = [
    "the meeting on 12/03/2024",
    "since 3 March",
    "by 5pm on 12 May",
    "a baby born last week",
    "from 01/09/2023",
    "review held 12/05/2024",
    "he was born in Bolton",
]


@positive(FOUND)
def test_is_found(text, detail):
    assert detail in found(date_of_birth, text)


@negative(LEFT)
def test_is_left(text):
    assert not found(date_of_birth, text)
