"""What a conversation remembers of danger, between turns."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0002"
down_revision = "0001"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Adds the column."""
    with op.batch_alter_table("conversations") as table:
        table.add_column(sa.Column("alertness", sa.Text, nullable=True))


def downgrade() -> None:
    """Drops it."""
    with op.batch_alter_table("conversations") as table:
        table.drop_column("alertness")
