"""One turn: what the user sent, and what the steps have made of it so far."""

from __future__ import annotations

from dataclasses import dataclass, field, replace

from bot.domain.messages import Message
from bot.domain.verdict import Level, Verdict

SAID_KEPT = 3


@dataclass(frozen=True)
class Alertness:
    """What a conversation remembers of danger.

    `latched`: a hand-off was given and nobody has said that the call is made. `said`: the last
    messages, personal details taken out, that are read together with the next one. `held`: the
    message that led to the hand-off; it gets its answer once nobody is in danger.
    """

    latched: bool = False
    said: tuple[str, ...] = ()
    held: str | None = None

    def after(self, text: str) -> Alertness:
        """With `text` as the latest message."""
        return replace(self, said=(*self.said, text)[-SAID_KEPT:])


@dataclass(frozen=True)
class Before:
    """A conversation as it was before the turn. `dialogue` is the assistant's own state."""

    dialogue: str | None = None
    alertness: Alertness = Alertness()


@dataclass
class Turn:
    """Passed from step to step. `text` is the user's own until it has been anonymised.

    `question`: what the assistant is asked, where that is not `text`.
    """

    conversation: str
    text: str
    before: Before = field(default_factory=Before)
    is_payload: bool = False
    verdict: Verdict = field(default_factory=lambda: Verdict(Level.NONE))
    alertness: Alertness = Alertness()
    handoff: Message | None = None
    concern: Message | None = None
    notices: list[Message] = field(default_factory=list)
    main: Message | None = None
    question: str | None = None
    messages: list[Message] = field(default_factory=list)
    dialogue: str | None = None
    is_over: bool = False

    @property
    def is_answered(self) -> bool:
        """Whether nothing more need be asked of the assistant."""
        return self.verdict.stands_alone or self.main is not None


class UnusableTextError(ValueError):
    """The text cannot be worked on. `reason` names the wording that says why."""

    def __init__(self, reason: str) -> None:
        super().__init__(reason)
        self.reason = reason


class UnknownConversationError(LookupError):
    """There is no such conversation, or it has been erased."""
