"""What all custom actions share: their services, and how they say a message."""

from __future__ import annotations

from abc import ABC, abstractmethod
from typing import Any

from rasa_sdk import Action, Tracker
from rasa_sdk.executor import CollectingDispatcher

from bot.domain.messages import Message
from bot.services import Services
from bot.wiring import default_services

Events = list[dict[str, Any]]


class WindscreenAction(Action, ABC):  # type: ignore[misc]
    """An action with its services: handed over, or wired when `rasa run actions` needs them."""

    def __init__(self, services: Services | None = None) -> None:
        self._services = services

    @abstractmethod
    def name(self) -> str:
        """As in the domain. Abstract, so that Rasa's action server leaves this class out."""

    def run(self, dispatcher: CollectingDispatcher, tracker: Tracker, domain: Any) -> Events:
        """What screening found comes first; then what the action itself has to say."""
        screened = tracker.latest_message.get("screening") or {}
        for message in self.services.screened_messages.of(screened):
            say(dispatcher, message)
        return self.respond(dispatcher, tracker, domain)

    @abstractmethod
    def respond(self, dispatcher: CollectingDispatcher, tracker: Tracker, domain: Any) -> Events:
        """Says the action's own messages; returns slots or events."""

    @property
    def services(self) -> Services:
        """The domain's services."""
        return self._services or default_services()


def say(dispatcher: CollectingDispatcher, message: Message) -> None:
    """Sends a message of the chat contract."""
    dispatcher.utter_message(
        text=message["text"], buttons=message.get("buttons"), json_message=message["custom"]
    )


def understood(tracker: Tracker) -> dict[str, Any]:
    """What the question understanding made of the latest message."""
    return dict(tracker.latest_message.get("question") or {})


def entity(tracker: Tracker, name: str) -> str | None:
    """The value of an entity in the latest message."""
    return next(tracker.get_latest_entity_values(name), None)
