"""The same answer as the program's, for the card that stock Rasa's selector picked."""

from __future__ import annotations

from typing import Any

from rasa_sdk import Action, Tracker
from rasa_sdk.executor import CollectingDispatcher

from bot.wiring import default_services


class Answer(Action):
    """Reads the response selector, as a stock project would."""

    def name(self) -> str:
        """As in the domain."""
        return "action_answer"

    def run(self, dispatcher: CollectingDispatcher, tracker: Tracker, domain: Any) -> list[Any]:
        """Shows the card, or a fixed one where the selector picked none of ours."""
        selector = tracker.latest_message.get("response_selector", {}).get("default", {})
        key = selector.get("response", {}).get("intent_response_key") or ""
        services = default_services()
        card = key.partition("/")[2]
        shown = card if card in services.answers.known_cards else "five_levels"
        message = services.answers.card(shown)
        dispatcher.utter_message(text=message["text"], json_message=message["custom"])
        return []
