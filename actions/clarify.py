"""Asks what is meant by words that mean different things to different people."""

from __future__ import annotations

from typing import Any

from rasa_sdk import Tracker
from rasa_sdk.executor import CollectingDispatcher

from actions.base import Events, WindscreenAction, say, understood


class Clarify(WindscreenAction):
    """`clarify`: "level 3" and the like."""

    def name(self) -> str:
        """As in the domain."""
        return "action_clarify"

    def respond(self, dispatcher: CollectingDispatcher, tracker: Tracker, domain: Any) -> Events:
        """Offers the possible meanings as buttons."""
        say(dispatcher, self.services.answers.clarification(understood(tracker)["topics"][0]))
        return []
