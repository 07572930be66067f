"""The trained tagger: how likely each word of a text is part of a person's name."""

from __future__ import annotations

import json
import math
import threading
from pathlib import Path

import pycrfsuite

from bot.anonymise.names import Names
from bot.anonymise.tagger.features import FeatureMaker
from bot.anonymise.tagger.tokens import Token
from bot.anonymise.tagger.word_reader import WordReader
from bot.understanding.encoder import SentenceEncoder

MODEL, WORDS = "person_tagger.crfsuite", "person_tagger_words.json"
NAME, OTHER = "N", "O"
# The share of the word reader. Chosen on the tuning set.
MEANING = 0.6


class PersonTagger:
    """Loads what training wrote into `folder`; raises OSError if it is not there."""

    def __init__(self, folder: Path, names: Names, encoder: SentenceEncoder) -> None:
        self._reader = WordReader.load(folder, encoder, names)
        words = json.loads((folder / WORDS).read_text(encoding="utf-8"))
        self._features = FeatureMaker(names, frozenset(words))
        self._tagger = pycrfsuite.Tagger()
        self._tagger.open(str(folder / MODEL))
        self._one_at_a_time = threading.Lock()  # the tagger keeps the sequence it is given

    def likelihoods(self, text: str, tokens: list[Token]) -> list[float]:
        """For each token of `text`, how likely it is part of a name: 0 to 1."""
        if not tokens:
            return []
        by_place = self.by_place(text, tokens)
        by_meaning = self._reader.likelihoods(text, tokens)
        return [_weighed(one, other) for one, other in zip(by_place, by_meaning, strict=True)]

    def by_place(self, _text: str, tokens: list[Token]) -> list[float]:
        """The same by the conditional random field alone: a quarter of the time, more misses."""
        if not tokens:
            return []
        rows = self._features(tokens)
        with self._one_at_a_time:
            self._tagger.set(rows)
            return [float(self._tagger.marginal(NAME, place)) for place in range(len(tokens))]


def _weighed(by_place: float, by_meaning: float) -> float:
    # The mean of the log odds: either may be sure enough to carry the other.
    odds = (1 - MEANING) * _log_odds(by_place) + MEANING * _log_odds(by_meaning)
    return 1 / (1 + math.exp(-odds))


def _log_odds(share: float) -> float:
    within = min(max(share, 1e-4), 1 - 1e-4)
    return math.log(within / (1 - within))
