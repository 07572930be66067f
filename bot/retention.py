"""Conversations are kept no longer than the settings say."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Callable
from datetime import datetime, timedelta, timezone
from typing import Protocol

EVERY = timedelta(hours=1)
log = logging.getLogger(__name__)


class Erasable(Protocol):
    """A store that can forget."""

    async def erase_older(self, than: datetime) -> int:
        """Erases conversations whose last message is older; how many."""
        ...


def _now() -> datetime:
    return datetime.now(timezone.utc)


async def erase_old(store: Erasable, days: int, now: Callable[[], datetime] = _now) -> int:
    """Erases what is older than `days`; how many conversations that were."""
    return await store.erase_older(now() - timedelta(days=days))


async def keep_erasing(store: Erasable, days: int, every: timedelta = EVERY) -> None:
    """Erases what is old now and then again after each `every`, until cancelled."""
    while True:
        try:
            erased = await erase_old(store, days)
            log.info("erased %d conversations older than %d days", erased, days)
        except Exception as failure:
            # The next round tries again; a service that answers is worth more than a clean stop.
            log.error("erasing failed: %s", type(failure).__name__)
        await asyncio.sleep(every.total_seconds())
