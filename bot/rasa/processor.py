"""Rasa's message processor, with custom actions run in this process."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

from rasa.core.actions.action import Action
from rasa.core.lock_store import InMemoryLockStore
from rasa.core.nlg import NaturalLanguageGenerator
from rasa.core.policies.policy import PolicyPrediction
from rasa.core.processor import MessageProcessor
from rasa.core.tracker_store import TrackerStore
from rasa.shared.core.domain import Domain
from rasa.shared.core.trackers import DialogueStateTracker
from rasa_sdk import Action as SdkAction

from bot.rasa.in_process_action import InProcessAction


class AssistantProcessor(MessageProcessor):  # type: ignore[misc]
    """Loads the model at `model`; `actions` are the custom actions by name."""

    def __init__(
        self, model: Path, tracker_store: TrackerStore, actions: Mapping[str, SdkAction]
    ) -> None:
        super().__init__(
            model_path=model,
            tracker_store=tracker_store,
            lock_store=InMemoryLockStore(),
            generator=NaturalLanguageGenerator.create(None, Domain.empty()),
        )
        self.tracker_store.domain = self.domain
        self._in_process = {name: InProcessAction(action) for name, action in actions.items()}

    def predict_next_with_tracker_if_should(
        self, tracker: DialogueStateTracker
    ) -> tuple[Action, PolicyPrediction]:
        """The next action, ours in this process."""
        action, prediction = super().predict_next_with_tracker_if_should(tracker)
        return self._in_process.get(action.name(), action), prediction

    def taken_failure(self) -> Exception | None:
        """The failure of an action in the last turn, once."""
        failures = [action.failure for action in self._in_process.values() if action.failure]
        for action in self._in_process.values():
            action.failure = None
        return failures[0] if failures else None
