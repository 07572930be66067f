"""The state of a dialogue as text, bounded: the last turn and the value of every slot.

Rasa replays every event at every turn, so what is kept decides how long turn 200 takes.
"""

from __future__ import annotations

import json
from typing import Any

from rasa.shared.core.constants import ACTION_LISTEN_NAME
from rasa.shared.core.domain import Domain
from rasa.shared.core.events import ActionExecuted, Event, SlotSet, UserUttered
from rasa.shared.core.trackers import DialogueStateTracker

TURNS_KEPT = 1


def to_text(tracker: DialogueStateTracker) -> str:
    """What must be known of `tracker` to go on with it, as JSON."""
    slots = [
        SlotSet(name, slot.value).as_dict()
        for name, slot in tracker.slots.items()
        if slot.value != slot.initial_value
    ]
    last_turns = [_slim(event) for event in _last_turns(list(tracker.events))]
    return json.dumps([*slots, ActionExecuted(ACTION_LISTEN_NAME).as_dict(), *last_turns])


def from_text(
    conversation: str,
    text: str,
    domain: Domain,
    kind: type[DialogueStateTracker] = DialogueStateTracker,
) -> DialogueStateTracker:
    """The tracker that `to_text` described, of the class `kind`."""
    events = [Event.from_parameters(parameters) for parameters in json.loads(text)]
    return kind.from_events(conversation, events, domain.slots)


def _last_turns(events: list[Event]) -> list[Event]:
    starts = [place for place, event in enumerate(events) if isinstance(event, UserUttered)]
    return events[starts[-TURNS_KEPT] :] if len(starts) > TURNS_KEPT else events


def _slim(event: Event) -> dict[str, Any]:
    parameters: dict[str, Any] = event.as_dict()
    if parameters.get("event") == "bot":
        # The messages are kept elsewhere, and what was said is not needed to go on.
        parameters["text"], parameters["data"] = None, {}
    return parameters
