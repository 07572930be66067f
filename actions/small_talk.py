"""Hello, thanks, help, who are you."""

from __future__ import annotations

from typing import Any

from rasa_sdk import Tracker
from rasa_sdk.executor import CollectingDispatcher

from actions.base import Events, WindscreenAction, say, understood


class SmallTalk(WindscreenAction):
    """`small_talk`: a fixed reply each."""

    def name(self) -> str:
        """As in the domain."""
        return "action_small_talk"

    def respond(self, dispatcher: CollectingDispatcher, tracker: Tracker, domain: Any) -> Events:
        """Replies."""
        say(dispatcher, self.services.answers.small_talk(understood(tracker)["topics"][0]))
        return []
