"""The composition root: builds everything from the settings. Nothing is built at import."""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache

from sqlalchemy.engine import Engine

from bot.adapters.bank_holidays import england
from bot.domain.answers import Answers
from bot.domain.clock import Clock, fixed_clock, system_clock
from bot.domain.phone_lines import PhoneLines
from bot.domain.ports import Assistant, Locks
from bot.handle import Conversation, Step
from bot.services import Services
from bot.settings import Settings
from bot.steps.assistant import AssistantStep
from bot.steps.compose import compose
from bot.steps.keep import KeepStep
from bot.steps.limits import limits
from bot.steps.payload import PayloadStep
from bot.storage.conversations import SqlConversations
from bot.storage.engine import open_database
from bot.storage.locks import ProcessLocks, RedisLocks
from knowledge import Library, load


@dataclass(frozen=True)
class Windscreen:
    """The program, wired."""

    settings: Settings
    library: Library
    clock: Clock
    lines: PhoneLines
    answers: Answers
    conversations: SqlConversations
    conversation: Conversation
    engine: Engine

    def close(self) -> None:
        """Lets go of the database."""
        self.engine.dispose()


def clock_for(settings: Settings) -> Clock:
    """The fixed clock of demonstrations and tests if the settings name one, else the real one."""
    return fixed_clock(settings.fixed_now) if settings.fixed_now else system_clock


def services(settings: Settings, library: Library | None = None) -> Services:
    """What custom actions need."""
    library = library or load()
    lines = PhoneLines(library.contacts, england)
    return Services(Answers(library, lines, clock_for(settings)))


@lru_cache(maxsize=1)
def default_services() -> Services:
    """For `rasa run actions`, where nobody hands the services over."""
    return services(Settings())


def wire(settings: Settings, assistant: Assistant, library: Library | None = None) -> Windscreen:
    """The program with `assistant` as its understanding."""
    library = library or load()
    clock = clock_for(settings)
    lines = PhoneLines(library.contacts, england)
    answers = Answers(library, lines, clock)
    engine = open_database(settings.database_url_or_default)
    kept = SqlConversations(engine)
    steps: list[Step] = [
        limits,
        PayloadStep(kept),
        AssistantStep(assistant),
        compose,
        KeepStep(kept),
    ]
    conversation = Conversation(steps, kept, _locks(settings), answers, settings.turn_timeout)
    return Windscreen(settings, library, clock, lines, answers, kept, conversation, engine)


def _locks(settings: Settings) -> Locks:
    if settings.redis_url:
        return RedisLocks(settings.redis_url, longest=settings.turn_timeout * 2)
    return ProcessLocks()
