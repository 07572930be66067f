"""England's bank holidays, from the holidays library (its tables, no network)."""

from __future__ import annotations

from datetime import date
from functools import lru_cache

from holidays import country_holidays
from holidays.holiday_base import HolidayBase


def england(day: date) -> bool:
    """Whether `day` is a bank holiday in England."""
    return day in _calendar()


@lru_cache(maxsize=1)
def _calendar() -> HolidayBase:
    return country_holidays("GB", subdiv="ENG")
