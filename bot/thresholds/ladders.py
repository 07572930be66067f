"""Within a theme, which rungs the markers of a text speak for: how often, who sees it, who acts."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Mapping
from dataclasses import dataclass

import numpy as np

from bot.thresholds.looks import Scores
from bot.thresholds.markers import markers_in
from knowledge.thresholds import Descriptor

Sign = tuple[str, str]
# How many phrasings of the whole theme a descriptor's own are weighed against.
SMOOTHING = 4.0


@dataclass(frozen=True)
class Ladders:
    """`leanings`: marker (kind, value) to how much it speaks for each descriptor, in its theme."""

    leanings: Mapping[Sign, Scores]
    width: int

    @classmethod
    def of(cls, descriptors: Mapping[str, Descriptor]) -> Ladders:
        """Counts the markers in what the descriptors say and in how they are put."""
        all_ = list(descriptors.values())
        told = [[*one.phrasings, one.words, ", ".join(one.markers.values())] for one in all_]
        own = [Counter(sign for text in texts for sign in _signs(text)) for texts in told]
        theme_counts: dict[str, Counter[Sign]] = defaultdict(Counter)
        theme_texts: Counter[str] = Counter()
        for one, counts, texts in zip(all_, own, told, strict=True):
            theme_counts[one.theme].update(counts)
            theme_texts[one.theme] += len(texts)
        leanings = {}
        for sign in sorted({sign for counts in own for sign in counts}):
            usual = np.array(
                [(theme_counts[one.theme][sign] + 0.2) / theme_texts[one.theme] for one in all_]
            )
            here = np.array([counts[sign] for counts in own])
            size = np.array([len(texts) for texts in told])
            leanings[sign] = np.log((here + SMOOTHING * usual) / (size + SMOOTHING) / usual)
        return cls(leanings, len(all_))

    def fit(self, text: str) -> Scores:
        """Shape (descriptors,): above 0 where the markers of `text` speak for a descriptor."""
        found = [self.leanings[sign] for sign in _signs(text) if sign in self.leanings]
        return np.sum(found, axis=0) if found else np.zeros(self.width)


def _signs(text: str) -> set[Sign]:
    return {(marker.kind, marker.value) for marker in markers_in(text)}
