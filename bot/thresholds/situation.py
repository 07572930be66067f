"""A child's situation as it is told over several messages: added to, corrected, supposed."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from typing import Any

from bot.thresholds.observations import sentences_in

MOST_KEPT = 30
_OVER = re.compile(
    r"^(?:no,? |sorry,? |actually,? )?(?:but )?(?:that|this|it|those|these) (?:was|were|happened|"
    r"is (?:all )?(?:over|in the past)|has stopped|stopped)\b.{0,30}(?:last|ago|before|past|"
    r"previous|years?|months?|over|stopped|any ?more|\d{4})",
    re.I,
)
_CORRECTED = re.compile(
    r"^(?:actually|correction|sorry|no(?=,| wait| he| she| they| i)|i meant|i was wrong|"
    r"scrap that|turns out|not quite)\b[,:]?\s*(?:no,?\s+|wait,?\s+|i meant:?\s+)?",
    re.I,
)
_SUPPOSED = re.compile(
    r"^(?:and |but |so )?(?:what if|what about if|suppose|supposing|say|if)\b", re.I
)
Themes = Callable[[str], tuple[str, ...]]


@dataclass(frozen=True)
class Said:
    """One observation as it was told, in which sentence, counted from 0.

    `past`: since said to be over. `supposed`: "what if".
    """

    text: str
    sentence: int = 0
    past: bool = False
    supposed: bool = False


@dataclass(frozen=True)
class Situation:
    """What holds, in the order in which it was told; at most `MOST_KEPT`, the latest ones."""

    said: tuple[Said, ...] = ()

    def told(self, text: str, themes: Themes) -> Situation:
        """The situation after `text`; `themes` names the themes of an observation, best first.

        "That was last year" puts the last sentence into the past; "actually …" replaces what
        was told before on the same theme; "what if …" is only supposed, until the next one.
        """
        kept = replace(self, said=tuple(one for one in self.said if not one.supposed))
        if kept.said and _OVER.match(text.strip()):
            return kept._over()
        if kept.said and _SUPPOSED.match(text.strip()):
            return kept._with(_SUPPOSED.sub("", text.strip()).rstrip("? "), supposed=True)
        corrected = _CORRECTED.sub("", text.strip())
        if kept.said and corrected != text.strip():
            return kept._without(themes(corrected)[:1], themes)._with(corrected)
        return kept._with(text)

    def to_json(self) -> dict[str, Any]:
        """Plain data that `from_json` reads."""
        return {
            "said": [
                {
                    "text": one.text,
                    "sentence": one.sentence,
                    "past": one.past,
                    "supposed": one.supposed,
                }
                for one in self.said
            ]
        }

    @classmethod
    def from_json(cls, data: Mapping[str, Any]) -> Situation:
        """The situation that `to_json` wrote; KeyError or TypeError if it is not one."""
        return cls(tuple(Said(**one) for one in data["said"]))

    def _with(self, text: str, supposed: bool = False) -> Situation:
        first = self.said[-1].sentence + 1 if self.said else 0
        more = tuple(
            Said(part, first + number, supposed=supposed)
            for number, sentence in enumerate(sentences_in(text))
            for part in sentence
        )
        return Situation((*self.said, *more)[-MOST_KEPT:])

    def _over(self) -> Situation:
        last = self.said[-1].sentence
        return Situation(
            tuple(replace(one, past=one.past or one.sentence == last) for one in self.said)
        )

    def _without(self, corrected: tuple[str, ...], themes: Themes) -> Situation:
        left = [one for one in self.said if not set(corrected) & set(themes(one.text)[:1])]
        return Situation(tuple(left))
