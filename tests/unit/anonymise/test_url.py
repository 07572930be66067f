from bot.anonymise.recognisers.url import url
from tests.unit.anonymise.table import found, negative, positive

FOUND = [
    ("see https://www.facebook.com/some.body", "https://www.facebook.com/some.body"),
    ("www.littlenursery.co.uk has photos", "www.littlenursery.co.uk"),
    ("the album photos.app.goo.gl/xY12", "photos.app.goo.gl/xY12"),
    ("oakhill.bolton.sch.uk", "oakhill.bolton.sch.uk"),
]
LEFT = [
    "the form is on https://www.bolton.gov.uk/safeguarding",
    "see www.nspcc.org.uk",
    "e.g. a bruise",
    "done.then ring",
]


@positive(FOUND)
def test_is_found(text, detail):
    assert detail in found(url, text)


@negative(LEFT)
def test_is_left(text):
    assert not found(url, text)
