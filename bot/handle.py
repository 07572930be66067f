"""The way of a message: an ordered list of small steps, and the fail-safe when one fails."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Awaitable, Callable, Sequence

from bot.domain.answers import Answers
from bot.domain.handoffs import Handoffs
from bot.domain.messages import Message
from bot.domain.ports import Conversations, Locks
from bot.domain.turn import Turn, UnknownConversationError, UnusableTextError

Step = Callable[[Turn], Awaitable[None]]
log = logging.getLogger(__name__)


class Conversation:
    """Starts conversations and handles their messages, one at a time in each."""

    def __init__(
        self,
        steps: Sequence[Step],
        conversations: Conversations,
        locks: Locks,
        answers: Answers,
        handoffs: Handoffs,
        timeout: float,
    ) -> None:
        self._steps = steps
        self._conversations = conversations
        self._locks = locks
        self._answers = answers
        self._handoffs = handoffs
        self._timeout = timeout

    async def start(self) -> tuple[str, list[Message]]:
        """A new conversation's id and its first messages."""
        messages = [self._answers.welcome()]
        return await self._conversations.start(messages), messages

    async def handle(self, conversation: str, text: str) -> list[Message]:
        """The messages that answer `text`.

        Raises UnusableTextError and UnknownConversationError, with nothing kept. Any other
        failure, and slowness, gives the fail-safe message: the phone lines come first.
        """
        turn = Turn(conversation, text)
        try:
            return await asyncio.wait_for(self._walk(turn), self._timeout)
        except (UnusableTextError, UnknownConversationError):
            raise
        except asyncio.TimeoutError:
            log.error("turn timed out")
            return self._fail_safe(turn, "timed_out")
        except Exception as failure:
            # The type and place only: a message or a traceback's locals may hold the user's words.
            log.error("turn failed: %s in %s", type(failure).__name__, _place(failure))
            return self._fail_safe(turn, "failed")

    def _fail_safe(self, turn: Turn, reason: str) -> list[Message]:
        # A hand-off that was found before the failure still comes first.
        found = [turn.handoff] if turn.handoff is not None else []
        return [*found, self._handoffs.fail_safe(reason)]

    async def _walk(self, turn: Turn) -> list[Message]:
        async with self._locks.lock(turn.conversation):
            turn.before = await self._conversations.recall(turn.conversation)
            for step in self._steps:
                await step(turn)
                if turn.is_over:
                    break
        return turn.messages


def _place(failure: BaseException) -> str:
    trace = failure.__traceback__
    while trace is not None and trace.tb_next is not None:
        trace = trace.tb_next
    return (
        "unknown"
        if trace is None
        else f"{trace.tb_frame.f_globals.get('__name__')}:{trace.tb_lineno}"
    )
