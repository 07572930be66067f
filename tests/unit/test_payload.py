"""Step 2: a leading slash is a payload only if this conversation offered it."""

import pytest

from bot.domain.turn import Turn
from bot.steps.payload import PayloadStep

OFFERED = '/show_card{"card": "emergency"}'


class FakeConversations:
    async def has_offered(self, conversation, payload):
        return (conversation, payload) == ("c", OFFERED)


async def stepped(text):
    turn = Turn("c", text)
    await PayloadStep(FakeConversations())(turn)
    return turn


async def test_an_offered_payload_goes_through_as_it_is():
    turn = await stepped(OFFERED)
    assert turn.text == OFFERED


@pytest.mark.parametrize(
    ("text", "plain"),
    [
        ('/show_card{"card": "another"}', 'show_card{"card": "another"}'),
        ("/ask", "ask"),
        ("// /restart", "restart"),
        ("/", "?"),
        ("is it yes/no?", "is it yes/no?"),
    ],
)
async def test_any_other_slash_is_taken_as_plain_words(text, plain):
    turn = await stepped(text)
    assert turn.text == plain
