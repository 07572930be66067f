"""Ranks every label for a text: half by the meaning of the sentence, half by its letters.

Sentence vectors carry paraphrase ("how soon must it be finished?"), letter n-grams carry the
field's exact terms and survive typing errors. Each half is a linear model of scikit-learn.
"""

from __future__ import annotations

import warnings
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

import joblib
import numpy as np
import numpy.typing as npt
from sklearn.exceptions import ConvergenceWarning
from sklearn.feature_extraction.text import TfidfVectorizer
from sklearn.linear_model import LogisticRegression
from sklearn.svm import LinearSVC

from bot.understanding.encoder import SentenceEncoder
from bot.understanding.encoder.sentence_encoder import Vectors
from bot.understanding.scope import Scope
from bot.understanding.spelling import Spelling
from bot.understanding.written_out import WrittenOut

Scores = npt.NDArray[np.float64]
FILE = "ranking.joblib"
# Chosen on tests/evaluation/sets/tuning.yml, never on the questions that are reported.
MEANING, LETTERS, SHARPNESS = 1.0, 1.0, 2.4


@dataclass(frozen=True)
class _Parts:
    """What is learned. `labels` are the columns of both score matrices."""

    labels: list[str]
    meaning: npt.NDArray[np.float32]
    meaning_bias: npt.NDArray[np.float32]
    vectorizer: TfidfVectorizer
    letters: npt.NDArray[np.float32]
    letters_bias: npt.NDArray[np.float32]
    spelling: Spelling
    scope: Scope


@dataclass(frozen=True)
class Reading:
    """`vectors` (texts, 384) and `scores` (texts, labels): the higher, the better a label fits."""

    vectors: Vectors
    scores: Scores


class Ranking:
    """A trained ranking; get one from `train` or `load`."""

    def __init__(self, parts: _Parts, encoder: SentenceEncoder, written_out: WrittenOut) -> None:
        self._parts = parts
        self._encoder = encoder
        self._written_out = written_out
        self.scope = parts.scope.as_used()

    @classmethod
    def train(
        cls,
        texts: Sequence[str],
        labels: Sequence[str],
        encoder: SentenceEncoder,
        written_out: WrittenOut,
    ) -> Ranking:
        """Learns from `texts` and their `labels` (same length, at least two labels)."""
        plain = [written_out(text) for text in texts]
        spelling, vectors = Spelling.of(plain, encoder.words), encoder.encode(plain)
        meaning = _stopped_early(LogisticRegression(C=10, max_iter=60), vectors, labels)
        vectorizer = TfidfVectorizer(
            analyzer="char_wb", ngram_range=(2, 5), sublinear_tf=True, min_df=2, dtype=np.float32
        )
        letters = LinearSVC(C=0.5).fit(vectorizer.fit_transform(plain), labels)
        parts = _Parts(
            labels=list(meaning.classes_),
            meaning=meaning.coef_.T.astype(np.float32),
            meaning_bias=meaning.intercept_.astype(np.float32),
            vectorizer=vectorizer,
            letters=np.ascontiguousarray(letters.coef_.T, np.float32),
            letters_bias=letters.intercept_.astype(np.float32),
            spelling=spelling,
            scope=Scope.train(vectors, labels),
        )
        return cls(parts, encoder, written_out)

    @classmethod
    def load(cls, folder: Path, encoder: SentenceEncoder, written_out: WrittenOut) -> Ranking:
        """The ranking that `save` wrote into `folder`."""
        return cls(joblib.load(folder / FILE), encoder, written_out)

    def save(self, folder: Path) -> None:
        """Writes what was learned into `folder`."""
        joblib.dump(self._parts, folder / FILE, compress=1)

    @property
    def labels(self) -> list[str]:
        """The labels, in the order of the columns of `scores`."""
        return self._parts.labels

    def read(self, texts: Sequence[str]) -> Reading:
        """The vectors of `texts`, and how well each label fits each of them."""
        parts = self._parts
        plain = [parts.spelling(self._written_out(text)) for text in texts]
        vectors = self._encoder.encode(plain)
        meaning = vectors @ parts.meaning + parts.meaning_bias
        letters = parts.vectorizer.transform(plain) @ parts.letters + parts.letters_bias
        return Reading(vectors, MEANING * _standard(meaning) + LETTERS * _standard(letters))

    def probabilities(self, scores: Scores) -> Scores:
        """`scores` as shares that add up to 1 for each text."""
        sharpened = SHARPNESS * scores
        raised = np.exp(sharpened - sharpened.max(axis=1, keepdims=True))
        return np.asarray(raised / raised.sum(axis=1, keepdims=True))


def _stopped_early(
    model: LogisticRegression, vectors: npt.NDArray[np.float32], labels: Sequence[str]
) -> LogisticRegression:
    # Sixty rounds rank as well as full convergence and take a tenth of the time.
    with warnings.catch_warnings():
        warnings.simplefilter("ignore", ConvergenceWarning)
        return model.fit(vectors, labels)


def _standard(scores: npt.NDArray[np.float32]) -> Scores:
    centred = scores.astype(np.float64) - scores.mean(axis=1, keepdims=True)
    return np.asarray(centred / centred.std(axis=1, keepdims=True))
