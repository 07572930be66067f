"""Decides what a text asks for: one card, a choice of cards, a gap, or nothing of ours."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

import numpy as np

from bot.understanding.context import leans_on_what_was_said, with_topic
from bot.understanding.details import Details
from bot.understanding.ranking import Ranking, Reading, Scores

ASK, GAP, OUT_OF_SCOPE = "ask", "gap", "out_of_scope"
UNSURE_WHICH, NOTHING_CLOSE = "unsure_which", "nothing_close"
KEPT = 10


@dataclass(frozen=True)
class Policy:
    """When to answer outright, and how much the last card counts. See docs/understanding.md.

    Chosen on the tuning sets in tests/evaluation/sets, never on what is reported.
    """

    margin: float = 0.25
    offered: int = 3
    offered_share: float = 0.12
    too_weak: float = 0.10
    in_scope_from: float = 0.995
    stands_alone_from: float = 0.80
    small_talk_from: float = 0.50
    with_topic_share: float = 0.50
    with_topic_share_if_it_could_stand_alone: float = 0.30
    related_bonus: float = 1.50
    related_bonus_if_it_could_stand_alone: float = 0.40
    not_an_answer_malus: float = 0.50
    same_card_malus: float = 0.30


@dataclass(frozen=True)
class Subject:
    """What was talked about last: a card, its topic in words, the cards that belong to it."""

    card: str
    topic: str
    related: frozenset[str]


@dataclass(frozen=True)
class Understanding:
    """`intent` is Rasa's; `topics` are what it is about (card, gap … ids), best first.

    `details` are the places of the first card's details that the question asks for.
    """

    intent: str
    topics: tuple[str, ...]
    confidence: float
    ranking: tuple[tuple[str, float], ...]
    details: tuple[int, ...] = ()


class QuestionUnderstanding:
    """Understands one text at a time; the same text and subject give the same understanding."""

    def __init__(
        self,
        ranking: Ranking,
        details: Details,
        subjects: Mapping[str, Subject],
        policy: Policy | None = None,
    ) -> None:
        self._ranking = ranking
        self._details = details
        self._subjects = subjects
        self._policy = policy or Policy()
        self._labels = np.array(ranking.labels)
        self._intents = np.array([label.partition("/")[0] for label in ranking.labels])

    def understand(self, text: str, last_card: str | None = None) -> Understanding:
        """What `text` asks for, after an answer with `last_card` if there was one."""
        reading = self._ranking.read([text])
        scores, subject = reading.scores, self._subjects.get(last_card or "")
        if subject is not None:
            scores = self._in_context(text, reading, subject)
        understood = self.decide(self._ranking.probabilities(scores)[0])
        follows = subject is not None and leans_on_what_was_said(text)
        if self._is_outside(understood, reading) and not follows:
            return replace(understood, intent=OUT_OF_SCOPE, topics=("",))
        if understood.intent != ASK:
            return understood
        details = self._details.asked_for(understood.topics[0], reading.vectors[0])
        return replace(understood, details=details)

    def decide(self, shares: Scores) -> Understanding:
        """The decision on `shares`, one for each label."""
        order = np.argsort(-shares, kind="stable")[:KEPT]
        ranked = tuple((str(self._labels[place]), float(shares[place])) for place in order)
        best, share = ranked[0]
        intent, _, topic = best.partition("/")
        if intent == ASK:
            return self._between_cards(ranked)
        if intent == GAP and share < self._policy.too_weak:
            return Understanding(NOTHING_CLOSE, (), share, ranked)
        return Understanding(intent, (topic,), share, ranked)

    def _is_outside(self, understood: Understanding, reading: Reading) -> bool:
        sure = understood.confidence >= self._policy.in_scope_from
        if sure or understood.intent not in {ASK, GAP, UNSURE_WHICH, NOTHING_CLOSE}:
            return False
        return self._ranking.scope.is_outside(reading.vectors[0])

    def _between_cards(self, ranked: Sequence[tuple[str, float]]) -> Understanding:
        policy, share = self._policy, ranked[0][1]
        cards = [(label.partition("/")[2], p) for label, p in ranked if label.startswith(f"{ASK}/")]
        if share < policy.too_weak:
            return Understanding(NOTHING_CLOSE, (cards[0][0],), share, tuple(ranked))
        rivals = [card for card, p in cards if p >= share * policy.offered_share]
        second = cards[1][1] if len(cards) > 1 else 0.0
        if share - second < policy.margin and len(rivals) > 1:
            offered = tuple(rivals[: policy.offered])
            return Understanding(UNSURE_WHICH, offered, share, tuple(ranked))
        return Understanding(ASK, (cards[0][0],), share, tuple(ranked))

    def _in_context(self, text: str, reading: Reading, subject: Subject) -> Scores:
        policy, alone = self._policy, reading.scores
        shares = self._ranking.probabilities(alone)[0]
        best = int(np.argmax(shares))
        if (
            self._intents[best] in {"follow_up", "small_talk"}
            and shares[best] > policy.small_talk_from
        ):
            return alone
        if leans_on_what_was_said(text):
            share, bonus = policy.with_topic_share, policy.related_bonus
            off = np.isin(self._intents, [GAP, OUT_OF_SCOPE, "clarify"])
            malus = policy.not_an_answer_malus * off
            malus = malus + policy.same_card_malus * (self._labels == f"{ASK}/{subject.card}")
        elif shares[best] >= policy.stands_alone_from or self._intents[best] == OUT_OF_SCOPE:
            return alone
        else:
            share = policy.with_topic_share_if_it_could_stand_alone
            bonus = policy.related_bonus_if_it_could_stand_alone
            malus = np.zeros(len(self._labels))
        within = self._ranking.read([with_topic(text, subject.topic)]).scores
        related = np.isin(self._labels, [f"{ASK}/{card}" for card in subject.related])
        return np.asarray(share * within + (1 - share) * alone + bonus * related - malus)
