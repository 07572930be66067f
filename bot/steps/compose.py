"""Step 6: hand-off first, then notices, then the one main message."""

from __future__ import annotations

from bot.domain.turn import Turn


async def compose(turn: Turn) -> None:
    """Puts the turn's messages in the order of the chat contract."""
    handoff = [turn.handoff] if turn.handoff else []
    main = [turn.main] if turn.main else []
    turn.messages = [*handoff, *turn.notices, *main]
