"""The user refused every choice that was offered."""

from __future__ import annotations

from typing import Any

from rasa_sdk import Tracker
from rasa_sdk.executor import CollectingDispatcher

from actions.base import Events, WindscreenAction, say


class NoneOfThese(WindscreenAction):
    """`none_of_these`: the last button of a choice."""

    def name(self) -> str:
        """As in the domain."""
        return "action_none_of_these"

    def respond(self, dispatcher: CollectingDispatcher, tracker: Tracker, domain: Any) -> Events:
        """Says what to do instead."""
        say(dispatcher, self.services.answers.none_of_these())
        return []
