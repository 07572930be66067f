"""Says that nothing in the documents is close."""

from __future__ import annotations

from typing import Any

from rasa_sdk import Tracker
from rasa_sdk.executor import CollectingDispatcher

from actions.base import Events, WindscreenAction, say, understood


class NothingClose(WindscreenAction):
    """`nothing_close`: in the field, but no card is near."""

    def name(self) -> str:
        """As in the domain."""
        return "action_nothing_close"

    def respond(self, dispatcher: CollectingDispatcher, tracker: Tracker, domain: Any) -> Events:
        """Says so, and offers the nearest cards, if any."""
        say(dispatcher, self.services.answers.nothing_close(understood(tracker).get("topics", ())))
        return []
