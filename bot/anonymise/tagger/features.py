"""What the tagger sees of each token: closed classes, so that it learns places, not names."""

from __future__ import annotations

from collections.abc import Container, Sequence

from bot.anonymise.names import Names, fold
from bot.anonymise.tagger.tokens import Token

Features = list[str]
_ENDS_A_SENTENCE = frozenset(".!?:;\n")
FREQUENT_STEPS = (5.0, 6.0, 6.7, 7.3, 8.0, 8.7)


class FeatureMaker:
    """`context_words`: words the tagger may know by themselves."""

    def __init__(
        self, names: Names, context_words: Container[str], hidden: Container[str] = ()
    ) -> None:
        """`hidden` names are taken as unknown: it must also learn to spot those in no list."""
        self._names = names
        self._context_words = context_words
        self._hidden = hidden

    def __call__(self, tokens: Sequence[Token]) -> list[Features]:
        """The features of each token, with those of its neighbours."""
        manner = _manner(tokens)
        own = [self._own(token) for token in tokens]
        rows = []
        for place, token in enumerate(tokens):
            row = ["bias", manner, *own[place], *_endings(token), _case(tokens, place)]
            row += [f"{manner}|{_case(tokens, place)}|{own[place][0]}|{own[place][1]}"]
            for step in (-2, -1, 1, 2):
                row += self._neighbour(own, tokens, place, step)
            row += self._around(own, place)
            rows.append(row)
        return rows

    def _own(self, token: Token) -> Features:
        word = fold(token.text)
        if not token.is_word:
            return ["no-name", "sign", f"w={'0' if word.isdigit() else word}"]
        shown = word if word in self._context_words else "~"
        return [self._name_class(word), self._word_class(word), f"w={shown}"]

    def _name_class(self, word: str) -> str:
        if word in self._hidden:
            return "no-name"
        given, family = self._names.is_given(word), self._names.is_family(word)
        if given and family:
            return "given-or-family"
        return "given" if given else "family" if family else "no-name"

    def _word_class(self, word: str) -> str:
        names, frequency = self._names, self._names.frequency.get(word, 0.0)
        step = sum(frequency >= least for least in FREQUENT_STEPS)
        mark = "a" if word in names.ambiguous else "o" if word in names.own_words else ""
        if not step and not mark and self._is_inflected(word):
            mark = "i"
        return f"f{step}{mark}"

    def _is_inflected(self, word: str) -> bool:
        parts = [word[:-2], word[:-1], word.replace("'", ""), *word.split("-")]
        return any(len(part) > 2 and self._names.frequency.get(part, 0) > 6.5 for part in parts)

    @staticmethod
    def _neighbour(
        own: Sequence[Features], tokens: Sequence[Token], place: int, step: int
    ) -> Features:
        other = place + step
        if not 0 <= other < len(own):
            return [f"{step}:edge"]
        known, ordinary, word = own[other]
        row = [f"{step}:{word}", f"{step}:{known}"]
        if abs(step) == 1:
            row += [f"{step}:{ordinary}", f"{step}:{word}|{own[place][0]}|{own[place][1][:2]}"]
            row.append(
                f"{step}:upper={tokens[other].text[0].isupper()}|{tokens[place].text[0].isupper()}"
            )
        return row

    @staticmethod
    def _around(own: Sequence[Features], place: int) -> Features:
        before = own[place - 1][2] if place else "w=^"
        after = own[place + 1][2] if place + 1 < len(own) else "w=$"
        return [f"around:{before}|{after}", f"around:{before}|{own[place][0]}|{after}"]


def _manner(tokens: Sequence[Token]) -> str:
    words = [token.text for token in tokens if token.is_word and len(token.text) > 1]
    upper = sum(word.isupper() for word in words)
    capital = sum(word[0].isupper() for word in words)
    if words and upper > 0.7 * len(words):
        return "shouted"
    if len(words) > 2 and capital > 0.6 * len(words):
        return "titled"
    return "plain" if capital else "lower"


def _case(tokens: Sequence[Token], place: int) -> str:
    word = tokens[place].text
    first = place == 0 or tokens[place - 1].text in _ENDS_A_SENTENCE
    if word.isupper() and len(word) > 1:
        return "upper-first" if first else "upper"
    if word[0].isupper():
        return "capital-first" if first else "capital"
    return "small"


def _endings(token: Token) -> Features:
    word = fold(token.text)
    if not token.is_word or len(word) < 4:
        return [f"length={min(len(word), 4)}"]
    return [
        f"end2={word[-2:]}",
        f"end3={word[-3:]}",
        f"start2={word[:2]}",
        "vowels=no" if not set(word) & set("aeiouy") else "vowels",
    ]
