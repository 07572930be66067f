"""The tables. Every derived row hangs on its conversation and goes with it."""

from __future__ import annotations

from sqlalchemy import Column, DateTime, ForeignKey, Integer, MetaData, String, Table, Text

metadata = MetaData()

conversations = Table(
    "conversations",
    metadata,
    Column("id", String(64), primary_key=True),
    Column("started_at", DateTime(timezone=True), nullable=False),
    Column("last_at", DateTime(timezone=True), nullable=False, index=True),
    Column("dialogue", Text, nullable=True),
    Column("alertness", Text, nullable=True),
)

_OWNER = "conversations.id"

messages = Table(
    "messages",
    metadata,
    Column("id", Integer, primary_key=True, autoincrement=True),
    Column(
        "conversation",
        String(64),
        ForeignKey(_OWNER, ondelete="CASCADE"),
        nullable=False,
        index=True,
    ),
    Column("at", DateTime(timezone=True), nullable=False),
    Column("body", Text, nullable=False),
)

offered_payloads = Table(
    "offered_payloads",
    metadata,
    Column("conversation", String(64), ForeignKey(_OWNER, ondelete="CASCADE"), primary_key=True),
    Column("payload", String(512), primary_key=True),
)
