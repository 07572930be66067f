"""Hello, thanks, and what it is."""

import pytest


@pytest.mark.parametrize(
    ("said", "topic"),
    [
        ("hello", "hello"),
        ("thank you, that helps", "thanks"),
        ("what can you do?", "help"),
        ("who are you", "who_are_you"),
        ("are you a person?", "are_you_a_person"),
    ],
)
async def test_small_talk_gets_its_reply(talk, said, topic):
    reply = await talk(said)
    assert reply["custom"]["type"] == "chitchat"
    assert reply["custom"]["topic"] == topic


async def test_small_talk_does_not_lose_the_subject(talk):
    reply = await talk("how long does a c&f take", "thanks", "who does it?")
    assert reply["custom"]["card"] == "child_and_family_who"
