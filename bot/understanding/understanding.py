"""Decides what a text asks for: one card, a choice of cards, a gap, or nothing of ours."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

import numpy as np

from bot.understanding.context import leans_on_what_was_said, with_topic
from bot.understanding.ranking import Ranking, Scores

ASK, GAP, OUT_OF_SCOPE = "ask", "gap", "out_of_scope"
UNSURE_WHICH, NOTHING_CLOSE = "unsure_which", "nothing_close"
SHOWN = 10


@dataclass(frozen=True)
class Policy:
    """When to answer outright. Chosen on tests/evaluation/tuning.yml, see docs/understanding.md."""

    margin: float = 0.25
    offered: int = 3
    offered_share: float = 0.12
    too_weak: float = 0.10
    related_bonus: float = 0.35
    context_needed_below: float = 0.85


@dataclass(frozen=True)
class Subject:
    """What was talked about last: a card, its topic in words, the cards that belong to it."""

    topic: str
    related: frozenset[str]


@dataclass(frozen=True)
class Understanding:
    """`intent` is Rasa's; `topics` are what it is about (card, gap … ids), best first."""

    intent: str
    topics: tuple[str, ...]
    confidence: float
    ranking: tuple[tuple[str, float], ...]


class QuestionUnderstanding:
    """Understands one text at a time; the same text and subject give the same understanding."""

    def __init__(
        self, ranking: Ranking, subjects: Mapping[str, Subject], policy: Policy | None = None
    ) -> None:
        self._ranking = ranking
        self._subjects = subjects
        self._policy = policy or Policy()
        self._labels = ranking.labels
        self._intents = np.array([label.partition("/")[0] for label in self._labels])

    def understand(self, text: str, last_card: str | None = None) -> Understanding:
        """What `text` asks for, after an answer with `last_card` if there was one."""
        scores = self._ranking.scores([text])
        subject = self._subjects.get(last_card or "")
        if subject is not None and leans_on_what_was_said(text):
            scores = self._in_context(text, scores, subject)
        return self.decide(self._ranking.probabilities(scores)[0])

    def decide(self, shares: Scores) -> Understanding:
        """The decision on `shares`, one for each label."""
        order = np.argsort(-shares, kind="stable")[:SHOWN]
        ranked = tuple((self._labels[place], float(shares[place])) for place in order)
        best, share = ranked[0]
        intent, _, topic = best.partition("/")
        if intent == ASK:
            return self._between_cards(ranked)
        if intent == GAP and share < self._policy.too_weak:
            return Understanding(NOTHING_CLOSE, (), share, ranked)
        return Understanding(intent, (topic,), share, ranked)

    def _between_cards(self, ranked: Sequence[tuple[str, float]]) -> Understanding:
        policy, share = self._policy, ranked[0][1]
        cards = [(label.partition("/")[2], p) for label, p in ranked if label.startswith(f"{ASK}/")]
        if share < policy.too_weak:
            return Understanding(NOTHING_CLOSE, (cards[0][0],), share, tuple(ranked))
        rivals = [card for card, p in cards if p >= share * policy.offered_share][: policy.offered]
        second = cards[1][1] if len(cards) > 1 else 0.0
        if share - second < policy.margin and len(rivals) > 1:
            return Understanding(UNSURE_WHICH, tuple(rivals), share, tuple(ranked))
        return Understanding(ASK, (cards[0][0],), share, tuple(ranked))

    def _in_context(self, text: str, alone: Scores, subject: Subject) -> Scores:
        shares = self._ranking.probabilities(alone)[0]
        best = int(np.argmax(shares))
        clear = shares[best] >= self._policy.context_needed_below
        if clear or self._intents[best] in {"follow_up", "small_talk"}:
            return alone
        within = self._ranking.scores([with_topic(text, subject.topic)])
        related = np.isin(self._labels, [f"{ASK}/{card}" for card in subject.related])
        return np.asarray(within + self._policy.related_bonus * related)
