"""Opens the database and brings its schema up to date."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from alembic import command
from alembic.config import Config
from sqlalchemy import event
from sqlalchemy.engine import Engine, create_engine, make_url
from sqlalchemy.pool import QueuePool

MIGRATIONS = Path(__file__).parent / "migrations"


def open_database(url: str) -> Engine:
    """An engine for `url` with the newest schema; raises if it cannot be opened or migrated."""
    is_sqlite = make_url(url).get_backend_name() == "sqlite"
    options: dict[str, Any] = {"pool_pre_ping": True}
    if is_sqlite:
        # SQLAlchemy would open the file anew for each transaction, which costs more than the work.
        options = {"poolclass": QueuePool, "connect_args": {"check_same_thread": False}}
    # Parameters hold what users said: they stay out of SQLAlchemy's log, whatever its level.
    engine = create_engine(url, future=True, hide_parameters=True, **options)
    if is_sqlite:
        event.listen(engine, "connect", _sqlite_settings)
    migrate(engine)
    return engine


def migrate(engine: Engine) -> None:
    """Runs the migrations that this database has not seen yet."""
    config = Config()
    config.set_main_option("script_location", str(MIGRATIONS))
    with engine.begin() as connection:
        config.attributes["connection"] = connection
        command.upgrade(config, "head")


def _sqlite_settings(connection: Any, _record: Any) -> None:
    cursor = connection.cursor()
    for setting in (
        "journal_mode=WAL",
        "synchronous=NORMAL",
        "foreign_keys=ON",
        "busy_timeout=5000",
        "secure_delete=ON",  # an erased conversation leaves no text in free pages
    ):
        cursor.execute(f"PRAGMA {setting}")
    cursor.close()
