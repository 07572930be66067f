"""A sentence whose gaps have been filled with made-up details."""

from __future__ import annotations

import random
import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass

_GAP = re.compile(r"\{(\w+)\}")
_STREETS = ("Road", "Rd", "Street", "Avenue", "Close", "Lane", "Drive", "Grove")
_TITLES = ("Mr", "Mrs", "Ms", "Miss", "Dr", "mr", "mrs", "miss")


@dataclass(frozen=True)
class Filled:
    """`spans`: where names stand in `text`."""

    text: str
    spans: tuple[tuple[int, int], ...]

    def names_at(self, place: int) -> bool:
        """Whether a name stands at `place`."""
        return any(start <= place < end for start, end in self.spans)


@dataclass(frozen=True)
class Stock:
    """Names to fill gaps with. `words`: given names that are words too."""

    given: Sequence[str]
    family: Sequence[str]
    words: Sequence[str]


def fill(carrier: str, stock: Stock, chance: random.Random) -> Filled:
    """`carrier` with a detail in each gap; the spans are those of people's names."""
    text, spans, at = "", [], 0
    for gap in _GAP.finditer(carrier):
        text += carrier[at : gap.start()]
        before, name, after = _detail(gap.group(1), stock, chance)
        spans += [(len(text) + len(before), len(text) + len(before + name))] if name else []
        text, at = text + before + name + after, gap.end()
    return Filled(text + carrier[at:], tuple(spans))


def _detail(gap: str, stock: Stock, chance: random.Random) -> tuple[str, str, str]:
    given, family = stock.given, stock.family
    makers: dict[str, Callable[[], tuple[str, str, str]]] = {
        "first": lambda: ("", _name(given, chance), ""),
        "wordname": lambda: ("", _name(stock.words, chance), ""),
        "nick": lambda: ("", _name(given, chance), ""),
        "family": lambda: ("", _name(family, chance), ""),
        "full": lambda: ("", f"{_name(given, chance)} {_name(family, chance)}", ""),
        "title_family": lambda: (f"{chance.choice(_TITLES)} ", _name(family, chance), ""),
        "initials": lambda: ("", _initials(chance), ""),
        "postcode": lambda: ("", "", f"BL{chance.randint(1, 9)} {chance.randint(1, 9)}QR"),
        "dob": lambda: ("", "", f"{chance.randint(1, 28)}/{chance.randint(1, 12)}/2016"),
        "phone": lambda: ("", "", f"07700 900{chance.randint(100, 999)}"),
        "address": lambda: ("", "", f"{chance.randint(1, 99)} {_street(family, chance)}"),
        "school": lambda: ("", "", f"{_name(family, chance)} Primary"),
    }
    return makers[gap]() if gap in makers else ("", "", "{" + gap + "}")


def _name(known: Sequence[str], chance: random.Random) -> str:
    return re.sub(r"(?:^|(?<=[-' ]))\w", lambda first: first.group().upper(), chance.choice(known))


def _initials(chance: random.Random) -> str:
    first, second = (chance.choice("ABCDEFGHJKLMNRSTWYZ") for _ in range(2))
    return chance.choice((f"{first}.{second}.", f"{first}{second}", f"{first} {second}"))


def _street(family: Sequence[str], chance: random.Random) -> str:
    return f"{_name(family, chance)} {chance.choice(_STREETS)}"
