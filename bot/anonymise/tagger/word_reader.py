"""How likely a word is a name by what the sentence model makes of it in its sentence.

The conditional random field sees closed classes and neighbours; this sees meaning. Their errors
differ, so that both together miss half as many names.
"""

from __future__ import annotations

import random
from collections.abc import Container, Sequence
from pathlib import Path
from typing import Any

import joblib
import numpy as np
import numpy.typing as npt
from sklearn.neural_network import MLPClassifier
from sklearn.preprocessing import StandardScaler

from bot.anonymise.names import Names, fold
from bot.anonymise.tagger.filled import Filled
from bot.anonymise.tagger.tokens import Token, tokens_of
from bot.understanding.encoder import SentenceEncoder

FILE = "word_reader.joblib"
OTHER_WORDS_KEPT, HIDDEN_IN, SEED = 0.45, 0.5, 7
Matrix = npt.NDArray[Any]


class WordReader:
    """A trained reader; get one from `train` or `load`."""

    def __init__(
        self, scaler: StandardScaler, network: MLPClassifier, encoder: SentenceEncoder, names: Names
    ) -> None:
        self._parts = scaler, network
        self._encoder = encoder
        self._names = names

    @classmethod
    def train(
        cls,
        examples: Sequence[Filled],
        hidden: Container[str],
        encoder: SentenceEncoder,
        names: Names,
    ) -> WordReader:
        """Learns from `examples`; `hidden` names are taken as unknown in half of them."""
        chance = random.Random(SEED)
        split = [tokens_of(example.text) for example in examples]
        spans = [[(token.start, token.end) for token in tokens] for tokens in split]
        seen = encoder.of_words([example.text for example in examples], spans)
        rows, labels = [], []
        for example, tokens, vectors in zip(examples, split, seen, strict=True):
            unknown = hidden if chance.random() < HIDDEN_IN else ()
            about = _about(tokens, names, unknown)
            for place, token in enumerate(tokens):
                is_name = example.names_at(token.start)
                if token.is_word and (is_name or chance.random() < OTHER_WORDS_KEPT):
                    rows.append(np.concatenate([vectors[place], about[place]]))
                    labels.append(is_name)
        table = np.array(rows, np.float32)
        scaler = StandardScaler().fit(table)
        network = MLPClassifier((96,), batch_size=512, max_iter=8, random_state=SEED)
        network.fit(scaler.transform(table), labels)
        return cls(scaler, network, encoder, names)

    @classmethod
    def load(cls, folder: Path, encoder: SentenceEncoder, names: Names) -> WordReader:
        """What `save` wrote into `folder`; OSError if it is not there."""
        scaler, network = joblib.load(folder / FILE)
        return cls(scaler, network, encoder, names)

    def save(self, folder: Path) -> None:
        """Writes what was learned into `folder`."""
        joblib.dump(self._parts, folder / FILE, compress=1)

    def likelihoods(self, text: str, tokens: Sequence[Token]) -> list[float]:
        """For each token of `text`, how likely it is part of a name: 0 to 1."""
        spans = [(token.start, token.end) for token in tokens]
        (vectors,) = self._encoder.of_words([text], [spans])
        scaler, network = self._parts
        # By hand: scikit-learn's own checks take longer than the sums.
        table = (np.hstack([vectors, _about(tokens, self._names)]) - scaler.mean_) / scaler.scale_
        hidden = np.maximum(0, table @ network.coefs_[0] + network.intercepts_[0])
        odds = hidden @ network.coefs_[1] + network.intercepts_[1]
        return [float(share) for share in 1 / (1 + np.exp(-odds[:, 0]))]


def _about(tokens: Sequence[Token], names: Names, hidden: Container[str] = ()) -> Matrix:
    # Shape (tokens, 16): what the lists know of each word and its neighbours, how it is written.
    words = [token.text for token in tokens if token.is_word]
    capitals = sum(word[0].isupper() for word in words) / max(1, len(words))
    rows = []
    for place, token in enumerate(tokens):
        before = tokens[place - 1].text if place else ""
        after = tokens[place + 1].text if place + 1 < len(tokens) else ""
        rows.append(
            [
                *_of_word(token.text, names, hidden),
                capitals,
                capitals > 0.6,
                not place or not tokens[place - 1].is_word,
                after in {"'s", "’s"},
                names.is_given(before),
                names.is_family(after),
            ]
        )
    return np.array(rows, np.float32)


def _of_word(text: str, names: Names, hidden: Container[str]) -> list[float]:
    word = fold(text)
    frequency = names.frequency.get(word, 0.0)
    known = word not in hidden
    return [
        known and names.is_given(word),
        known and names.is_family(word),
        names.is_ordinary(word),
        word in names.ambiguous,
        word in names.own_words,
        frequency / 10,
        frequency == 0,
        text[0].isupper(),
        text.isupper() and len(word) > 1,
        len(word) / 10,
    ]
