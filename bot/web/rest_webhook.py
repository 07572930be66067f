"""Rasa's REST channel over the same pipeline. Off unless WINDSCREEN_REST_WEBHOOK is on."""

from __future__ import annotations

from typing import Any

from fastapi import APIRouter, Depends
from pydantic import BaseModel, Field

from bot.web.conversations import PROBLEMS
from bot.web.dependencies import Program, within_rate

router = APIRouter(tags=["rasa"], responses=PROBLEMS)


class RestMessage(BaseModel):
    """What a Rasa client sends. Each `sender` has one conversation."""

    sender: str = Field(min_length=1, max_length=200)
    message: str = Field(max_length=40_000)


@router.post("/webhooks/rest/webhook", dependencies=[Depends(within_rate)])
async def webhook(body: RestMessage, program: Program) -> list[dict[str, Any]]:
    """The messages that answer `message`, each with its recipient."""
    conversation = await program.conversations.of_sender(body.sender)
    messages = await program.conversation.handle(conversation, body.message)
    return [{"recipient_id": body.sender, **sent} for sent in messages]
