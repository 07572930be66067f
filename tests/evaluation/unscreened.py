"""The program with its understanding alone: screening is measured apart, on sets of its own."""

from __future__ import annotations

from bot.anonymise.anonymiser import Redacted
from bot.domain.ports import Assistant
from bot.domain.verdict import Level, Verdict
from bot.screening import Screening
from bot.settings import Settings
from bot.wiring import Windscreen, wire
from knowledge import Library

NO_SCREENING = Screening(
    detector=lambda _text, _said: Verdict(Level.NONE),
    stands_down=lambda _text: None,
    anonymiser=lambda text: Redacted(text, (), unsure=False),
)


def unscreened(settings: Settings, assistant: Assistant, library: Library) -> Windscreen:
    """`assistant` in the whole program, but for screening."""
    return wire(settings, assistant, NO_SCREENING, library)
