"""Keeps conversations in the database."""

from __future__ import annotations

import asyncio
import hashlib
import json
import secrets
from collections.abc import Callable, Sequence
from dataclasses import asdict
from datetime import datetime, timezone
from typing import TypeVar

from sqlalchemy import delete, insert, select, text, update
from sqlalchemy.engine import Connection, Engine

from bot.domain.messages import Message, payloads
from bot.domain.turn import Alertness, Before, UnknownConversationError
from bot.storage.schema import conversations, messages, offered_payloads

_Result = TypeVar("_Result")


class SqlConversations:
    """Implements the Conversations port. SQL runs in a thread, never on the event loop."""

    def __init__(self, engine: Engine) -> None:
        self._engine = engine

    async def start(self, first: list[Message]) -> str:
        """A new conversation with its first messages; its unguessable id."""
        conversation = secrets.token_urlsafe(24)

        def write(connection: Connection) -> str:
            now = _now()
            row = {"id": conversation, "started_at": now, "last_at": now}
            connection.execute(insert(conversations).values(**row))
            _write_messages(connection, conversation, [_from("assistant", m) for m in first])
            return conversation

        return await self._in_transaction(write)

    async def of_sender(self, sender: str) -> str:
        """The conversation of a REST sender, started if there is none; the sender isn't kept."""
        conversation = hashlib.sha256(f"rest:{sender}".encode()).hexdigest()

        def write(connection: Connection) -> str:
            mine = select(conversations.c.id).where(conversations.c.id == conversation)
            if connection.execute(mine).first() is None:
                now = _now()
                row = {"id": conversation, "started_at": now, "last_at": now}
                connection.execute(insert(conversations).values(**row))
            return conversation

        return await self._in_transaction(write)

    async def recall(self, conversation: str) -> Before:
        """As it was kept; UnknownConversationError if there is no such conversation."""

        def read(connection: Connection) -> Before:
            columns = select(conversations.c.dialogue, conversations.c.alertness)
            found = connection.execute(columns.where(conversations.c.id == conversation)).first()
            if found is None:
                raise UnknownConversationError
            return Before(found[0], _alertness(found[1]))

        return await self._in_transaction(read)

    async def has_offered(self, conversation: str, payload: str) -> bool:
        """Whether a button of this conversation carried `payload`."""

        def read(connection: Connection) -> bool:
            return bool(_already_offered(connection, conversation, [payload]))

        return await self._in_transaction(read)

    async def keep(
        self, conversation: str, said: str, replies: list[Message], after: Before
    ) -> None:
        """One turn, whole or not at all; UnknownConversationError if it was erased meanwhile."""

        def write(connection: Connection) -> None:
            alertness = json.dumps(asdict(after.alertness))
            values = {"last_at": _now(), "dialogue": after.dialogue, "alertness": alertness}
            changed = connection.execute(
                update(conversations).where(conversations.c.id == conversation).values(**values)
            )
            if changed.rowcount == 0:
                raise UnknownConversationError
            user = {"from": "user", "text": said}
            _write_messages(
                connection, conversation, [user, *(_from("assistant", m) for m in replies)]
            )

        await self._in_transaction(write)

    async def transcript(self, conversation: str) -> list[Message]:
        """Both sides' messages in order; UnknownConversationError if there is none."""

        def read(connection: Connection) -> list[Message]:
            rows = connection.execute(
                select(messages.c.body)
                .where(messages.c.conversation == conversation)
                .order_by(messages.c.id)
            )
            found = [json.loads(body) for body in rows.scalars()]
            if not found:
                raise UnknownConversationError
            return found

        return await self._in_transaction(read)

    async def erase(self, conversation: str) -> None:
        """Deletes it and everything derived from it; UnknownConversationError if there is none."""

        def write(connection: Connection) -> None:
            row = delete(conversations).where(conversations.c.id == conversation)
            if connection.execute(row).rowcount == 0:
                raise UnknownConversationError

        await self._in_transaction(write)
        await asyncio.to_thread(self._empty_journal)

    async def erase_older(self, than: datetime) -> int:
        """Deletes the conversations whose last message is older than `than`; how many."""

        def write(connection: Connection) -> int:
            old = delete(conversations).where(conversations.c.last_at < than)
            return int(connection.execute(old).rowcount)

        erased = await self._in_transaction(write)
        if erased:
            await asyncio.to_thread(self._empty_journal)
        return erased

    async def ready(self) -> bool:
        """Whether the store can be written to; raises if it cannot."""

        def probe(connection: Connection) -> bool:
            nothing = update(conversations).where(conversations.c.id == "").values(dialogue=None)
            connection.execute(nothing)
            return True

        return await self._in_transaction(probe)

    async def _in_transaction(self, work: Callable[[Connection], _Result]) -> _Result:
        def run() -> _Result:
            with self._engine.begin() as connection:
                return work(connection)

        return await asyncio.to_thread(run)

    def _empty_journal(self) -> None:
        # What was erased must not live on in SQLite's write-ahead log.
        if self._engine.dialect.name == "sqlite":
            with self._engine.connect() as connection:
                connection.execute(text("PRAGMA wal_checkpoint(TRUNCATE)"))


def _write_messages(connection: Connection, conversation: str, sent: Sequence[Message]) -> None:
    now = _now()
    rows = [
        {"conversation": conversation, "at": now, "body": json.dumps(body, ensure_ascii=False)}
        for body in sent
    ]
    connection.execute(insert(messages), rows)
    offered = payloads(sent)
    new = set(offered) - _already_offered(connection, conversation, offered)
    if new:
        rows = [{"conversation": conversation, "payload": payload} for payload in sorted(new)]
        connection.execute(insert(offered_payloads), rows)


def _already_offered(connection: Connection, conversation: str, asked: Sequence[str]) -> set[str]:
    if not asked:
        return set()
    mine = offered_payloads.c.conversation == conversation
    query = select(offered_payloads.c.payload).where(mine, offered_payloads.c.payload.in_(asked))
    return set(connection.execute(query).scalars())


def _alertness(kept: str | None) -> Alertness:
    if kept is None:
        return Alertness()
    state = json.loads(kept)
    return Alertness(state["latched"], tuple(state["said"]), state["held"])


def _from(side: str, body: Message) -> Message:
    return {"from": side, **body}


def _now() -> datetime:
    return datetime.now(timezone.utc)
