"""After a hand-off each turn starts with a reminder, until the user says how things stand."""

import pytest

from tests.conversations.child_in_danger.test_hand_off import kinds, messages_after

EMERGENCY = "baby has stopped breathing"


def first_notice(messages):
    return messages[0]["custom"].get("notice")


async def test_the_next_turns_start_with_a_reminder(windscreen):
    messages = await messages_after(
        windscreen, EMERGENCY, "who takes the minutes?", "c&f timescale?"
    )
    assert first_notice(messages) == "phone_reminder"
    assert "999" in messages[0]["text"] and "\n" not in messages[0]["text"]
    assert messages[-1]["custom"]["type"] == "answer"


@pytest.mark.parametrize(
    "said", ["/call_made", "I've rung them", "police are on their way", "the call has been made"]
)
async def test_the_reminder_ends_when_the_call_is_made(windscreen, said):
    messages = await messages_after(windscreen, EMERGENCY, said)
    assert messages[-1]["custom"]["topic"] == "call_made"
    assert "one working day" in messages[-1]["text"]
    messages = await messages_after(windscreen, EMERGENCY, said, "c&f timescale?")
    assert first_notice(messages) != "phone_reminder"


@pytest.mark.parametrize(
    "said", ["/nobody_in_danger", "nobody is in danger", "it was a false alarm"]
)
async def test_the_question_is_answered_once_nobody_is_in_danger(windscreen, said):
    messages = await messages_after(windscreen, "she has swallowed pills, c&f timescale?", said)
    assert "won't keep reminding" in messages[0]["text"]
    assert messages[-1]["custom"]["type"] != "handoff" and len(messages) > 1
    messages = await messages_after(windscreen, EMERGENCY, said, "c&f timescale?")
    assert kinds(messages) == ["answer"]


async def test_a_new_emergency_hands_off_again(windscreen):
    messages = await messages_after(
        windscreen, EMERGENCY, "/call_made", "dad has a knife, the kids are there now"
    )
    assert kinds(messages)[0] == "handoff"


async def test_the_button_of_the_question_hands_off(windscreen):
    asked = await messages_after(windscreen, "when is a bruise in a baby always referred?")
    assert asked[0]["custom"].get("asks")
    messages = await messages_after(
        windscreen, "when is a bruise in a baby always referred?", "/child_in_danger"
    )
    assert kinds(messages) == ["handoff"]
