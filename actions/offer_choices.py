"""Asks which of several nearly equal cards is meant."""

from __future__ import annotations

from typing import Any

from rasa_sdk import Tracker
from rasa_sdk.executor import CollectingDispatcher

from actions.base import Events, WindscreenAction, say, understood


class OfferChoices(WindscreenAction):
    """`unsure_which`: several cards are about equally likely."""

    def name(self) -> str:
        """As in the domain."""
        return "action_offer_choices"

    def respond(self, dispatcher: CollectingDispatcher, tracker: Tracker, domain: Any) -> Events:
        """Offers each as a button."""
        say(dispatcher, self.services.answers.choices(understood(tracker)["topics"]))
        return []
