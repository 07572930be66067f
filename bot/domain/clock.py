"""What time it is in Bolton."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from zoneinfo import ZoneInfo

LONDON = ZoneInfo("Europe/London")

Clock = Callable[[], datetime]


def system_clock() -> datetime:
    """Now, aware, in Europe/London."""
    return datetime.now(LONDON)


def fixed_clock(at: datetime) -> Clock:
    """A clock that always says `at`; a time without a zone is taken as Europe/London."""
    moment = at.replace(tzinfo=LONDON) if at.tzinfo is None else at.astimezone(LONDON)
    return lambda: moment
