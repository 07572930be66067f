"""Runs a custom action in this process.

Rasa's RemoteAction sends the whole domain and checks each result against a JSON schema, most of
a turn's time. The action here is the same rasa_sdk class that `rasa run actions` serves.
"""

from __future__ import annotations

from typing import Any

from rasa.core.actions.action import RemoteAction
from rasa.shared.core.domain import Domain
from rasa.shared.core.events import Event, deserialise_events
from rasa.shared.core.trackers import DialogueStateTracker, EventVerbosity
from rasa_sdk import Action as SdkAction
from rasa_sdk import Tracker as SdkTracker
from rasa_sdk.executor import CollectingDispatcher
from rasa_sdk.utils import call_potential_coroutine


class InProcessAction(RemoteAction):  # type: ignore[misc]
    """One custom action; its failure is kept, for Rasa itself only logs it."""

    def __init__(self, action: SdkAction) -> None:
        super().__init__(action.name(), None)
        self._action = action
        self.failure: Exception | None = None

    async def run(
        self, output_channel: Any, nlg: Any, tracker: DialogueStateTracker, domain: Domain
    ) -> list[Event]:
        """The events and messages of the action."""
        dispatcher = CollectingDispatcher()
        sdk_tracker = SdkTracker.from_dict(tracker.current_state(EventVerbosity.NONE))
        try:
            events = await call_potential_coroutine(self._action.run(dispatcher, sdk_tracker, {}))
        except Exception as failure:
            self.failure = failure
            raise
        said = await self._utter_responses(dispatcher.messages, output_channel, nlg, tracker)
        return [*said, *deserialise_events(events or [])]
