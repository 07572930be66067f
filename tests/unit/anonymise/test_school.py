from bot.anonymise.build import names_for
from bot.anonymise.recognisers.school import School
from tests.unit.anonymise.table import found, negative, positive

FOUND = [
    ("goes to St Bede's", "St Bede's"),
    ("Sharples Primary called", "Sharples Primary"),
    ("at thornleigh brow high", "thornleigh brow high"),
    ("the nursery is little stars nursery", "little stars nursery"),
    ("a child at Our Lady of Lourdes RC Primary School", "Our Lady of Lourdes RC Primary School"),
]
LEFT = [
    "her school",
    "a special school",
    "the nursery rang",
    "after school club",
    "which primary school",
    "Excluded From School Again This Week Please Help",
    "his old high school",
    "virtual school head",
    "at nursery",
]


@positive(FOUND)
def test_is_found(text, detail, library):
    assert detail in found(School(names_for(library).is_ordinary), text)


@negative(LEFT)
def test_is_left(text, library):
    assert not found(School(names_for(library).is_ordinary), text)
