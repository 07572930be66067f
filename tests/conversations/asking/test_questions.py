"""Asking a question, with the trained agent and the real actions."""

import pytest


async def test_a_terse_note_gets_the_timescale_with_its_source(talk):
    reply = await talk("c&f timescale?")
    assert reply["custom"]["card"] == "child_and_family_timescale"
    assert "45 working days" in reply["text"]
    citation = reply["custom"]["citations"][0]
    assert (citation["source"], citation["section"]) == ("assessment-protocol", "8")
    assert citation["heading"] and citation["edition"]


@pytest.mark.parametrize(
    ("asked", "said"),
    [
        ("which option do i press for anonymous advice", "option 3"),
        ("Who do I ring on a Sunday about a child?", "01204 337777"),
        ("how long from strategy discussion to ICPC", "15 working days"),
        ("how long do care proceedings last", "26 weeks"),
        ("notice before applying for an SGO?", "3 months"),
        ("how long does targeted help last", "20-week"),
        ("when does a missing child need a strategy discussion", "72 hours"),
        ("private fostering is how many days", "28 days"),
    ],
)
async def test_the_key_figure_is_in_the_answer(talk, asked, said):
    reply = await talk(asked)
    assert reply["custom"]["type"] == "answer"
    assert said in reply["text"]


async def test_typing_errors_do_not_matter(talk):
    reply = await talk("how lnog does a chlid and famly assesment take")
    assert reply["custom"]["card"] == "child_and_family_timescale"


async def test_the_detail_that_was_asked_for_is_shown(talk):
    reply = await talk("how many hours a week do young carers care for someone on average?")
    assert "17 hours" in reply["text"]


async def test_an_old_source_is_named_as_old(talk):
    reply = await talk("what is MASSS?")
    assert any("2013" in note for note in reply["custom"]["notes"])
    assert "Integrated Front Door" in reply["text"]


async def test_disagreeing_numbers_are_both_given_newest_first(talk):
    reply = await talk("phone number of the early help access point?")
    assert reply["text"].index("01204 331500") < reply["text"].index("01204 331501")


async def test_level_three_is_asked_about_never_guessed(talk):
    reply = await talk("is this a level 3?")
    assert reply["custom"]["type"] == "choices"
    assert set(reply["custom"]["cards"]) >= {"early_help", "targeted_help"}


async def test_a_choice_is_made_by_its_button(talk):
    choices = await talk("what is level 3")
    payload = next(b["payload"] for b in choices["buttons"] if "targeted" in b["payload"])
    reply = await talk(payload)
    assert reply["custom"]["card"] == "targeted_help"


async def test_none_of_these_says_so(talk):
    choices = await talk("what is level 3")
    reply = await talk(choices["buttons"][-1]["payload"])
    assert reply["custom"]["type"] == "not_covered"


async def test_the_same_text_in_the_same_state_gives_the_same_answer(windscreen):
    replies = []
    for _ in range(3):
        conversation, _ = await windscreen.conversation.start()
        replies.append(await windscreen.conversation.handle(conversation, "who chairs conferences"))
    assert replies[0] == replies[1] == replies[2]
