"""Says the last answer again: where it stands, more simply, whole."""

from __future__ import annotations

from typing import Any

from rasa_sdk import Tracker
from rasa_sdk.executor import CollectingDispatcher

from actions.base import Events, WindscreenAction, say, understood


class FollowUp(WindscreenAction):
    """`follow_up`: about the card shown last."""

    def name(self) -> str:
        """As in the domain."""
        return "action_follow_up"

    def respond(self, dispatcher: CollectingDispatcher, tracker: Tracker, domain: Any) -> Events:
        """Shows the last card in the way asked for."""
        answers, card = self.services.answers, tracker.get_slot("last_card")
        if card not in answers.known_cards:
            say(dispatcher, answers.no_last_answer())
            return []
        ways = {
            "source": answers.where_it_says,
            "simpler": answers.simpler,
            "whole": answers.whole,
            "repeat": answers.card,
        }
        say(dispatcher, ways[understood(tracker)["topics"][0]](card))
        return []
