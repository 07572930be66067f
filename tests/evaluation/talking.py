"""Talks to the wired program and reads its answers as a measure does."""

from __future__ import annotations

import json
import re
from typing import Any

from bot.wiring import Windscreen

SHOW_CARD = "/show_card"


async def last_reply(program: Windscreen, *texts: str) -> dict[str, Any]:
    """The main message after `texts`, said one after another in a new conversation."""
    conversation, _ = await program.conversation.start()
    messages: list[dict[str, Any]] = []
    for text in texts:
        messages = await program.conversation.handle(conversation, text)
    return messages[-1]


def kind(reply: dict[str, Any]) -> str:
    """The message's type."""
    return str(reply["custom"]["type"])


def offered(reply: dict[str, Any]) -> list[str]:
    """The cards that a choice offers."""
    payloads = [button["payload"] for button in reply.get("buttons", [])]
    return [json.loads(p[len(SHOW_CARD) :])["card"] for p in payloads if p.startswith(SHOW_CARD)]


def holds(text: str, must: list[str]) -> bool:
    """Whether `text` holds each of `must`; a "|" stands between alternatives."""
    plain = _plain(text)
    return all(any(_plain(one) in plain for one in str(words).split("|")) for words in must)


def _plain(text: str) -> str:
    return re.sub(r"\s+", " ", text.replace("’", "'")).lower()
