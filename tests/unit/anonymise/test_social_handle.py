from bot.anonymise.recognisers.social_handle import social_handle
from tests.unit.anonymise.table import found, negative, positive

FOUND = [
    ("her snap is kayx09", "kayx09"),
    ("@kay_xo", "@kay_xo"),
    ("his insta: bigman.bolton", "bigman.bolton"),
    ("gamertag is shadowkid", "shadowkid"),
    ("daddy_k.44 keeps messaging", "daddy_k.44"),
]
LEFT = [
    "he is on snapchat all night",
    "instagram is banned",
    "a tiktok account of 13 year olds",
    "year10 lads",
    "covid19 rules",
    "twitter posts about the school",
]


@positive(FOUND)
def test_is_found(text, detail):
    assert detail in found(social_handle, text)


@negative(LEFT)
def test_is_left(text):
    assert not found(social_handle, text)
