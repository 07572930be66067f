"""Questions about the documents, as examples of messages in which no child is in danger."""

from __future__ import annotations

import random
from collections.abc import Iterator
from pathlib import Path

import yaml

NLU = Path(__file__).resolve().parents[2] / "data" / "nlu"
HOW_MANY, SEED = 3_500, 1
# Phrasings of these may well be of a child in danger, or of a worry about one.
_LEFT_OUT = (
    "emergency",
    "immediate",
    "danger",
    "threshold",
    "worried",
    "phone_concern",
    "police",
    "fgm",
    "harm",
)


def questions(folder: Path = NLU) -> list[tuple[str, str]]:
    """A fixed sample of the phrasings that the assistant learns from, each labelled "none"."""
    texts = sorted(set(_phrasings(folder / "ask")))
    random.Random(SEED).shuffle(texts)
    others = sorted(set(_phrasings(folder)) - set(texts))
    return [(text, "none") for text in [*texts[:HOW_MANY], *others[::2]]]


def _phrasings(folder: Path) -> Iterator[str]:
    for path in sorted(folder.rglob("*.yml")):
        with path.open(encoding="utf-8") as stream:
            nlu = yaml.load(stream, Loader=getattr(yaml, "CSafeLoader", yaml.SafeLoader))["nlu"]
        for intent in nlu:
            if not any(word in intent["intent"] for word in _LEFT_OUT):
                yield from (
                    line.removeprefix("- ").strip() for line in intent["examples"].splitlines()
                )
