"""How well each descriptor fits a text: three looks at it, weighed together.

One linear model reads the meaning of the sentence (MiniLM vectors), one its letters, which carry
the field's shorthand and survive typing errors; the third look is the nearest single point that
was learned. All three learn from the descriptors' words, parts and phrasings.
"""

from __future__ import annotations

import warnings
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np
import numpy.typing as npt
from sklearn.exceptions import ConvergenceWarning
from sklearn.feature_extraction.text import TfidfVectorizer
from sklearn.linear_model import LogisticRegression
from sklearn.svm import LinearSVC

Scores = npt.NDArray[Any]
# Chosen on tests/evaluation/sets/thresholds/situations_tuning.yml, never on what is reported.
MEANING, LETTERS, NEAREST = 1.0, 0.7, 0.7


@dataclass(frozen=True)
class Looks:
    """What is learned. Columns of all matrices are descriptors.

    `points` (texts, 384) are the vectors of what was learned, sorted by descriptor; `starts` says
    where each descriptor's begin.
    """

    meaning: Scores
    meaning_bias: Scores
    vectorizer: TfidfVectorizer
    letters: Scores
    letters_bias: Scores
    points: Scores
    starts: Scores

    @classmethod
    def learn(cls, vectors: Scores, plain: Sequence[str], owners: Sequence[int]) -> Looks:
        """Learns from texts, sorted by the place of the descriptor that owns them."""
        meaning = LogisticRegression(C=10, max_iter=100)
        with warnings.catch_warnings():
            warnings.simplefilter("ignore", ConvergenceWarning)
            meaning.fit(vectors, owners)
        vectorizer = TfidfVectorizer(
            analyzer="char_wb", ngram_range=(2, 5), sublinear_tf=True, min_df=2, dtype=np.float32
        )
        letters = LinearSVC(C=0.5).fit(vectorizer.fit_transform(plain), owners)
        return cls(
            meaning=meaning.coef_.T.astype(np.float32),
            meaning_bias=meaning.intercept_.astype(np.float32),
            vectorizer=vectorizer,
            letters=np.ascontiguousarray(letters.coef_.T, np.float32),
            letters_bias=letters.intercept_.astype(np.float32),
            points=vectors.astype(np.float32),
            starts=np.searchsorted(np.array(owners), np.arange(len(meaning.classes_))),
        )

    def scores(self, vectors: Scores, plain: Sequence[str]) -> Scores:
        """Shape (texts, descriptors): the higher, the better one fits; 0 is the average."""
        meaning = vectors @ self.meaning + self.meaning_bias
        letters = self.vectorizer.transform(plain) @ self.letters + self.letters_bias
        nearest = np.maximum.reduceat(vectors @ self.points.T, self.starts, axis=1)
        return np.asarray(
            MEANING * _standard(meaning)
            + LETTERS * _standard(letters)
            + NEAREST * _standard(nearest)
        )


def _standard(scores: Scores) -> Scores:
    centred = scores - scores.mean(axis=1, keepdims=True)
    return np.asarray(centred / centred.std(axis=1, keepdims=True))
