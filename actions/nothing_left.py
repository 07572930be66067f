"""Asks again, when a message held nothing but personal details."""

from __future__ import annotations

from typing import Any

from rasa_sdk import Tracker
from rasa_sdk.executor import CollectingDispatcher

from actions.base import Events, WindscreenAction, say


class NothingLeft(WindscreenAction):
    """`nothing_left`: found by screening."""

    def name(self) -> str:
        """As in the domain."""
        return "action_nothing_left"

    def respond(self, dispatcher: CollectingDispatcher, tracker: Tracker, domain: Any) -> Events:
        """Says how to ask without personal details."""
        say(dispatcher, self.services.screened_messages.nothing_left())
        return []
