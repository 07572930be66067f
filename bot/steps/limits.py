"""Step 1: a text is 1 to 4,000 characters of readable text (chat contract, HTTP)."""

from __future__ import annotations

import unicodedata

from bot.domain.turn import Turn, UnusableTextError

LONGEST = 4_000
_LAYOUT = {"\n", "\r", "\t"}


async def limits(turn: Turn) -> None:
    """Trims the text; raises UnusableTextError when it is empty, too long or not text."""
    turn.text = turn.text.strip()
    if len(turn.text) > LONGEST:
        raise UnusableTextError("text_too_long")
    if any(_is_unreadable(character) for character in turn.text):
        raise UnusableTextError("text_not_readable")
    if not any(not _is_invisible(character) for character in turn.text):
        raise UnusableTextError("text_empty")


def _is_unreadable(character: str) -> bool:
    # Cc: control characters, null among them. Cs: half of a broken surrogate pair.
    return unicodedata.category(character) in {"Cc", "Cs"} and character not in _LAYOUT


def _is_invisible(character: str) -> bool:
    return character.isspace() or unicodedata.category(character) == "Cf"
