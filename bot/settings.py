"""Every setting, from environment variables named WINDSCREEN_*; docs/settings.md explains them."""

from __future__ import annotations

from datetime import datetime
from enum import Enum
from pathlib import Path

from pydantic import Field, field_validator, model_validator
from pydantic_settings import BaseSettings, SettingsConfigDict


class Environment(str, Enum):
    """Where the program runs."""

    DEVELOPMENT = "development"
    PRODUCTION = "production"


class Settings(BaseSettings):
    """Settings with a working default each; ValidationError if one makes no sense."""

    model_config = SettingsConfigDict(env_prefix="WINDSCREEN_", frozen=True, extra="ignore")

    host: str = Field("127.0.0.1", description="Address to serve on.")
    port: int = Field(8000, ge=0, le=65535, description="Port to serve on.")
    data_dir: Path = Field(Path("var"), description="Folder of the embedded database and models.")
    database_url: str = Field(
        "", description="SQLAlchemy URL; empty is an SQLite file in the data folder."
    )
    env: Environment = Field(Environment.DEVELOPMENT, description="development or production.")
    fixed_now: datetime | None = Field(
        None, description="ISO 8601 time that fixes the clock. Refused in production."
    )
    rest_webhook: bool = Field(False, description="Serve Rasa's REST channel as well.")
    rate_limit: int = Field(0, ge=0, description="Turns a minute for one client; 0 is none.")
    retention_days: int = Field(
        30, ge=1, description="Days after its last message when a conversation is erased."
    )
    turn_timeout: float = Field(
        10.0, gt=0, description="Seconds after which a turn gives the fail-safe reply."
    )
    redis_url: str = Field(
        "", description="Redis for conversation locks, when several processes serve."
    )
    sentence_model: Path | None = Field(
        None, description="Folder with another copy of the sentence model's files."
    )
    log_level: str = Field("INFO", description="DEBUG, INFO, WARNING or ERROR.")

    @field_validator("fixed_now", "sentence_model", mode="before")
    @classmethod
    def _empty_is_unset(cls, value: object) -> object:
        return None if value == "" else value

    @model_validator(mode="after")
    def _no_fixed_clock_in_production(self) -> Settings:
        if self.env is Environment.PRODUCTION and self.fixed_now is not None:
            raise ValueError("WINDSCREEN_FIXED_NOW must not be set in production.")
        return self

    @property
    def models_dir(self) -> Path:
        """Where trained models and the built sentence model are kept."""
        return self.data_dir / "models"

    @property
    def database_url_or_default(self) -> str:
        """The database's URL; the embedded one's folder is made if it is missing."""
        if self.database_url:
            return self.database_url
        self.data_dir.mkdir(parents=True, exist_ok=True)
        return f"sqlite:///{self.data_dir / 'windscreen.db'}"
