"""The hand-off, where Rasa runs without our own steps."""

from __future__ import annotations

from typing import Any

from rasa_sdk import Tracker
from rasa_sdk.executor import CollectingDispatcher

from actions.base import Events, WindscreenAction


class HandOff(WindscreenAction):
    """`child_in_danger`: what screening found has been said already, nothing may follow it."""

    def name(self) -> str:
        """As in the domain."""
        return "action_hand_off"

    def respond(self, dispatcher: CollectingDispatcher, tracker: Tracker, domain: Any) -> Events:
        """Adds nothing."""
        return []
