"""People's names wherever they stand, by the trained tagger."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence
from typing import Protocol

from bot.anonymise.finding import Finding, Kind
from bot.anonymise.names import fold
from bot.anonymise.not_names import NotNames
from bot.anonymise.tagger.tokens import Token, tokens_of


class IsFamily(Protocol):
    """Whether a word is a family name; without a capital it must be no ordinary word either."""

    def __call__(self, word: str, *, capital: bool) -> bool:
        """The answer for `word`."""
        ...


Likelihoods = Callable[[str, list[Token]], list[float]]
# Chosen on the tuning set, never on the one that is reported.
NAME_FROM, SURE_FROM, AGAIN_FROM = 0.10, 0.85, 0.02
BESIDE_FROM, BESIDE_SMALL_FROM = 0.03, 0.12
SIZES = {"big", "little", "lil", "old", "young"}


class TaggedPerson:
    """Names at least this likely; where one was found, the same word elsewhere goes too."""

    def __init__(self, likelihoods: Likelihoods, not_names: NotNames, is_family: IsFamily) -> None:
        """`is_family` judges the word beside a name."""
        self._is_family = is_family
        self._likelihoods = likelihoods
        self._not_names = not_names

    def __call__(self, text: str) -> list[Finding]:
        """Names in `text`; neighbouring words of a name are one finding."""
        tokens = tokens_of(text)
        likely = self._not_names.raised(tokens, self._likelihoods(text, tokens))
        likely = self._not_names.lowered(tokens, likely)
        named = {
            fold(token.text)
            for token, share in zip(tokens, likely, strict=True)
            if share >= SURE_FROM and token.is_word and len(token.text) > 2
        }
        chosen = [
            token.is_word
            and (share >= NAME_FROM or (share >= AGAIN_FROM and fold(token.text) in named))
            for token, share in zip(tokens, likely, strict=True)
        ]
        self._with_neighbours(tokens, likely, chosen)
        pairs = zip(tokens, likely, strict=True)
        return list(
            _joined([pair for pair, is_name in zip(pairs, chosen, strict=True) if is_name], text)
        )

    def _with_neighbours(
        self, tokens: Sequence[Token], likely: Sequence[float], chosen: list[bool]
    ) -> None:
        # A word beside a name may be its other half: "Callum Whittle", "Alisha B", "shahida bibi".
        for place in range(1, len(tokens)):
            before, here = tokens[place - 1], tokens[place]
            beside = here.start - before.end == 1 and before.is_word and here.is_word
            joined_on = place + 1 < len(tokens) and tokens[place + 1].text in "&/"  # "C&F"
            if beside and not joined_on and chosen[place - 1] != chosen[place]:
                other = place if chosen[place - 1] else place - 1
                chosen[other] |= self._belongs(tokens[other], likely[other], after=other == place)

        for place in range(len(tokens) - 2):
            # "P. Dutton": the initial goes with the name.
            initial = len(tokens[place].text) == 1 and tokens[place].text.isupper()
            if initial and tokens[place + 1].text == "." and chosen[place + 2]:
                chosen[place] = True

    def _belongs(self, token: Token, share: float, *, after: bool) -> bool:
        word = token.text
        if len(word) == 1:
            return after and word.lower() not in "aiunr"
        if word.lower() in SIZES:
            return not after
        if after and self._is_family(word, capital=word[0].isupper()):
            return True
        return share >= (BESIDE_FROM if word[0].isupper() else BESIDE_SMALL_FROM)


def _joined(chosen: Sequence[tuple[Token, float]], text: str) -> Iterator[Finding]:
    run: list[tuple[Token, float]] = []
    for token, share in chosen:
        if run and not re.fullmatch(r"[ \t]|\.\s?", text[run[-1][0].end : token.start]):
            yield _finding(run)
            run = []
        run.append((token, share))
    if run:
        yield _finding(run)


def _finding(run: Sequence[tuple[Token, float]]) -> Finding:
    sure = max(share for _, share in run) >= SURE_FROM
    return Finding(Kind.PERSON, run[0][0].start, run[-1][0].end, sure)
