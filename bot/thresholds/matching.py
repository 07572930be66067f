"""Matches the observations of a situation with the descriptors.

Every observation is looked at alone and together with the whole, which gives "every night" its
subject. An observation that rules a worry out only speaks for Universal descriptors, and the rest
is read as if it had not been said.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace

import numpy as np

from bot.thresholds.ladders import Ladders
from bot.thresholds.levels import ask_next, indicated, near_levels
from bot.thresholds.looks import Looks, Scores
from bot.thresholds.markers import Marker, markers_in
from bot.thresholds.negation import rules_out_a_worry
from bot.thresholds.reading import Match, Observation, Reading
from bot.thresholds.situation import Said, Situation
from knowledge.thresholds import Descriptor

Encode = Callable[[str], tuple[Scores, str]]


@dataclass(frozen=True)
class Policy:
    """Chosen on situations_tuning.yml and unrelated_tuning.txt, never on what is reported.

    Scores are in standard deviations: how far a descriptor stands out from all of them.
    `clearly_from`: an observation's best match counts for its level. `as_good_within`: of matches
    of the whole as good as the best, the highest level counts too. `close_from`: a match at all.
    """

    observation_share: float = 0.4
    marker_weight: float = 0.5
    denied_malus: float = 6.0
    clearly_from: float = 8.0
    as_good_within: float = 0.36
    close_from: float = 4.0
    best: int = 5
    for_each: int = 3


class Matching:
    """Callable: the reading of a situation."""

    def __init__(
        self,
        descriptors: Mapping[str, Descriptor],
        looks: Looks,
        ladders: Ladders,
        parts: Mapping[str, Scores],
        encode: Encode,
        policy: Policy | None = None,
    ) -> None:
        """`encode` gives the vector, shape (384,), and the plain words of a text.

        `parts` are the vectors of each descriptor's parts.
        """
        self._descriptors = descriptors
        self._all = list(descriptors.values())
        self._worrying = np.array([one.rung > 0 for one in self._all])
        self._looks = looks
        self._ladders = ladders
        self._parts = parts
        self._encode = encode
        self._policy = policy or Policy()

    def __call__(self, situation: Situation, encoded: tuple[Scores, str] | None = None) -> Reading:
        """What `situation` is like; nothing of it if nothing was said.

        `encoded`: the vector and plain words of the whole, if they are known already.
        """
        now = [one for one in situation.said if not one.past]
        if not now:
            told = tuple(Observation(one.text, (), (), past=True) for one in situation.said)
            return Reading(told, (), (), (), (), (), situation)
        denied = np.array([rules_out_a_worry(one.text) for one in now])
        vectors, alone, whole = self._look_at(now, denied, encoded)
        together = (alone + whole) / 2
        observations = tuple(
            self._observed(said, bool(no), vector, scores)
            for said, no, vector, scores in zip(now, denied, vectors, together, strict=True)
        )
        share = self._policy.observation_share
        overall = (whole + share * alone.max(axis=0)) / (1 + share)
        reading = self._reading(observations, overall, vectors.mean(axis=0), situation)
        over = tuple(
            Observation(one.text, markers_in(one.text), (), past=True)
            for one in situation.said
            if one.past
        )
        return replace(reading, observations=observations + over)

    def _look_at(
        self, said: Sequence[Said], denied: Scores, encoded: tuple[Scores, str] | None
    ) -> tuple[Scores, Scores, Scores]:
        # The vectors and scores of each observation alone, and the scores of all together.
        worries = [one for one, no in zip(said, denied, strict=True) if not no]
        texts = [one.text for one in said]
        if len(said) > 1:
            texts.append(_joined(said))
        if worries and denied.any():
            texts.append(_joined(worries))
        vectors, scores = self._look(texts, {len(said) if len(said) > 1 else 0: encoded})
        malus = self._policy.denied_malus * self._worrying
        alone = scores[: len(said)] - np.outer(denied, malus)
        whole = scores[len(said)] if len(said) > 1 else scores[0]
        if denied.any():
            whole = np.where(self._worrying, scores[-1], whole) if worries else whole - malus
        return vectors[: len(said)], alone, whole

    def _look(
        self, texts: Sequence[str], known: Mapping[int, tuple[Scores, str] | None]
    ) -> tuple[Scores, Scores]:
        # Encoded one by one: padding short texts to the length of the whole costs more.
        encoded = [known.get(at) or self._encode(text) for at, text in enumerate(texts)]
        vectors = np.stack([vector for vector, _ in encoded])
        markers = np.stack([self._ladders.fit(text) for text in texts])
        scores = self._looks.scores(vectors, [plain for _, plain in encoded])
        return vectors, scores + self._policy.marker_weight * markers

    def _observed(self, said: Said, denied: bool, vector: Scores, scores: Scores) -> Observation:
        markers = markers_in(said.text)
        best = np.argsort(-scores, kind="stable")[: self._policy.for_each]
        close = [place for place in best if scores[place] >= self._policy.close_from]
        matches = tuple(self._match(place, scores[place], vector, markers) for place in close)
        return Observation(said.text, markers, matches, denied, supposed=said.supposed)

    def _reading(
        self,
        observations: tuple[Observation, ...],
        overall: Scores,
        vector: Scores,
        situation: Situation,
    ) -> Reading:
        policy, order = self._policy, np.argsort(-overall, kind="stable")
        if overall[order[0]] < policy.close_from:
            return Reading(observations, (), (), (), (), (), situation)
        markers = tuple(m for one in observations if not one.denied for m in one.markers)
        best = tuple(
            self._match(place, overall[place], vector, markers) for place in order[: policy.best]
        )
        clear = [one.matches[0] for one in observations if one.matches]
        clear = [match for match in clear if match.score >= policy.clearly_from]
        as_good = [one for one in best if one.score >= best[0].score - policy.as_good_within]
        together = Observation("", markers, best)
        near = near_levels([*observations, together], self._descriptors)
        return Reading(
            observations=observations,
            best=best,
            themes=tuple(dict.fromkeys(self._all[place].theme for place in order)),
            indicated=indicated(_each_once([*clear, *as_good])),
            near=near,
            ask_next=ask_next(observations, near),
            situation=situation,
        )

    def _match(self, place: int, score: float, vector: Scores, markers: Sequence[Marker]) -> Match:
        one = self._all[place]
        nearest = one.parts[int(np.argmax(self._parts[one.id] @ vector))]
        shared = tuple(marker for marker in markers if marker.kind in one.markers)
        return Match(one.id, one.level, one.theme, float(score), nearest, shared)


def _joined(said: Sequence[Said]) -> str:
    return ". ".join(one.text for one in said)


def _each_once(matches: Sequence[Match]) -> list[Match]:
    best: dict[str, Match] = {}
    for match in sorted(matches, key=lambda match: -match.score):
        best.setdefault(match.descriptor, match)
    return list(best.values())
