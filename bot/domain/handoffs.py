"""What is said when a child may be in danger: the lines first, by the clock, then the rest.

Rules: Integrated Front Door five minute facts, "Worried about a child?" (lines, hours, written
follow-up within one working day); Framework for Action, statutory help (immediate protection).
"""

from __future__ import annotations

from bot.domain.clock import Clock
from bot.domain.messages import Button, Message, Type, message
from bot.domain.phone_lines import PhoneLines
from bot.domain.verdict import Level, Verdict
from bot.domain.wording import Wording
from knowledge import Library

CALL_MADE, NOBODY_IN_DANGER, IN_DANGER = "/call_made", "/nobody_in_danger", "/child_in_danger"
IMMEDIATE_PLACES = (
    "integrated-front-door-five-minute-facts#worried",
    "framework-for-action#immediate_protection",
)
CONCERN_PLACES = (
    "integrated-front-door-five-minute-facts#not_immediate",
    "integrated-front-door-five-minute-facts#unsure",
    "integrated-front-door-five-minute-facts#consent",
)
ASKED = Verdict(Level.IMMEDIATE, rules=("said_so",))


class Handoffs:
    """Makes the messages about danger; none of them asks before it has shown the numbers."""

    def __init__(self, library: Library, lines: PhoneLines, clock: Clock) -> None:
        self._library = library
        self._lines = lines
        self._clock = clock
        self._say = Wording(library)

    def immediate(self, verdict: Verdict = ASKED) -> Message:
        """The hand-off."""
        is_open = self._lines.office_is_open(self._clock())
        follow_up = self._say("handoff_follow_up")
        parts = [
            self._say("handoff_office" if is_open else "handoff_closed"),
            *(self._say(name) for name in verdict.also_say),
            follow_up,
            self._say("handoff_protection"),
            self._say("handoff_question"),
        ]
        buttons: list[Button] = [
            {"title": self._say("call_made_button"), "payload": CALL_MADE},
            {"title": self._say("nobody_in_danger_button"), "payload": NOBODY_IN_DANGER},
        ]
        return message(
            Type.HANDOFF,
            "\n\n".join(parts),
            buttons=buttons,
            level=Level.IMMEDIATE.value,
            contacts=self._numbers(),
            follow_up=follow_up,
            parts=parts,
            citations=self._citations(IMMEDIATE_PLACES),
            why=verdict.trace(),
        )

    def concern(self, verdict: Verdict) -> Message:
        """A worry that is not immediate: whom to talk to, consent, and what if it gets worse."""
        parts = [
            self._say("concern"),
            *(self._say(name) for name in verdict.also_say),
            self._say("concern_consent"),
            self._say("concern_worse", line_now=self._line_now()),
        ]
        contacts = ["ifd_option_3", "referral_form", *self._line_ids()]
        return message(
            Type.CONCERN,
            "\n\n".join(parts),
            buttons=[self._in_danger_button()],
            contacts=self._lines.described(self._clock(), contacts),
            pathway="statutory_help",
            parts=parts,
            citations=self._citations(CONCERN_PLACES),
            why=verdict.trace(),
        )

    def asking(self, verdict: Verdict) -> Message:
        """The numbers, and one question: is a child in danger right now?"""
        buttons: list[Button] = [
            self._in_danger_button(),
            {"title": self._say("nobody_in_danger_button"), "payload": NOBODY_IN_DANGER},
        ]
        said = self._say("asking", line_now=self._line_now())
        return self._reminding(said, buttons, asks=True, why=verdict.trace())

    def reminder(self) -> Message:
        """One line, at the start of each turn until the user says that the call is made."""
        buttons: list[Button] = [
            {"title": self._say("call_made_button"), "payload": CALL_MADE},
            {"title": self._say("nobody_in_danger_button"), "payload": NOBODY_IN_DANGER},
        ]
        return self._reminding(self._say("reminder", line_now=self._line_now()), buttons)

    def quiet_line(self) -> Message:
        """One line of phone advice beside an answer about harm."""
        return self._reminding(self._say("quiet_line", line_now=self._line_now()), [])

    def call_made(self) -> Message:
        """What is left to do after the call."""
        contacts = self._lines.described(self._clock(), ["referral_form", *self._line_ids()])
        said = self._say("call_made")
        citations = self._citations(IMMEDIATE_PLACES[:1])
        return message(
            Type.CHITCHAT, said, topic="call_made", contacts=contacts, citations=citations
        )

    def nobody_in_danger(self) -> Message:
        """The reminders stop."""
        said = self._say("nobody_in_danger", line_now=self._line_now())
        return message(Type.CHITCHAT, said, topic="nobody_in_danger")

    def no_more_reminders(self) -> Message:
        """The same as a line before the answer to what was asked."""
        said = self._say("no_more_reminders", line_now=self._line_now())
        return message(Type.NOTICE, said, notice="phone_reminder", contacts=self._numbers())

    def fail_safe(self, reason: str) -> Message:
        """The reply when a turn failed: the numbers, one question, what went wrong."""
        contacts = self._lines.described(self._clock(), ["police_999", "ifd_option_2", "edt"])
        said = self._say(reason)
        return message(Type.NOTICE, said, notice="phone_reminder", contacts=contacts, failed=True)

    def _reminding(self, said: str, buttons: list[Button], **custom: object) -> Message:
        return message(
            Type.NOTICE,
            said,
            buttons=buttons,
            notice="phone_reminder",
            contacts=self._numbers(),
            **custom,
        )

    def _in_danger_button(self) -> Button:
        return {"title": self._say("in_danger_button"), "payload": IN_DANGER}

    def _numbers(self) -> list[dict[str, object]]:
        return self._lines.described(self._clock(), self._line_ids())

    def _line_ids(self) -> list[str]:
        is_open = self._lines.office_is_open(self._clock())
        return ["police_999", "ifd_option_2" if is_open else "edt"]

    def _line_now(self) -> str:
        is_open = self._lines.office_is_open(self._clock())
        return self._say("line_now_office" if is_open else "line_now_closed")

    def _citations(self, places: tuple[str, ...]) -> list[dict[str, object]]:
        return [self._library.citation(place).model_dump() for place in places]
