"""Conversations and their messages."""

from __future__ import annotations

from typing import Annotated, Any

from fastapi import APIRouter, Depends, Path, Response

from bot.web.dependencies import Program, within_rate
from bot.web.models import ConversationId, Problem, Started, Transcript, Turn, UserText

PROBLEMS: dict[int | str, dict[str, Any]] = {
    status: {"model": Problem, "content": {"application/problem+json": {}}}
    for status in (400, 404, 422, 429, 500)
}
router = APIRouter(prefix="/api/v1/conversations", tags=["conversations"], responses=PROBLEMS)
Id = Annotated[ConversationId, Path(description="The conversation's id")]


@router.post("", status_code=201, response_model=Started, response_model_exclude_unset=True)
async def start(program: Program) -> dict[str, Any]:
    """Starts a conversation. The id is the only key to it."""
    conversation, messages = await program.conversation.start()
    return {"conversation": conversation, "messages": messages}


@router.post(
    "/{conversation}/messages",
    response_model=Turn,
    response_model_exclude_unset=True,
    dependencies=[Depends(within_rate)],
)
async def send(conversation: Id, body: UserText, program: Program) -> dict[str, Any]:
    """Answers one text."""
    return {"messages": await program.conversation.handle(conversation, body.text)}


@router.get("/{conversation}", response_model=Transcript, response_model_exclude_unset=True)
async def read(conversation: Id, program: Program) -> dict[str, Any]:
    """Both sides' messages as kept."""
    messages = await program.conversations.transcript(conversation)
    return {"conversation": conversation, "messages": messages}


@router.delete("/{conversation}", status_code=204, response_class=Response)
async def erase(conversation: Id, program: Program) -> None:
    """Erases the conversation and everything derived from it."""
    await program.conversations.erase(conversation)
