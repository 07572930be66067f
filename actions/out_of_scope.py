"""Says that a message is not the assistant's business."""

from __future__ import annotations

from typing import Any

from rasa_sdk import Tracker
from rasa_sdk.executor import CollectingDispatcher

from actions.base import Events, WindscreenAction, say


class OutOfScope(WindscreenAction):
    """`out_of_scope`: not a question for this assistant."""

    def name(self) -> str:
        """As in the domain."""
        return "action_out_of_scope"

    def respond(self, dispatcher: CollectingDispatcher, tracker: Tracker, domain: Any) -> Events:
        """Says what it is for."""
        say(dispatcher, self.services.answers.out_of_scope())
        return []
