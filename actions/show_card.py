"""Shows the card of the button that was pressed."""

from __future__ import annotations

from typing import Any

from rasa_sdk import Tracker
from rasa_sdk.events import SlotSet
from rasa_sdk.executor import CollectingDispatcher

from actions.base import Events, WindscreenAction, entity, say


class ShowCard(WindscreenAction):
    """`show_card`: a button's payload names the card."""

    def name(self) -> str:
        """As in the domain."""
        return "action_show_card"

    def respond(self, dispatcher: CollectingDispatcher, tracker: Tracker, domain: Any) -> Events:
        """Shows the card and remembers it for follow-ups."""
        card = entity(tracker, "card")
        if card is None or card not in self.services.answers.known_cards:
            say(dispatcher, self.services.answers.nothing_close())
            return []
        say(dispatcher, self.services.answers.card(card))
        return [SlotSet("last_card", card)]
