"""Answers a question with the card that fits it best."""

from __future__ import annotations

from typing import Any

from rasa_sdk import Tracker
from rasa_sdk.events import SlotSet
from rasa_sdk.executor import CollectingDispatcher

from actions.base import Events, WindscreenAction, say, understood


class Answer(WindscreenAction):
    """`ask`: one card is clearly ahead."""

    def name(self) -> str:
        """As in the domain."""
        return "action_answer"

    def respond(self, dispatcher: CollectingDispatcher, tracker: Tracker, domain: Any) -> Events:
        """Shows the card and remembers it for follow-ups."""
        question = understood(tracker)
        card = question["topics"][0]
        say(dispatcher, self.services.answers.card(card, question.get("details", ())))
        return [SlotSet("last_card", card)]
