"""Follow-ups: "who does it?" after an answer on the Child and Family assessment."""

from __future__ import annotations

import re

LONGEST_ELLIPSIS = 10
_POINTER = re.compile(
    r"\b(it|its|it's|this|that|that's|these|those|they|them|their|he|she|the one)\b", re.I
)
_OPENER = re.compile(
    r"^(and|but|so|or|also|then|ok|okay|what if|what about|how about|even if|is there|does that"
    r"|who|how|when|where|why|which|what|can|do|does|is|are|must|should|will)\b",
    re.I,
)
_CONNECTIVE = re.compile(r"^(and|but|so|or|also|then|ok|okay|what about|how about|even)\b", re.I)


def leans_on_what_was_said(text: str) -> bool:
    """Whether `text` is short and points back, so that it may not be understood alone."""
    words = text.split()
    if len(words) > LONGEST_ELLIPSIS:
        return False
    return bool(
        _POINTER.search(text)
        or _CONNECTIVE.match(text)
        or (len(words) <= 5 and _OPENER.match(text))
    )


def with_topic(text: str, topic: str) -> str:
    """`text` with what it points to put in: "who does the Child and Family assessment?"."""
    bare = _CONNECTIVE.sub("", text).strip(" ,") or text
    if _POINTER.search(bare):
        return _POINTER.sub(topic, bare, count=1)
    return f"{bare.rstrip('?.! ')} {topic}?"
