"""A message as the rules read it: lower case, contractions written out, one space between words."""

from __future__ import annotations

import re
import unicodedata

_NOT = re.compile(
    r"\b(is|are|was|were|does|do|did|has|have|had|would|could|should|must|need|ai)n['’]?t\b"
)
_IRREGULAR = {
    r"\bcan['’]?t\b|\bcannot\b": "can not",
    r"\bwon['’]?t\b": "will not",
    r"\bdunno\b": "do not know",
    r"\b(h?e|she)['’]s\b": r"\1 is",
    r"\bhes\b": "he is",
    r"\bshes\b": "she is",
    r"\btheyre\b|\bthey['’]re\b": "they are",
    r"\btheyve\b|\bthey['’]ve\b": "they have",
    r"\bi['’]?m\b": "i am",
    r"\bive\b|\bi['’]ve\b": "i have",
    r"\b(\w+)['’]ll\b": r"\1 will",
    r"\b(\d+)\s?(?:y/?o|yrs?[ -]old|y\.o\.|year[- ]olds?|years[- ]old|yr)\b": r"\1 year old",
    r"\b(\d+)\s?(?:mths?|m/o|mo)[- ]?(?:old)?\b": r"\1 month old",
    r"\b(\d+)[- ](month|week|day)s?[- ]old\b": r"\1 \2 old",
    r"['’]s\b": "",
}
_CONTRACTIONS = [(re.compile(pattern), written) for pattern, written in _IRREGULAR.items()]
_KEPT = re.compile(r"[^a-z0-9]+")


def plain_words(text: str) -> str:
    """`text` with a space before and after every word, and at both ends."""
    folded = unicodedata.normalize("NFKD", text.lower())
    plain = "".join(letter for letter in folded if not unicodedata.combining(letter))
    plain = _NOT.sub(r"\1 not", plain)
    for pattern, written in _CONTRACTIONS:
        plain = pattern.sub(written, plain)
    return f" {_KEPT.sub(' ', plain).strip()} "
