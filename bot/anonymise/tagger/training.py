"""Trains the tagger on sentences with gaps for names, and on messages that hold none."""

from __future__ import annotations

import json
import random
import re
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path

import pycrfsuite

from bot.anonymise.names import DATA, Names, fold, lines
from bot.anonymise.tagger.features import FeatureMaker
from bot.anonymise.tagger.filled import Filled, Stock, fill
from bot.anonymise.tagger.person_tagger import MODEL, NAME, OTHER, WORDS
from bot.anonymise.tagger.tokens import tokens_of
from bot.anonymise.tagger.word_reader import WordReader
from bot.understanding.encoder import SentenceEncoder

ROUNDS_OF_FILLING = 6
CONTEXT_WORDS, HIDDEN_SHARE, WORDS_SHARE, SEED = 1500, 0.4, 0.25, 7
_GAP = re.compile(r"\{\w+\}")


def train(
    folder: Path, names: Names, without_names: Sequence[str], encoder: SentenceEncoder
) -> None:
    """Writes the tagger into `folder`. `without_names`: more messages that name nobody."""
    chance = random.Random(SEED)
    carriers = lines(DATA / "carriers.txt")
    clean = [*lines(DATA / "clean.txt"), *without_names]
    known = _context_words(carriers, clean, names)
    hidden = {name for name in names.given | names.family if chance.random() < HIDDEN_SHARE}
    makers = FeatureMaker(names, known), FeatureMaker(names, known, hidden)
    trainer = pycrfsuite.Trainer(algorithm="lbfgs", verbose=False)
    trainer.set_params({"c1": 0.05, "c2": 0.05, "max_iterations": 120})
    for example in _examples(carriers, clean, names, chance):
        tokens = tokens_of(example.text)
        if tokens:
            labels = [NAME if example.names_at(token.start) else OTHER for token in tokens]
            trainer.append(makers[chance.random() < 0.5](tokens), labels)
    trainer.train(str(folder / MODEL))
    some = [*lines(DATA / "clean.txt"), *without_names[::2]]
    examples = list(_examples(carriers, some, names, chance, rounds=2))
    WordReader.train(examples, hidden, encoder, names).save(folder)
    (folder / WORDS).write_text(json.dumps(sorted(known)), encoding="utf-8")


def _examples(
    carriers: Sequence[str],
    clean: Sequence[str],
    names: Names,
    chance: random.Random,
    rounds: int = ROUNDS_OF_FILLING,
) -> Iterator[Filled]:
    words = sorted(name for name in names.given & names.ambiguous if len(name) > 2)
    stock = Stock(_weighted(names.given, names), _weighted(names.family, names), words)
    for _ in range(rounds):
        for carrier in carriers:
            yield _in_some_case(fill(carrier, stock, chance), chance)
    for text in clean:
        yield _in_some_case(Filled(text, ()), chance)
        yield Filled(text, ())


def _in_some_case(example: Filled, chance: random.Random) -> Filled:
    drawn = chance.random()
    # Who writes without capitals writes names without them too.
    typed_small = sum(letter.isupper() for letter in example.text) <= len(example.spans)
    if drawn < (0.75 if typed_small else 0.3):
        return Filled(example.text.lower(), example.spans)
    if drawn > 0.92 and len(example.text.upper()) == len(example.text):
        return Filled(example.text.upper(), example.spans)
    return example


def _weighted(known: frozenset[str], names: Names) -> list[str]:
    # Names that are words too ("Grace", "Will") are few but stand in many messages.
    plain = sorted(name for name in known if not names.is_ordinary(name))
    words = sorted(name for name in known if name in names.ambiguous and len(name) > 2)
    return plain + words * max(1, round(WORDS_SHARE * len(plain) / max(1, len(words))))


def _context_words(carriers: Iterable[str], clean: Iterable[str], names: Names) -> set[str]:
    texts = [_GAP.sub(" ", carrier) for carrier in carriers] + list(clean)
    counts = Counter(fold(token.text) for text in texts for token in tokens_of(text))
    frequent = (word for word, _ in counts.most_common(4 * CONTEXT_WORDS) if len(word) > 1)
    return set([word for word in frequent if not names.is_given(word)][:CONTEXT_WORDS])
