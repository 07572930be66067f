"""The composition root: builds everything from the settings. Nothing is built at import."""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache

from sqlalchemy.engine import Engine

from bot.adapters.bank_holidays import england
from bot.domain.answers import Answers
from bot.domain.clock import Clock, fixed_clock, system_clock
from bot.domain.handoffs import Handoffs
from bot.domain.phone_lines import PhoneLines
from bot.domain.ports import Assistant, Locks
from bot.domain.redactions import Redactions
from bot.domain.screened import ScreenedMessages
from bot.handle import Conversation, Step
from bot.screening import Screening
from bot.services import Services
from bot.settings import Settings
from bot.steps.anonymise import AnonymiseStep
from bot.steps.assistant import AssistantStep
from bot.steps.compose import ComposeStep
from bot.steps.delete import DeleteStep
from bot.steps.keep import KeepStep
from bot.steps.latch import LatchStep
from bot.steps.limits import limits
from bot.steps.payload import PayloadStep
from bot.steps.risk import RiskStep
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
    is_ready: bool = True

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
    clock = clock_for(settings)
    screened = ScreenedMessages(Handoffs(library, lines, clock), Redactions(library))
    return Services(Answers(library, lines, clock), screened)


@lru_cache(maxsize=1)
def default_services() -> Services:
    """For `rasa run actions`, where nobody hands the services over."""
    return services(Settings())


def wire(
    settings: Settings, assistant: Assistant, screening: Screening, library: Library | None = None
) -> Windscreen:
    """The program with `assistant` as its understanding and `screening` before it."""
    library = library or load()
    clock = clock_for(settings)
    lines = PhoneLines(library.contacts, england)
    answers, handoffs = Answers(library, lines, clock), Handoffs(library, lines, clock)
    engine = open_database(settings.database_url_or_default)
    kept = SqlConversations(engine)
    steps: list[Step] = [
        limits,
        PayloadStep(kept),
        DeleteStep(kept, answers),
        RiskStep(screening.detector, handoffs),
        LatchStep(handoffs, screening.stands_down),
        AnonymiseStep(screening.anonymiser, Redactions(library)),
        AssistantStep(assistant),
        ComposeStep(handoffs),
        KeepStep(kept),
    ]
    locks = _locks(settings)
    conversation = Conversation(steps, kept, locks, answers, handoffs, settings.turn_timeout)
    ready = assistant.is_ready and screening.is_ready
    return Windscreen(settings, library, clock, lines, answers, kept, conversation, engine, ready)


def _locks(settings: Settings) -> Locks:
    if settings.redis_url:
        return RedisLocks(settings.redis_url, longest=settings.turn_timeout * 2)
    return ProcessLocks()
