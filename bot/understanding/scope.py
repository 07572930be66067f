"""Whether a text is none of the assistant's business.

Two signs are weighed: a linear model that has seen what is out of scope, and how far the text
lies from everything in scope that was learned. The second catches what nobody thought of.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt
from sklearn.linear_model import LogisticRegression

from bot.understanding.encoder.sentence_encoder import Vectors

OUT_OF_SCOPE = "out_of_scope"
# Chosen on the tuning sets so that one in two hundred questions in scope is turned away at most.
CLOSENESS_WEIGHT, OUTSIDE_FROM = 12.0, -5.9


@dataclass(frozen=True)
class Scope:
    """What is learned: a direction that points out of scope, and the vectors in scope."""

    direction: Vectors
    bias: float
    inside: npt.NDArray[np.float16]

    @classmethod
    def train(cls, vectors: Vectors, labels: Sequence[str]) -> Scope:
        """Learns from the vectors of all training texts and their labels."""
        outside = np.array([label == OUT_OF_SCOPE for label in labels])
        model = LogisticRegression(C=10, class_weight="balanced", max_iter=300)
        model.fit(vectors, outside)
        direction = model.coef_[0].astype(np.float32)
        return cls(direction, float(model.intercept_[0]), vectors[~outside].astype(np.float16))

    def as_used(self) -> Scope:
        """The same with vectors in the width that multiplies fastest."""
        return Scope(self.direction, self.bias, self.inside.astype(np.float32))

    def is_outside(self, vector: Vectors) -> bool:
        """Whether the text with this vector is out of scope."""
        closeness = float((self.inside @ vector).max())
        leaning = float(vector @ self.direction) + self.bias
        return leaning - CLOSENESS_WEIGHT * closeness > OUTSIDE_FROM
