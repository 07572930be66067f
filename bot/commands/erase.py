"""Erases old conversations once, for those who prefer a timer of their own."""

from __future__ import annotations

import asyncio

from bot.retention import erase_old
from bot.settings import Settings
from bot.storage.conversations import SqlConversations
from bot.storage.engine import open_database


def run() -> int:
    """Erases what WINDSCREEN_RETENTION_DAYS says; prints how many conversations that were."""
    settings = Settings()
    engine = open_database(settings.database_url_or_default)
    erased = asyncio.run(erase_old(SqlConversations(engine), settings.retention_days))
    engine.dispose()
    print(f"Erased {erased} conversations older than {settings.retention_days} days.")
    return 0
