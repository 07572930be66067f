"""Serves the chat contract and the page."""

from __future__ import annotations

import logging

import uvicorn

from bot.commands.program import loaded
from bot.settings import Settings
from bot.web.app import create_app


def run() -> int:
    """Trains if need be, then serves until stopped."""
    settings = Settings()
    logging.basicConfig(level=settings.log_level, format="%(levelname)s %(name)s: %(message)s")
    program = loaded(settings)
    print(f"Windscreen is at http://{settings.host}:{settings.port}", flush=True)
    app = create_app(program, close=program.close)
    # No access log: addresses of conversations are their keys.
    uvicorn.run(
        app,
        host=settings.host,
        port=settings.port,
        log_level="warning",
        access_log=False,
        ws="none",
    )
    return 0
