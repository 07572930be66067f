"""The trained tagger: how likely each word of a text is part of a person's name."""

from __future__ import annotations

import json
import threading
from pathlib import Path

import pycrfsuite

from bot.anonymise.names import Names
from bot.anonymise.tagger.features import FeatureMaker
from bot.anonymise.tagger.tokens import Token

MODEL, WORDS = "person_tagger.crfsuite", "person_tagger_words.json"
NAME, OTHER = "N", "O"


class PersonTagger:
    """Loads what training wrote into `folder`; raises OSError if it is not there."""

    def __init__(self, folder: Path, names: Names) -> None:
        words = json.loads((folder / WORDS).read_text(encoding="utf-8"))
        self._features = FeatureMaker(names, frozenset(words))
        self._tagger = pycrfsuite.Tagger()
        self._tagger.open(str(folder / MODEL))
        self._one_at_a_time = threading.Lock()  # the tagger keeps the sequence it is given

    def likelihoods(self, tokens: list[Token]) -> list[float]:
        """For each token, how likely it is part of a name: 0 to 1."""
        if not tokens:
            return []
        rows = self._features(tokens)
        with self._one_at_a_time:
            self._tagger.set(rows)
            return [float(self._tagger.marginal(NAME, place)) for place in range(len(tokens))]
