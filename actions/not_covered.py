"""Says that the documents don't cover a question, and who would know."""

from __future__ import annotations

from typing import Any

from rasa_sdk import Tracker
from rasa_sdk.executor import CollectingDispatcher

from actions.base import Events, WindscreenAction, say, understood


class NotCovered(WindscreenAction):
    """`gap`: in the field, answered by none of the documents."""

    def name(self) -> str:
        """As in the domain."""
        return "action_not_covered"

    def respond(self, dispatcher: CollectingDispatcher, tracker: Tracker, domain: Any) -> Events:
        """Names the gap and who would know."""
        say(dispatcher, self.services.answers.gap(understood(tracker)["topics"][0]))
        return []
