"""Where Rasa keeps its trackers: in one turn's hands, or (plain Rasa) in the database."""

from __future__ import annotations

import os
from collections.abc import Iterable
from datetime import datetime, timezone
from typing import Any

from rasa.core.tracker_store import TrackerStore
from rasa.shared.core.constants import ACTION_LISTEN_NAME
from rasa.shared.core.domain import Domain
from rasa.shared.core.events import ActionExecuted, Event, UserUttered
from rasa.shared.core.trackers import DialogueStateTracker
from sqlalchemy import insert, select, update

from bot.rasa import dialogue
from bot.settings import Settings
from bot.storage.engine import open_database
from bot.storage.schema import conversations


class TurnTrackerStore(TrackerStore):  # type: ignore[misc]
    """Holds the dialogues of the turns under way; the last step of a turn keeps them.

    Nothing is written here, so a turn's messages and its dialogue go into one transaction.
    """

    def __init__(self) -> None:
        super().__init__(domain=None)
        self._states: dict[str, str] = {}

    def hand_over(self, conversation: str, state: str | None) -> None:
        """What was kept of the conversation, before the turn."""
        self._states.pop(conversation, None)
        if state is not None:
            self._states[conversation] = state

    def take_back(self, conversation: str) -> str | None:
        """What is to be kept of it, after the turn."""
        return self._states.pop(conversation, None)

    async def retrieve(self, sender_id: str) -> DialogueStateTracker | None:
        """The tracker of the turn under way."""
        state = self._states.get(sender_id)
        return None if state is None else dialogue.from_text(sender_id, state, self.domain)

    async def save(self, tracker: DialogueStateTracker) -> None:
        """Keeps it in hand until the turn is over."""
        self._states[tracker.sender_id] = dialogue.to_text(tracker)

    async def keys(self) -> Iterable[str]:
        """The conversations under way."""
        return list(self._states)


class CleanedTracker(DialogueStateTracker):  # type: ignore[misc]
    """Takes a message in as screening left it: Rasa itself would keep what was typed."""

    def update(self, event: Event, domain: Domain | None = None) -> None:
        """Applies `event`, with the cleaned text if it is a user's."""
        if (
            isinstance(event, UserUttered)
            and event.parse_data
            and event.parse_data.get("screening")
        ):
            event.text = event.parse_data["text"]
        super().update(event, domain)


class WindscreenTrackerStore(TrackerStore):  # type: ignore[misc]
    """For `rasa shell` and `rasa run` on the same files: the same database, the same bounds."""

    def __init__(
        self, domain: Domain | None = None, event_broker: Any = None, **_kwargs: Any
    ) -> None:
        super().__init__(domain, event_broker)
        self._engine = open_database(Settings(**_from_endpoints(_kwargs)).database_url_or_default)

    def init_tracker(self, sender_id: str) -> CleanedTracker:
        """A new tracker that takes in cleaned messages only."""
        return CleanedTracker(sender_id, self.domain.slots if self.domain else [])

    async def retrieve(self, sender_id: str) -> DialogueStateTracker:
        """The tracker as it was after the last turn, or a new one."""
        query = select(conversations.c.dialogue).where(conversations.c.id == sender_id)
        with self._engine.connect() as connection:
            state = connection.execute(query).scalar()
        if state is None:
            # Rasa would make a new tracker of its own class, around which no cleaning is done.
            tracker = self.init_tracker(sender_id)
            tracker.update(ActionExecuted(ACTION_LISTEN_NAME))
            return tracker
        return dialogue.from_text(sender_id, state, self.domain, CleanedTracker)

    async def save(self, tracker: DialogueStateTracker) -> None:
        """Writes the bounded dialogue; a failure is raised, never swallowed."""
        now, state = datetime.now(timezone.utc), dialogue.to_text(tracker)
        changed = {"dialogue": state, "last_at": now}
        with self._engine.begin() as connection:
            mine = conversations.c.id == tracker.sender_id
            if (
                connection.execute(update(conversations).where(mine).values(**changed)).rowcount
                == 0
            ):
                new = {"id": tracker.sender_id, "started_at": now, **changed}
                connection.execute(insert(conversations).values(**new))

    async def keys(self) -> Iterable[str]:
        """The ids of all conversations."""
        with self._engine.connect() as connection:
            return list(connection.execute(select(conversations.c.id)).scalars())


def _from_endpoints(given: dict[str, Any]) -> dict[str, Any]:
    url = os.environ.get("WINDSCREEN_DATABASE_URL") or given.get("url")
    return {"database_url": url} if url else {}
