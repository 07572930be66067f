"""The page: phone lines in the static shell, nothing from another host."""

import re

import pytest

from tests.conftest import ROOT

STATIC = ROOT / "bot" / "web" / "static"


async def test_the_phone_lines_are_in_the_shell(client):
    page = (await client.get("/")).text
    for number in ("999", "01204 331500", "01204 337777"):
        assert number in page
    assert 'href="tel:01204337777"' in page


@pytest.mark.parametrize("path", ["/", "/docs"])
async def test_pages_load_nothing_from_elsewhere(client, path):
    response = await client.get(path)
    assert response.status_code == 200
    assert "default-src 'none'" in response.headers["content-security-policy"]
    assert not re.findall(r'(?:src|href)="(?:https?:)?//', response.text)
    assert "<style" not in response.text and " style=" not in response.text
    assert not re.search(r"<script(?![^>]*src=)", response.text)


@pytest.mark.parametrize("name", sorted(path.name for path in STATIC.iterdir()))
async def test_static_files_are_served_and_call_nobody(client, name):
    response = await client.get(f"/static/{name}")
    assert response.status_code == 200
    calls = re.findall(r"https?://[^\s\"')]+", response.text)
    assert all(call == "http://www.w3.org/2000/svg" for call in calls)


async def test_the_description_lists_every_call_of_the_contract(client):
    described = (await client.get("/openapi.json")).json()["paths"]
    assert set(described) >= {
        "/api/v1/conversations",
        "/api/v1/conversations/{conversation}",
        "/api/v1/conversations/{conversation}/messages",
        "/api/v1/contacts",
        "/api/v1/cards/{card_id}",
        "/api/v1/sources",
        "/healthz",
        "/readyz",
    }
