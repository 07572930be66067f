"""Turns a minute for one client, counted in this process."""

from __future__ import annotations

from limits import RateLimitItemPerMinute
from limits.storage import MemoryStorage
from limits.strategies import MovingWindowRateLimiter


class TooManyError(RuntimeError):
    """This client has sent too many turns in the last minute."""


class RateLimit:
    """`turns` a minute for each client; 0 is no limit."""

    def __init__(self, turns: int) -> None:
        self._item = RateLimitItemPerMinute(turns) if turns else None
        self._limiter = MovingWindowRateLimiter(MemoryStorage())

    def count(self, client: str) -> None:
        """Counts one turn of `client`; TooManyError when it is one too many."""
        if self._item is not None and not self._limiter.hit(self._item, client):
            raise TooManyError
