"""The graph component that puts our question understanding into Rasa's pipeline."""

from __future__ import annotations

import os
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from rasa.engine.graph import ExecutionContext, GraphComponent
from rasa.engine.recipes.default_recipe import DefaultV1Recipe
from rasa.engine.storage.resource import Resource
from rasa.engine.storage.storage import ModelStorage
from rasa.shared.core.trackers import DialogueStateTracker
from rasa.shared.nlu.constants import INTENT, INTENT_RANKING_KEY, INTENT_RESPONSE_KEY, TEXT
from rasa.shared.nlu.training_data.message import Message
from rasa.shared.nlu.training_data.training_data import TrainingData

from bot.rasa.components.message_screening import SCREENING
from bot.understanding.build import encoder_for, subjects_of, training_version, written_out_for
from bot.understanding.details import Details
from bot.understanding.ranking import Ranking
from bot.understanding.training_texts import card_texts
from bot.understanding.understanding import QuestionUnderstanding as Understander
from bot.understanding.understanding import Understanding
from knowledge import load


@DefaultV1Recipe.register(DefaultV1Recipe.ComponentType.INTENT_CLASSIFIER, is_trainable=True)
class QuestionUnderstanding(GraphComponent):  # type: ignore[misc]
    """Sets the intent, the ranking and `question`: what is asked about, best first."""

    def __init__(
        self, storage: ModelStorage, resource: Resource, understander: Understander | None = None
    ) -> None:
        self._storage = storage
        self._resource = resource
        self._understander = understander

    @staticmethod
    def get_default_config() -> dict[str, Any]:
        """No options: what is learned comes from the data and the knowledge folder."""
        return {}

    @classmethod
    def fingerprint_addon(cls, config: dict[str, Any]) -> str | None:
        """Cards and code count as training data: a change of theirs trains anew."""
        return training_version()

    @classmethod
    def create(
        cls,
        config: dict[str, Any],
        model_storage: ModelStorage,
        resource: Resource,
        execution_context: ExecutionContext,
    ) -> QuestionUnderstanding:
        """An untrained component."""
        return cls(model_storage, resource)

    @classmethod
    def load(
        cls,
        config: dict[str, Any],
        model_storage: ModelStorage,
        resource: Resource,
        execution_context: ExecutionContext,
        **kwargs: Any,
    ) -> QuestionUnderstanding:
        """The trained component out of a model archive."""
        library = load()
        with model_storage.read_from(resource) as folder:
            ranking = Ranking.load(folder, encoder_for(), written_out_for())
            details = Details.load(folder)
        understander = Understander(ranking, details, subjects_of(library))
        return cls(model_storage, resource, understander)

    def train(self, training_data: TrainingData) -> Resource:
        """Learns from the phrasings and from the cards' own words."""
        examples = [
            (message.get(TEXT), message.get(INTENT_RESPONSE_KEY) or message.get(INTENT))
            for message in training_data.intent_examples
        ]
        library, encoder, written_out = load(), encoder_for(os.cpu_count() or 1), written_out_for()
        texts, labels = zip(*examples, *card_texts(library), strict=True)
        ranking = Ranking.train(texts, labels, encoder, written_out)
        details = Details.of(library, encoder, written_out)
        with self._storage.write_to(self._resource) as folder:
            ranking.save(Path(folder))
            details.save(Path(folder))
        self._understander = Understander(ranking, details, subjects_of(library))
        return self._resource

    def process(
        self, messages: list[Message], tracker: DialogueStateTracker | None = None
    ) -> list[Message]:
        """Understands each message, in the context of the card shown last."""
        last_card = tracker.get_slot("last_card") if tracker is not None else None
        for message in messages:
            text = message.get(TEXT) or ""
            decided = message.get(SCREENING, {}).get("decides")
            if self._understander is not None and not text.startswith("/") and not decided:
                _set(message, self._understander.understand(text, last_card))
        return messages


def _set(message: Message, understood: Understanding) -> None:
    intent = {"name": understood.intent, "confidence": understood.confidence}
    ranking = [{"name": name, "confidence": share} for name, share in understood.ranking]
    message.set(INTENT, intent, add_to_output=True)
    message.set(INTENT_RANKING_KEY, [intent], add_to_output=True)
    question: Mapping[str, Any] = {
        "topics": list(understood.topics),
        "details": list(understood.details),
        "ranking": ranking,
    }
    message.set("question", question, add_to_output=True)
