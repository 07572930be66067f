"""What the routes ask for."""

from __future__ import annotations

from typing import Annotated, cast

from fastapi import Depends, Request

from bot.web.rate_limit import RateLimit
from bot.wiring import Windscreen


def windscreen(request: Request) -> Windscreen:
    """The wired program."""
    return cast(Windscreen, request.app.state.windscreen)


async def within_rate(request: Request) -> None:
    """Raises TooManyError when this client sends more turns a minute than the settings allow."""
    limit = cast(RateLimit, request.app.state.rate_limit)
    limit.count(request.client.host if request.client else "unknown")


Program = Annotated[Windscreen, Depends(windscreen)]
