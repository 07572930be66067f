"""Bad input gets a 4xx problem document with the phone lines in it, and nothing is kept."""

import pytest

BAD_TEXTS = [
    ("", "empty"),
    (" \n ", "empty"),
    ("x" * 4001, "longer than 4,000"),
    ("x" * 100_000, "could not be read"),
    ("null\x00byte", "not text"),
]


async def conversation(client):
    return (await client.post("/api/v1/conversations")).json()["conversation"]


def assert_problem(response, status):
    assert response.status_code == status
    assert response.headers["content-type"] == "application/problem+json"
    body = response.json()
    assert body["status"] == status and body["title"] and body["detail"]
    assert {"999", "01204 337777"} <= {contact["phone"] for contact in body["contacts"]}
    return body


@pytest.mark.parametrize(("text", "why"), BAD_TEXTS)
async def test_a_text_that_cannot_be_worked_on_is_refused_and_not_kept(client, text, why):
    path = f"/api/v1/conversations/{await conversation(client)}"
    body = assert_problem(await client.post(f"{path}/messages", json={"text": text}), 422)
    assert why in body["detail"]
    assert len((await client.get(path)).json()["messages"]) == 1


@pytest.mark.parametrize(
    "content",
    [b"", b"{", b"[]", b'{"text": 7}', b'{"words": "x"}', b'{"text": "\xff\xfe"}', b"null"],
)
async def test_a_body_that_is_not_the_contract_s_is_refused(client, content):
    path = f"/api/v1/conversations/{await conversation(client)}/messages"
    headers = {"content-type": "application/json"}
    response = await client.post(path, content=content, headers=headers)
    assert response.status_code in {400, 422}
    assert_problem(response, response.status_code)


async def test_the_input_is_not_repeated_in_the_problem(client):
    path = f"/api/v1/conversations/{await conversation(client)}/messages"
    response = await client.post(path, json={"text": ["a name that must not come back"]})
    assert "must not come back" not in response.text


@pytest.mark.parametrize("path", ["/nowhere", "/api/v1/cards/no_such_card"])
async def test_an_unknown_address_is_a_problem_with_the_phone_lines(client, path):
    assert_problem(await client.get(path), 404)


async def test_an_unknown_conversation_is_a_404(client):
    response = await client.post("/api/v1/conversations/unknown/messages", json={"text": "hi"})
    assert_problem(response, 404)


async def test_a_wrong_method_is_a_problem(client):
    assert_problem(await client.put("/api/v1/contacts"), 405)


async def test_a_failing_store_is_not_ready_and_still_gives_the_lines(client, windscreen):
    windscreen.engine.dispose()
    object.__setattr__(windscreen.conversations, "_engine", None)
    assert_problem(await client.get("/readyz"), 503)
    assert_problem(await client.post("/api/v1/conversations"), 500)


async def test_too_many_turns_a_minute_are_refused(windscreen, library):
    import httpx

    from bot.web.app import create_app
    from bot.web.rate_limit import RateLimit

    app = create_app(windscreen)
    app.state.rate_limit = RateLimit(2)
    transport = httpx.ASGITransport(app=app)
    async with httpx.AsyncClient(transport=transport, base_url="http://w") as client:
        path = f"/api/v1/conversations/{await conversation(client)}/messages"
        replies = [await client.post(path, json={"text": "hello"}) for _ in range(3)]
    assert [reply.status_code for reply in replies[:2]] == [200, 200]
    assert_problem(replies[2], 429)
