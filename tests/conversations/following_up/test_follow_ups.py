"""After an answer, the next question may leave out what it is about."""

import pytest

FIRST = "how long does a child and family assessment take?"


@pytest.mark.parametrize(
    ("follow_up", "card"),
    [
        ("who does it?", "child_and_family_who"),
        ("and if it takes longer?", "child_and_family_extension"),
        ("is the child seen alone?", "child_and_family_visits"),
    ],
)
async def test_it_stands_for_what_was_talked_about(talk, follow_up, card):
    reply = await talk(FIRST, follow_up)
    assert reply["custom"]["card"] == card


async def test_where_does_it_say_that_names_document_and_section(talk):
    reply = await talk(FIRST, "where does it say that?")
    assert "Local assessment protocol" in reply["text"]
    assert "section 8" in reply["text"]


async def test_more_simply_says_the_same_figure_in_plainer_words(talk, library):
    reply = await talk(FIRST, "say that more simply")
    assert library.cards["child_and_family_timescale"].simple in reply["text"]
    assert "45 working days" in reply["text"]


async def test_the_whole_thing_holds_every_detail(talk, library):
    reply = await talk("what is a young carer", "read me the whole thing")
    for detail in library.cards["young_carer"].details:
        assert library.render(detail) in reply["text"]


async def test_a_new_subject_is_taken_as_new(talk):
    reply = await talk(FIRST, "what is county lines about?")
    assert reply["custom"]["card"] == "county_lines"


async def test_a_follow_up_to_a_button_s_answer_is_understood(talk):
    choices = await talk("what is level 3")
    payload = next(b["payload"] for b in choices["buttons"] if "targeted" in b["payload"])
    reply = await talk(payload, "do they have to consent?")
    assert reply["custom"]["card"] == "targeted_help_consent"


async def test_a_follow_up_with_nothing_before_it_says_so(talk):
    reply = await talk("where does it say that?")
    assert reply["custom"]["type"] == "chitchat"
    assert "haven't given you an answer" in reply["text"]
