"""The verdict on a message: hard triggers, a classifier for the rest, then what context lowers."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace

from bot.domain.verdict import Level, Verdict
from bot.risk.rules import Rules

Shares = Mapping[str, float]
IMMEDIATE, CONCERN, NONE = "immediate", "concern", "none"
_PRESSING = {Level.IMMEDIATE: 3, Level.ASK: 2, Level.CONCERN: 1, Level.NONE: 0}
# Contexts that say that a message is about danger in general, not about a child in it.
GENERAL = frozenset({"hypothetical", "training", "policy", "historical", "settled", "asks"})


_ASKS = re.compile(
    r"\s*(?:what|when|which|who|how|where|why|is|are|can|could|does|do|should|would|must"
    r"|list|explain|define|tell me)\b",
    re.I,
)


@dataclass(frozen=True)
class Policy:
    """From which shares on a verdict is given. Chosen on the tuning set, see docs/safety.md."""

    immediate_from: float = 0.06
    ask_from: float = 0.04
    with_rule_from: float = 0.03
    concern_from: float = 0.45
    quiet_from: float = 0.02


class Detector:
    """Callable: the verdict on a text, read alone and together with what was said before."""

    def __init__(
        self, rules: Rules, shares: Callable[[str], Shares], policy: Policy | None = None
    ) -> None:
        """`shares` gives how likely a text is immediate, a concern or neither."""
        self._rules = rules
        self._shares = shares
        self._policy = policy or Policy()

    def __call__(self, text: str, said: Sequence[str] = ()) -> Verdict:
        """`said`: the last messages, oldest first. Rules decide alone if the classifier fails."""
        alone = self._judge(text)
        if alone.level is Level.IMMEDIATE or not said:
            return alone
        together = self._judge(". ".join([*said, text]))
        before = self._judge(". ".join(said))
        worse = _PRESSING[together.level] > max(_PRESSING[alone.level], _PRESSING[before.level])
        return together if worse and together.level in {Level.IMMEDIATE, Level.ASK} else alone

    def _judge(self, text: str) -> Verdict:
        hits, context = self._rules.hits(text), self._rules.contexts(text)
        if _ASKS.match(text):
            context = (*context, "asks")
        also_say = self._rules.also_say(hits)
        try:
            shares = dict(self._shares(text))
        except Exception:
            level = Level.IMMEDIATE if hits else Level.ASK
            return Verdict(level, hits, {}, (*context, "no classifier"), also_say)
        verdict = Verdict(self._level(hits, context, shares), hits, shares, context, also_say)
        quiet = verdict.level is Level.NONE and shares[IMMEDIATE] >= self._policy.quiet_from
        return replace(verdict, quiet_line=quiet)

    def _level(self, hits: Sequence[str], context: Sequence[str], shares: Shares) -> Level:
        policy, general = self._policy, bool(GENERAL.intersection(context))
        if hits:
            # A hard trigger is never silenced: at the least, it is asked about.
            lowered = general and shares[IMMEDIATE] < policy.with_rule_from
            return Level.ASK if lowered else Level.IMMEDIATE
        if shares[IMMEDIATE] >= policy.immediate_from:
            return Level.IMMEDIATE
        if shares[IMMEDIATE] >= policy.ask_from:
            return Level.ASK
        worry = shares[CONCERN] + shares[IMMEDIATE]
        return Level.CONCERN if worry >= policy.concern_from else Level.NONE
