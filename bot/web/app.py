"""Builds the web application around a wired program."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager

from fastapi import FastAPI

from bot.retention import keep_erasing
from bot.web import conversations, health, knowledge_routes, page, rest_webhook
from bot.web.headers import SecurityHeaders
from bot.web.problems import add_problem_handlers
from bot.web.rate_limit import RateLimit
from bot.wiring import Windscreen

DESCRIPTION = (
    "Advice for everyone who works with children in Bolton, from the partnership's own documents. "
    "Errors are application/problem+json and always carry the phone lines."
)


def create_app(windscreen: Windscreen, close: Callable[[], None] = lambda: None) -> FastAPI:
    """The application; `close` is called when it stops."""

    @asynccontextmanager
    async def lifespan(_app: FastAPI) -> AsyncIterator[None]:
        erasing = asyncio.create_task(
            keep_erasing(windscreen.conversations, windscreen.settings.retention_days)
        )
        yield
        erasing.cancel()
        close()

    app = FastAPI(
        title="Windscreen",
        version="1",
        description=DESCRIPTION,
        lifespan=lifespan,
        docs_url=None,  # FastAPI's own page loads its scripts from another host
        redoc_url=None,
    )
    app.state.windscreen = windscreen
    app.state.rate_limit = RateLimit(windscreen.settings.rate_limit)
    app.add_middleware(SecurityHeaders)
    add_problem_handlers(app, windscreen)
    for router in (conversations.router, knowledge_routes.router, health.router, page.router):
        app.include_router(router)
    if windscreen.settings.rest_webhook:
        app.include_router(rest_webhook.router)
    page.add_static(app)
    return app
