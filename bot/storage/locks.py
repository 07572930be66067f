"""One turn at a time in a conversation: in this process, or over Redis when several serve."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from weakref import WeakValueDictionary


class ProcessLocks:
    """Implements the Locks port for a single process."""

    def __init__(self) -> None:
        self._locks: WeakValueDictionary[str, asyncio.Lock] = WeakValueDictionary()

    @asynccontextmanager
    async def lock(self, conversation: str) -> AsyncIterator[None]:
        """Waits until no other turn of `conversation` is under way."""
        lock = self._locks.setdefault(conversation, asyncio.Lock())
        async with lock:
            yield


class RedisLocks:
    """Implements the Locks port across processes; `url` such as redis://127.0.0.1/0."""

    def __init__(self, url: str, longest: float) -> None:
        from redis.asyncio import Redis  # only needed where several processes serve

        self._redis = Redis.from_url(url)
        self._longest = longest

    @asynccontextmanager
    async def lock(self, conversation: str) -> AsyncIterator[None]:
        """Waits until no process handles a turn of `conversation`."""
        async with self._redis.lock(f"windscreen:{conversation}", timeout=self._longest):
            yield
