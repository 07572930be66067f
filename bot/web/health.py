"""Alive, and ready."""

from __future__ import annotations

from fastapi import APIRouter
from starlette.exceptions import HTTPException

from bot.web.conversations import PROBLEMS
from bot.web.dependencies import Program

router = APIRouter(tags=["health"])


@router.get("/healthz")
async def alive() -> dict[str, str]:
    """The process answers."""
    return {"status": "alive"}


@router.get("/readyz", responses={503: PROBLEMS[500]})
async def ready(program: Program) -> dict[str, str]:
    """The models are loaded and the store can be written to."""
    if not program.is_ready:
        raise HTTPException(503)
    try:
        await program.conversations.ready()
    except Exception as failure:
        raise HTTPException(503) from failure
    return {"status": "ready", "knowledge_version": program.library.version}
