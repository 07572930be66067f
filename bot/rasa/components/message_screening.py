"""The graph component that screens messages where Rasa runs without the steps in bot/steps.

In our own pipeline a message has been screened before Rasa sees it, and says so in its metadata.
"""

from __future__ import annotations

from typing import Any

from rasa.engine.graph import ExecutionContext, GraphComponent
from rasa.engine.recipes.default_recipe import DefaultV1Recipe
from rasa.engine.storage.resource import Resource
from rasa.engine.storage.storage import ModelStorage
from rasa.shared.nlu.constants import INTENT, INTENT_RANKING_KEY, TEXT
from rasa.shared.nlu.training_data.message import Message

from bot.domain.verdict import Level
from bot.screening import Screening, load_screening
from bot.settings import Settings

SCREENING = "screening"


@DefaultV1Recipe.register(DefaultV1Recipe.ComponentType.INTENT_CLASSIFIER, is_trainable=False)
class MessageScreening(GraphComponent):  # type: ignore[misc]
    """Judges the raw text, then replaces it by the cleaned one; may decide the intent."""

    def __init__(self) -> None:
        self._screening: Screening | None = None

    @staticmethod
    def get_default_config() -> dict[str, Any]:
        """No options."""
        return {}

    @classmethod
    def create(
        cls,
        config: dict[str, Any],
        model_storage: ModelStorage,
        resource: Resource,
        execution_context: ExecutionContext,
    ) -> MessageScreening:
        """A component that loads the screening when it first needs it."""
        return cls()

    def process(self, messages: list[Message]) -> list[Message]:
        """Screens each message that has not been screened yet; raises if it can't."""
        for message in messages:
            text = message.get(TEXT) or ""
            screened = (message.get("metadata") or {}).get("screened")
            if text and not screened and not text.startswith("/"):
                self._screen(message, text)
        return messages

    def _screen(self, message: Message, text: str) -> None:
        if self._screening is None:
            self._screening = load_screening(Settings())
        verdict, redacted = self._screening.detector(text, ()), self._screening.anonymiser(text)
        intent = _intent(verdict.level, redacted.nothing_left)
        if intent:
            found = {"name": intent, "confidence": 1.0}
            message.set(INTENT, found, add_to_output=True)
            message.set(INTENT_RANKING_KEY, [found], add_to_output=True)
        message.set(TEXT, redacted.text, add_to_output=True)
        found = {
            **verdict.trace(),
            "also_say": list(verdict.also_say),
            "kinds": [kind.value for kind in redacted.kinds],
            "said": redacted.text,
            "unsure": redacted.unsure,
            "decides": intent is not None,
        }
        message.set(SCREENING, found, add_to_output=True)


def _intent(level: Level, nothing_left: bool) -> str | None:
    if level is Level.IMMEDIATE:
        return "child_in_danger"
    return "nothing_left" if nothing_left else None
