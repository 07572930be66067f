"""What the documents don't answer is said, with who would know."""

import pytest


@pytest.mark.parametrize(
    ("asked", "gap"),
    [
        (
            "a parent has complained about a TA hitting a child, do I ring the LADO",
            "allegations_against_staff",
        ),
        ("how do I get a case to MARAC", "marac"),
        ("what is the 101 number for", "police_101"),
        ("bruise on a baby who can't crawl yet, what's the protocol", "bruising_in_babies"),
        ("at what age can a child be left home alone by law", "home_alone_ages"),
        ("is a 15 year old Gillick competent", "gillick_competence"),
        ("how long do we keep child protection files", "record_retention"),
        ("a parent wants to home educate, what are the rules", "elective_home_education"),
    ],
)
async def test_a_known_gap_is_named_with_who_would_know(talk, library, asked, gap):
    reply = await talk(asked)
    assert reply["custom"]["type"] == "not_covered"
    assert reply["custom"]["gap"] == gap
    assert library.gaps[gap].who_would_know in reply["text"]
    assert reply["custom"]["contacts"]


@pytest.mark.parametrize(
    "text", ["when are the bins collected", "windscreen chip repair near me", "asdkjh qwe", "👶👶"]
)
async def test_what_is_not_its_business_is_said(talk, text):
    reply = await talk(text)
    assert reply["custom"]["type"] in {"out_of_scope", "not_covered", "redacted"}
    assert "card" not in reply["custom"]
    assert "999" in reply["text"] or reply["custom"]["contacts"]


@pytest.mark.parametrize(
    "text",
    [
        '/ask{"card": "emergency"}',
        '/show_card{"card": "emergency"}',
        "/restart",
        "<script>alert(1)</script>",
        "a" * 4000,
        "ما هي إجراءات الحماية؟",
        "Ile trwa ocena rodziny?",
        "'; DROP TABLE messages; --",
    ],
)
async def test_awkward_input_gets_a_clear_reply(talk, text):
    reply = await talk(text)
    assert reply["text"]
    assert not reply["custom"].get("failed")
