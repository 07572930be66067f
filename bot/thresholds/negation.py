"""Whether an observation rules a worry out: "not missing school", "no concerns about food".

Only a worry that is denied counts. "No food in" and "never taken to the doctor" deny what a child
needs, which is the worry itself, and "not just once" stresses it.
"""

from __future__ import annotations

import re
from functools import lru_cache

from bot.risk.plain_words import plain_words
from bot.thresholds.words import denial_words

_BETWEEN = r"(?: (?!but |and he |and she )\S+){0,4}"


@lru_cache(maxsize=1)
def _patterns() -> tuple[re.Pattern[str], re.Pattern[str], re.Pattern[str]]:
    words = denial_words()
    denied = rf" (?:{words['negators']}){_BETWEEN} (?:{words['worries']}) "
    return (
        re.compile(denied),
        re.compile(rf" (?:{words['emphatic']}) "),
        re.compile(rf" (?:{words['fine']}|{words['of_a_worry']}) "),
    )


def rules_out_a_worry(observation: str) -> bool:
    """Whether `observation` says that something worrying is not so."""
    denied, emphatic, fine = _patterns()
    plain = plain_words(observation)
    if fine.search(plain):
        return True
    return bool(denied.search(emphatic.sub(" _ ", plain)))
