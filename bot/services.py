"""What the custom actions call. One object, so that an action knows only this."""

from __future__ import annotations

from dataclasses import dataclass

from bot.domain.answers import Answers
from bot.domain.screened import ScreenedMessages


@dataclass(frozen=True)
class Services:
    """The domain's services, wired once per process."""

    answers: Answers
    screened_messages: ScreenedMessages
