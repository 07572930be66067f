"""How likely a message is immediate, a concern, or neither.

Two models look at it: one at the meaning of the sentence (MiniLM vectors, a support vector
machine), one at its words and letters (a linear model). A third weighs the two together with
the rules that fired and the context that was seen. Long messages are also read in parts, so that
a danger in one clause is not drowned by the rest.
"""

from __future__ import annotations

import os
import re
import warnings
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import joblib
import numpy as np
import numpy.typing as npt
import yaml
from joblib import Parallel, delayed
from scipy.sparse import hstack
from sklearn.ensemble import GradientBoostingClassifier
from sklearn.exceptions import ConvergenceWarning
from sklearn.feature_extraction.text import TfidfVectorizer
from sklearn.linear_model import LogisticRegression
from sklearn.model_selection import StratifiedKFold

from bot.risk.kernel_machine import KernelMachine
from bot.risk.plain_words import plain_words
from bot.risk.rules import Rules
from bot.understanding.encoder import SentenceEncoder

DATA = Path(__file__).resolve().parents[2] / "data" / "risk"
FILE = "risk.joblib"
LABELS = ("concern", "immediate", "none")  # in the order in which scikit-learn sorts them
FOLDS, SEED = 3, 3
LONG, PART = 28, 16
Scores = npt.NDArray[Any]


def messages(folder: Path = DATA) -> Iterator[tuple[str, str]]:
    """Every training message with its label."""
    for label in LABELS:
        with (folder / f"{label}.yml").open(encoding="utf-8") as stream:
            kinds = yaml.load(stream, Loader=getattr(yaml, "CSafeLoader", yaml.SafeLoader))
        for texts in kinds.values():
            yield from ((str(text), label) for text in texts)
    with (folder / "turns.yml").open(encoding="utf-8") as stream:
        for case in yaml.safe_load(stream):
            yield ". ".join(case["say"]), case["then"]


def parts_of(text: str) -> list[str]:
    """A long text's sentences, the longest of them cut; nothing for a short one."""
    if len(text.split()) < LONG:
        return []
    cut = []
    for sentence in re.split(r"(?<=[.!?;\n])\s+|\s+(?:full stop|but|and then)\s+", text):
        words = sentence.split()
        cut += [" ".join(words[at : at + PART]) for at in range(0, len(words), PART)]
    return [part for part in cut if len(part.split()) > 2]


@dataclass(frozen=True)
class _Looks:
    """The two models that look at the text; `weights` are those of words, then of letters."""

    meaning: KernelMachine
    words: TfidfVectorizer
    letters: TfidfVectorizer
    weights: tuple[Scores, Scores]
    bias: Scores

    @classmethod
    def learn(cls, vectors: Scores, plain: Sequence[str], labels: Scores) -> _Looks:
        words = TfidfVectorizer(
            ngram_range=(1, 3), sublinear_tf=True, min_df=2, token_pattern=r"\S+", dtype=np.float32
        )
        letters = TfidfVectorizer(
            analyzer="char_wb", ngram_range=(2, 5), sublinear_tf=True, min_df=2, dtype=np.float32
        )
        seen = hstack([words.fit_transform(plain), letters.fit_transform(plain)]).tocsr()
        linear = LogisticRegression(C=10, max_iter=150, class_weight="balanced")
        with warnings.catch_warnings():
            warnings.simplefilter("ignore", ConvergenceWarning)
            linear.fit(seen, labels)
        both = np.split(linear.coef_.T.astype(np.float32), [len(words.vocabulary_)])
        meaning = KernelMachine.learn(vectors, labels)
        return cls(meaning, words, letters, (both[0], both[1]), linear.intercept_)

    def scores(self, vectors: Scores, plain: Sequence[str]) -> Scores:
        """Shape (texts, 6): each model's score for each label."""
        linear = self.words.transform(plain) @ self.weights[0]
        linear = linear + self.letters.transform(plain) @ self.weights[1] + self.bias
        return np.hstack([self.meaning.scores(vectors), linear])


class RiskClassifier:
    """A trained classifier; get one from `train` or `load`."""

    def __init__(
        self,
        looks: _Looks,
        weigh: GradientBoostingClassifier,
        encoder: SentenceEncoder,
        rules: Rules,
    ) -> None:
        self._looks = looks
        self._weigh = weigh
        self._encoder = encoder
        self._rules = rules

    @classmethod
    def train(
        cls, examples: Sequence[tuple[str, str]], encoder: SentenceEncoder, rules: Rules
    ) -> RiskClassifier:
        """Learns from texts and their labels; the weighing from texts held out of the rest."""
        texts, labels = [text for text, _ in examples], np.array([label for _, label in examples])
        plain, vectors = [plain_words(text) for text in texts], encoder.encode(texts)
        folds = StratifiedKFold(FOLDS, shuffle=True, random_state=SEED).split(vectors, labels)
        whole = np.arange(len(texts))
        looks, *held_out = Parallel(n_jobs=min(FOLDS + 1, os.cpu_count() or 1))(
            delayed(_look)(vectors, plain, labels, rest, held)
            for rest, held in [(whole, whole[:0]), *folds]
        )
        scores = np.zeros((len(texts), 2 * len(LABELS)))
        for held, found in held_out:
            scores[held] = found
        about = np.array([_about(text, rules) for text in texts])
        weigh = GradientBoostingClassifier(
            n_estimators=150, max_depth=3, learning_rate=0.06, subsample=0.8, random_state=SEED
        )
        weigh.fit(np.hstack([scores, about]), labels)
        return cls(looks, weigh, encoder, rules)

    @classmethod
    def load(cls, folder: Path, encoder: SentenceEncoder, rules: Rules) -> RiskClassifier:
        """What `save` wrote into `folder`; OSError if it is not there."""
        looks, weigh = joblib.load(folder / FILE)
        return cls(looks, weigh, encoder, rules)

    def save(self, folder: Path) -> None:
        """Writes what was learned into `folder`."""
        joblib.dump((self._looks, self._weigh), folder / FILE, compress=1)

    def shares(self, text: str) -> dict[str, float]:
        """How likely `text` is each label; they add up to 1."""
        texts = [text, *parts_of(text)]
        vectors, plain = self._encoder.encode(texts), [plain_words(one) for one in texts]
        scores = self._looks.scores(vectors, plain)
        about = np.array([_about(one, self._rules) for one in texts])
        shares = self._weigh.predict_proba(np.hstack([scores, about]))
        return _together(shares)


def _look(
    vectors: Scores, plain: Sequence[str], labels: Scores, rest: Scores, held: Scores
) -> _Looks | tuple[Scores, Scores]:
    # Learned from `rest`: the models themselves, or their scores on what was held out.
    looks = _Looks.learn(vectors[rest], [plain[i] for i in rest], labels[rest])
    return (held, looks.scores(vectors[held], [plain[i] for i in held])) if len(held) else looks


def _about(text: str, rules: Rules) -> list[float]:
    hits, context = rules.hits(text), rules.contexts(text)
    return [float(bool(hits)), *(float(kind in context) for kind in rules.context)]


def _together(shares: Any) -> dict[str, float]:
    # The whole decides; a part that is clearly immediate pulls the whole half-way to it.
    whole = np.array(shares[0])
    immediate = LABELS.index("immediate")
    if len(shares) > 1:
        worst = float(shares[1:, immediate].max())
        if worst > whole[immediate]:
            pulled = (whole[immediate] + worst) / 2
            whole = whole * (1 - pulled) / max(1e-9, 1 - whole[immediate])
            whole[immediate] = pulled
    return {label: float(share) for label, share in zip(LABELS, whole, strict=True)}
