"""Personal details are taken out, said so in one line, and the turn goes on."""

import pytest

from tests.conversations.child_in_danger.test_hand_off import kinds, messages_after


def notice(messages):
    return next(m for m in messages if m["custom"].get("notice") == "redaction")


async def test_the_question_is_still_answered(windscreen):
    messages = await messages_after(windscreen, "how long does Amina Begum's C&F assessment take?")
    assert messages[-1]["custom"]["card"] == "child_and_family_timescale"
    assert notice(messages)["custom"]["kinds"] == ["PERSON"]
    assert "Amina" not in str(messages)


async def test_the_message_is_kept_and_shown_with_a_placeholder(windscreen):
    conversation, _ = await windscreen.conversation.start()
    messages = await windscreen.conversation.handle(
        conversation, "can I share info on Amina Begum?"
    )
    assert notice(messages)["custom"]["said"] == "can I share info on [name]?"
    kept = await windscreen.conversations.transcript(conversation)
    assert kept[1]["text"] == "can I share info on [name]?"


async def test_nothing_but_details_is_asked_for_again(windscreen):
    messages = await messages_after(
        windscreen, "Amina Begum, dob 12/03/2015, 14 Chorley Old Road BL1 3AA"
    )
    assert kinds(messages)[-1] == "redacted"


@pytest.mark.parametrize(
    "text",
    [
        "c&f timescale?",
        "what is section 47 and s.20?",
        "who may I ring at the Integrated Front Door in Bolton on 01204 331500?",
        "does Working Together 2023 apply to a 14 year old in May?",
        "what does Sarah's Law say about a 7-year-old girl?",
        "In the Framework's example, which level is Kyle and Louisa's family?",
    ],
)
async def test_a_clean_question_is_left_alone(windscreen, text):
    messages = await messages_after(windscreen, text)
    assert not [m for m in messages if m["custom"].get("notice") == "redaction"]


async def test_where_it_is_unsure_it_says_so(windscreen):
    conversation, _ = await windscreen.conversation.start()
    messages = await windscreen.conversation.handle(
        conversation, "the kids call him Stretch, is that ok to write?"
    )
    assert "not sure" in notice(messages)["text"]


async def test_delete_this_conversation_erases_it_at_once(windscreen):
    from bot.domain.turn import UnknownConversationError

    conversation, _ = await windscreen.conversation.start()
    messages = await windscreen.conversation.handle(conversation, "please delete this conversation")
    assert messages[-1]["custom"]["topic"] == "deleted"
    with pytest.raises(UnknownConversationError):
        await windscreen.conversations.transcript(conversation)
