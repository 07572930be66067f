"""The rules in knowledge/risk: hard triggers, and the words that put a message in context.

A pattern is a regular expression on words with three shorthands: {group} is any entry of that
group in words.yml, " .. " is a gap of at most six words, and a star is any ending of a word.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import yaml

from bot.risk.plain_words import plain_words
from knowledge.library import FOLDER

RISK = FOLDER / "risk"
_GAP = r" (?:\S+ ){0,6}"


@dataclass(frozen=True)
class Trigger:
    """A kind of immediate danger. `id` is the file's name; `also_say` names extra wording."""

    id: str
    title: str
    patterns: tuple[re.Pattern[str], ...]
    also_say: str | None
    positive: tuple[str, ...]
    negative: tuple[str, ...]


@dataclass(frozen=True)
class Rules:
    """All triggers, and the context words by kind."""

    triggers: tuple[Trigger, ...]
    context: Mapping[str, re.Pattern[str]]

    def hits(self, text: str) -> tuple[str, ...]:
        """The ids of the triggers that fire on `text`."""
        plain = plain_words(text)
        return tuple(t.id for t in self.triggers if any(p.search(plain) for p in t.patterns))

    def contexts(self, text: str) -> tuple[str, ...]:
        """The kinds of context that `text` speaks of."""
        plain = plain_words(text)
        return tuple(kind for kind, pattern in self.context.items() if pattern.search(plain))

    def also_say(self, hits: Sequence[str]) -> tuple[str, ...]:
        """Names of the extra wording that goes with `hits`."""
        return tuple(t.also_say for t in self.triggers if t.id in hits and t.also_say)


def load_rules(folder: Path = RISK) -> Rules:
    """Reads the rules; re.error or KeyError if a pattern is not well formed."""
    groups = {name: _alternatives(words) for name, words in _read(folder / "words.yml").items()}
    triggers = [_trigger(path, groups) for path in sorted((folder / "triggers").glob("*.yml"))]
    context = {
        kind: re.compile(f" {_alternatives(words)} ")
        for kind, words in _read(folder / "context.yml").items()
    }
    return Rules(tuple(triggers), context)


def _trigger(path: Path, groups: Mapping[str, str]) -> Trigger:
    entry = _read(path)
    return Trigger(
        id=path.stem,
        title=entry["title"],
        patterns=tuple(_compiled(pattern, groups) for pattern in entry["look_for"]),
        also_say=entry.get("also_say"),
        positive=tuple(entry["positive"]),
        negative=tuple(entry["negative"]),
    )


def _compiled(pattern: str, groups: Mapping[str, str]) -> re.Pattern[str]:
    with_groups = re.sub(r"\{([a-z]+)\}", lambda found: groups[found.group(1)], pattern)
    with_endings = re.sub(r"(?<=\w)\*", r"\\w*", with_groups)
    return re.compile(f" (?:{with_endings.replace(' .. ', _GAP)}) ")


def _alternatives(words: Sequence[str]) -> str:
    plain = (
        plain_words(word.rstrip("*")).strip() + (r"\w*" if word.endswith("*") else "")
        for word in words
    )
    return f"(?:{'|'.join(sorted(set(plain), key=len, reverse=True))})"


def _read(path: Path) -> dict[str, Any]:
    with path.open(encoding="utf-8") as stream:
        return dict(yaml.load(stream, Loader=getattr(yaml, "CSafeLoader", yaml.SafeLoader)))
