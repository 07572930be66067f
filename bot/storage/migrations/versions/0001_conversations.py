"""Conversations, their messages and the buttons they offered."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0001"
down_revision = None
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Creates the three tables."""
    op.create_table(
        "conversations",
        sa.Column("id", sa.String(64), primary_key=True),
        sa.Column("started_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("last_at", sa.DateTime(timezone=True), nullable=False, index=True),
        sa.Column("dialogue", sa.Text, nullable=True),
    )
    owner = "conversations.id"
    op.create_table(
        "messages",
        sa.Column("id", sa.Integer, primary_key=True, autoincrement=True),
        sa.Column(
            "conversation",
            sa.String(64),
            sa.ForeignKey(owner, ondelete="CASCADE"),
            nullable=False,
            index=True,
        ),
        sa.Column("at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("body", sa.Text, nullable=False),
    )
    op.create_table(
        "offered_payloads",
        sa.Column(
            "conversation",
            sa.String(64),
            sa.ForeignKey(owner, ondelete="CASCADE"),
            primary_key=True,
        ),
        sa.Column("payload", sa.String(512), primary_key=True),
    )


def downgrade() -> None:
    """Drops them."""
    for table in ("offered_payloads", "messages", "conversations"):
        op.drop_table(table)
