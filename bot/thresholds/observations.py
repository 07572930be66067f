"""Cuts a message into observations: what was seen, heard or said, one thing each."""

from __future__ import annotations

import re

FEWEST_WORDS = 3
_SENTENCE = re.compile(r"(?<=[.!?;])\s+|\n+|(?<=\w)\s+[-–—]+\s+")
_STARTS = (
    r"he|she|they|it|mum|mam|mom|dad|mother|father|parents?|family|gran|nan|nana|grandad|carers?|"
    r"step\w*|partner|boyfriend|home|house|flat|kitchen|the|his|her|their|there|no|not|never|"
    r"always|often|sometimes|also|school|nobody|keeps|still|misses"
)
_CLAUSE = re.compile(
    r",?\s+(?:but|however|although|whereas)\s+|,\s+though\s+"
    rf"|,\s+(?=(?:and |also |plus )?(?:{_STARTS})\b)"
    rf"|\s+(?:and|plus|&)\s+(?=(?:{_STARTS})\b)",
    re.I,
)
_GREETING = re.compile(
    r"^(?:hi|hello|hiya|hey|good (?:morning|afternoon|evening)|dear all|thanks?|thank you|cheers|"
    r"many thanks|(?:kind )?regards|please (?:advise|help)|any (?:advice|help) \w+)\b.{0,25}$",
    re.I,
)
_ABOUT_THE_TOOL = re.compile(
    r"^(?:which|what) (?:level|threshold|tier)\b.*|"
    r"^(?:so |and )?(?:is|does|would|should|could|can) (?:this|that|it|i|we|you)\b.*"
    r"(?:level|threshold|meet|refer|early help|statutory|targeted|prevention|tier|advise).*|"
    r"^what (?:should|do|can|would) (?:i|we|you)\b.*|"
    r"^(?:can|could) (?:you|someone)\b.*(?:help|advise|tell me).*",
    re.I,
)


def observations_in(text: str) -> tuple[str, ...]:
    """The parts of `text` that say something about a child; all of a short follow-up.

    Greetings and questions about the tool are left out. Nothing is left of a text with no more.
    """
    return tuple(part for sentence in sentences_in(text) for part in sentence)


def sentences_in(text: str) -> tuple[tuple[str, ...], ...]:
    """The same, sentence by sentence."""
    sentences = [_tidy(sentence) for sentence in _SENTENCE.split(text)]
    kept = [one for one in sentences if one and not _says_nothing(one)]
    return tuple(tuple(_clauses(sentence)) for sentence in kept)


def _says_nothing(sentence: str) -> bool:
    return bool(_GREETING.match(sentence) or _ABOUT_THE_TOOL.match(sentence))


def _clauses(sentence: str) -> list[str]:
    parts: list[str] = []
    for clause in _CLAUSE.split(sentence):
        short = len(clause.split()) < FEWEST_WORDS - 1
        if parts and (short or len(parts[-1].split()) < FEWEST_WORDS - 1):
            parts[-1] = f"{parts[-1]}, {clause}"
        elif clause:
            parts.append(clause)
    return [_tidy(part) for part in parts]


def _tidy(text: str) -> str:
    return text.strip().rstrip(".;").strip()
