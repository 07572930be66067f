from bot.anonymise.recognisers.vehicle import vehicle
from tests.unit.anonymise.table import found, negative, positive

FOUND = [
    ("a car MK19 ABC", "MK19 ABC"),
    ("mk19abc outside", "mk19abc"),
    ("a blue van, reg P482 HJK", "P482 HJK"),
    ("number plate is B16 BOY", "B16 BOY"),
    ("red corsa AK 05 PYM", "AK 05 PYM"),
]
LEFT = [
    "in 24 hrs",
    "YR10 BOY is absent",
    "on 12 May",
    "s47 enquiry",
    "at 16 she left",
    "KS3 girls",
]


@positive(FOUND)
def test_is_found(text, detail):
    assert detail in found(vehicle, text)


@negative(LEFT)
def test_is_left(text):
    assert not found(vehicle, text)
