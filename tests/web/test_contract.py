"""The chat contract over HTTP."""

import json
import re


async def started(client):
    response = await client.post("/api/v1/conversations")
    assert response.status_code == 201
    return response.json()["conversation"]


async def said(client, conversation, text):
    path = f"/api/v1/conversations/{conversation}/messages"
    return await client.post(path, json={"text": text})


async def test_a_conversation_starts_with_a_welcome_and_an_unguessable_id(client):
    first, second = [(await client.post("/api/v1/conversations")).json() for _ in range(2)]
    assert first["conversation"] != second["conversation"]
    assert len(first["conversation"]) >= 32
    assert first["messages"][0]["custom"]["type"] == "welcome"


async def test_a_question_is_answered_in_the_contract_s_shape(client):
    response = await said(client, await started(client), "c&f timescale?")
    assert response.status_code == 200
    (message,) = response.json()["messages"]
    assert set(message["custom"]) >= {"type", "card", "title", "citations", "see_also", "notes"}
    assert set(message["custom"]["citations"][0]) >= {"source", "section", "heading", "edition"}


async def test_a_button_works_by_sending_its_payload_back(client):
    conversation = await started(client)
    choices = (await said(client, conversation, "level 3?")).json()["messages"][-1]
    assert set(choices["custom"]["cards"]) <= {
        json.loads(b["payload"][10:])["card"]
        for b in choices["buttons"]
        if b["payload"].startswith("/show_card")
    }
    answer = (await said(client, conversation, choices["buttons"][0]["payload"])).json()
    assert answer["messages"][-1]["custom"]["card"] == choices["custom"]["cards"][0]


async def test_the_transcript_holds_both_sides_in_order(client):
    conversation = await started(client)
    await said(client, conversation, "c&f timescale?")
    messages = (await client.get(f"/api/v1/conversations/{conversation}")).json()["messages"]
    assert [message["from"] for message in messages] == ["assistant", "user", "assistant"]
    assert messages[1]["text"] == "c&f timescale?"
    assert messages[2]["custom"]["card"] == "child_and_family_timescale"


async def test_an_erased_conversation_is_gone_for_every_call(client):
    conversation = await started(client)
    path = f"/api/v1/conversations/{conversation}"
    assert (await client.delete(path)).status_code == 204
    assert (await client.get(path)).status_code == 404
    assert (await said(client, conversation, "hello")).status_code == 404
    assert (await client.delete(path)).status_code == 404


async def test_contacts_say_whether_they_are_open_at_the_fixed_time(client):
    contacts = (await client.get("/api/v1/contacts")).json()["contacts"]
    state = {contact["id"]: contact["open_now"] for contact in contacts}
    assert state["ifd_option_2"] is True
    assert state["edt"] is False
    assert state["police_999"] is True
    assert set(state) >= {
        "ifd_option_1",
        "ifd_option_3",
        "early_help_access_point",
        "referral_form",
        "safeguarding_partnership",
    }


async def test_cards_and_sources_can_be_read(client, library):
    card = (await client.get("/api/v1/cards/child_and_family_timescale")).json()
    assert "45 working days" in card["answer"]
    sources = (await client.get("/api/v1/sources")).json()["sources"]
    assert {source["id"] for source in sources} == set(library.sources)
    assert sources[0]["headings"]


async def test_every_card_s_page_is_free_of_placeholders(client, library):
    for card in library.cards:
        page = (await client.get(f"/api/v1/cards/{card}")).text
        assert not re.search(r"\{\w+(\.\w+)?\}", page), card


async def test_rasa_s_rest_channel_goes_the_same_way(client):
    sent = {"sender": "somebody", "message": "c&f timescale?"}
    first = (await client.post("/webhooks/rest/webhook", json=sent)).json()
    assert first[0]["recipient_id"] == "somebody"
    assert "45 working days" in first[0]["text"]
    sent["message"] = "who does it?"
    second = (await client.post("/webhooks/rest/webhook", json=sent)).json()
    assert second[-1]["custom"]["card"] == "child_and_family_who"


async def test_it_is_alive_and_ready(client):
    assert (await client.get("/healthz")).json()["status"] == "alive"
    assert (await client.get("/readyz")).json()["status"] == "ready"


async def test_every_threshold_descriptor_can_be_read(client):
    body = (await client.get("/api/v1/thresholds")).json()
    by_level = {level: 0 for level in body["levels"]}
    for one in body["descriptors"]:
        by_level[one["level"]] += 1
        assert one["descriptor"] and one["citations"][0]["source"] == "framework-for-action"
    assert list(by_level.values()) == [37, 26, 39, 20, 30]
