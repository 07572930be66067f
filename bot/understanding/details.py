"""Which of a card's details a question asks for: they are shown with the answer."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

import numpy as np

from bot.understanding.encoder import SentenceEncoder
from bot.understanding.encoder.sentence_encoder import Vectors
from bot.understanding.written_out import WrittenOut
from knowledge import Library

FILE = "details.npz"
# Chosen on a set of questions that is not reported on, see docs/understanding.md: the nearest
# detail is nearly always worth its line, a second one only if it is about as near as the answer.
NEAREST_FROM, SECOND_FROM, BELOW_THE_ANSWER = 0.25, 0.40, 0.15


class Details:
    """The vectors of each card: its answer first, then its details."""

    def __init__(self, vectors: Mapping[str, Vectors]) -> None:
        self._vectors = vectors

    @classmethod
    def of(cls, library: Library, encoder: SentenceEncoder, written_out: WrittenOut) -> Details:
        """Encodes every answer and detail of `library`."""
        cards = library.cards.values()
        texts = {card.id: (card.answer, *card.details) for card in cards if card.details}
        plain = [written_out(library.render(text)) for group in texts.values() for text in group]
        ends = np.cumsum([len(group) for group in texts.values()])[:-1]
        return cls(dict(zip(texts, np.split(encoder.encode(plain), ends), strict=True)))

    @classmethod
    def load(cls, folder: Path) -> Details:
        """What `save` wrote into `folder`."""
        with np.load(folder / FILE, allow_pickle=False) as stored:
            return cls({name: stored[name] for name in stored.files})

    def save(self, folder: Path) -> None:
        """Writes the vectors into `folder`."""
        np.savez_compressed(folder / FILE, **self._vectors)

    def asked_for(self, card: str, question: Vectors) -> tuple[int, ...]:
        """Places of the details of `card` that are near to `question`, in their order."""
        if card not in self._vectors:
            return ()
        answer, *details = self._vectors[card] @ question
        first, *others = np.argsort(-np.array(details), kind="stable")
        second_from = max(SECOND_FROM, float(answer) - BELOW_THE_ANSWER)
        near = [first] if details[first] >= NEAREST_FROM else []
        near += [place for place in others[:1] if details[place] >= second_from]
        return tuple(sorted(int(place) for place in near))
