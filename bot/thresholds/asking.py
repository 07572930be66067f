"""What a message is: a child's situation, a question about a theme's ladder, or neither."""

from __future__ import annotations

import random
import warnings
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
import yaml
from sklearn.exceptions import ConvergenceWarning
from sklearn.feature_extraction.text import TfidfVectorizer
from sklearn.linear_model import LogisticRegression

from bot.thresholds.looks import Scores
from knowledge.thresholds import Descriptor, Theme

DATA = Path(__file__).resolve().parents[2] / "data"
NEITHER, SITUATION, COMPARE = "neither", "situation", "compare"
COMPARE_FILE = DATA / "thresholds" / "compare.tsv"
MOST_QUESTIONS, SEED = 4_000, 1
# Chosen on unrelated_tuning.txt and compare_tuning.tsv.
COMPARE_FROM = 0.3
# Messages that tell of no child's situation as it is now.
_NOT_TOLD = (
    "information",
    "training",
    "definitions",
    "chat",
    "consent",
    "information_sharing",
    "escalation",
    "record_keeping",
    "services",
    "resolved_admin",
    "figurative",
)
_OPENINGS = ("when does {} become statutory?", "what level is {}?", "compare {} across the levels")


@dataclass(frozen=True)
class _Choice:
    """A linear model on sentence vectors and one on letters, added up."""

    names: tuple[str, ...]
    meaning: Scores
    letters: Scores
    bias: Scores

    @classmethod
    def learn(cls, vectors: Scores, letters: Any, names: Sequence[str]) -> _Choice:
        meaning = LogisticRegression(C=10, max_iter=200, class_weight="balanced")
        spelt = LogisticRegression(C=10, max_iter=50, class_weight="balanced")
        with warnings.catch_warnings():
            warnings.simplefilter("ignore", ConvergenceWarning)
            meaning.fit(vectors, names)
            spelt.fit(letters, names)
        return cls(
            tuple(meaning.classes_),
            meaning.coef_.T.astype(np.float32),
            np.ascontiguousarray(spelt.coef_.T, np.float32),
            meaning.intercept_ + spelt.intercept_,
        )

    def shares(self, vector: Scores, letters: Any) -> Scores:
        """Shape (names,): how likely each is; they add up to 1."""
        scores = vector @ self.meaning + (letters @ self.letters)[0] + self.bias
        raised = np.exp(scores - scores.max())
        return np.asarray(raised / raised.sum())


@dataclass(frozen=True)
class Asking:
    """What is learned: the kind of a message, and the theme that is asked about."""

    vectorizer: TfidfVectorizer
    kinds: _Choice
    themes: _Choice

    @classmethod
    def learn(
        cls,
        told: Sequence[tuple[str, str]],
        asked: Sequence[tuple[str, str]],
        vectors: Callable[[Sequence[str]], Scores],
    ) -> Asking:
        """Learns from plain texts with their kinds, and plain questions with their themes."""
        vectorizer = TfidfVectorizer(
            analyzer="char_wb", ngram_range=(2, 4), sublinear_tf=True, min_df=3, dtype=np.float32
        )
        told_texts, kinds = [text for text, _ in told], [kind for _, kind in told]
        asked_texts, themes = [text for text, _ in asked], [theme for _, theme in asked]
        told_letters = vectorizer.fit_transform(told_texts)
        return cls(
            vectorizer,
            _Choice.learn(vectors(told_texts), told_letters, kinds),
            _Choice.learn(vectors(asked_texts), vectorizer.transform(asked_texts), themes),
        )

    def is_situation(self, vector: Scores, plain: str) -> float:
        """How likely it is, from 0 to 1, that a child's situation is described."""
        shares = self.kinds.shares(vector, self.vectorizer.transform([plain]))
        return float(shares[self.kinds.names.index(SITUATION)])

    def theme_asked(self, vector: Scores, plain: str) -> str | None:
        """The theme whose levels are asked about, if that is what is asked."""
        letters = self.vectorizer.transform([plain])
        compared = self.kinds.shares(vector, letters)[self.kinds.names.index(COMPARE)]
        if compared < COMPARE_FROM:
            return None
        return self.themes.names[int(np.argmax(self.themes.shares(vector, letters)))]


def theme_questions(themes: Mapping[str, Theme]) -> Iterator[tuple[str, str]]:
    """Questions about the levels of a theme, with the theme's id."""
    for line in COMPARE_FILE.read_text(encoding="utf-8").splitlines():
        theme, _, text = line.partition("\t")
        yield text, theme
    for one in themes.values():
        for name in (one.title, *one.asked_as):
            for opening in _OPENINGS:
                yield opening.format(name), one.id


def messages_by_kind(
    descriptors: Mapping[str, Descriptor], themes: Mapping[str, Theme]
) -> Iterator[tuple[str, str]]:
    """Messages with their kind."""
    for one in descriptors.values():
        yield from ((text, SITUATION) for text in (*one.phrasings, *one.parts, one.words))
    for name in ("concern", "immediate"):
        for texts in _read(DATA / "risk" / f"{name}.yml").values():
            yield from ((str(text), SITUATION) for text in texts)
    none = _read(DATA / "risk" / "none.yml")
    for name in _NOT_TOLD:
        yield from ((str(text), NEITHER) for text in none.get(name, ()))
    yield from ((text, NEITHER) for text in _questions())
    yield from ((text, COMPARE) for text, _ in theme_questions(themes))


def _questions() -> list[str]:
    # What the assistant answers otherwise; questions about thresholds may well be ours.
    texts = sorted(
        {
            line.removeprefix("- ").strip()
            for path in sorted((DATA / "nlu").rglob("*.yml"))
            if path.stem not in {"threshold_themes", "levels_of_need"}
            for intent in _read(path)["nlu"]
            for line in intent["examples"].splitlines()
        }
    )
    random.Random(SEED).shuffle(texts)
    return texts[:MOST_QUESTIONS]


def _read(path: Path) -> dict[str, Any]:
    with path.open(encoding="utf-8") as stream:
        return dict(yaml.load(stream, Loader=getattr(yaml, "CSafeLoader", yaml.SafeLoader)))
