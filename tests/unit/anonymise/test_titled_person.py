from bot.anonymise.build import names_for
from bot.anonymise.recognisers.titled_person import TitledPerson
from tests.unit.anonymise.table import found, negative, positive

FOUND = [
    ("Mrs Okafor said", "Okafor"),
    ("spoke to mr khan", "khan"),
    ("PC Haslam came", "Haslam"),
    ("aunty Shabana hit", "Shabana"),
    ("Dr Li rang", "Li"),
]
LEFT = [
    "miss school",
    "a nurse told me",
    "ds said so",
    "the judge ruled",
    "coach trip",
    "my aunt lives there",
    "dr said no",
]


@positive(FOUND)
def test_is_found(text, detail, library):
    assert detail in found(TitledPerson(names_for(library)), text)


@negative(LEFT)
def test_is_left(text, library):
    assert not found(TitledPerson(names_for(library)), text)
