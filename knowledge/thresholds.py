"""The Framework's descriptors: what a child's life looks like at each level, and their themes."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from pathlib import Path
from types import MappingProxyType
from typing import Any, Literal

import yaml
from pydantic import BaseModel, ConfigDict, Field, field_validator

SOURCE = "framework-for-action"
# Lowest first, as the Framework's continuum of help and support goes.
LEVELS = ("universal", "prevention", "early_help", "targeted_help", "statutory_help")
DOMAINS = ("healthy", "learning", "safe", "developing")

Level = Literal["universal", "prevention", "early_help", "targeted_help", "statutory_help"]
Domain = Literal["healthy", "learning", "safe", "developing"]


class Descriptor(BaseModel):
    """One bullet of the Framework, in the third person.

    `begins` are the bullet's first words in the source. `words` and `parts` say the same in ours,
    whole and point by point. `markers` are what sets it apart on its theme's ladder. `phrasings`
    are how practitioners might put it, and are learned from. `broken_off`: so is the source.
    """

    model_config = ConfigDict(frozen=True, extra="forbid")

    id: str
    level: Level
    domain: Domain
    begins: str
    words: str
    parts: tuple[str, ...] = Field(min_length=1)
    theme: str
    also: tuple[str, ...] = ()
    markers: Mapping[str, str] = {}
    phrasings: tuple[str, ...] = Field(min_length=1)
    broken_off: bool = False

    @field_validator("words")
    @classmethod
    def _on_one_line(cls, words: str) -> str:
        return words.strip()

    @property
    def place(self) -> str:
        """The "source#heading" id to cite."""
        return f"{SOURCE}#{self.level}_descriptors"

    @property
    def rung(self) -> int:
        """How high its level is: 0 universal to 4 statutory help."""
        return LEVELS.index(self.level)


class Theme(BaseModel):
    """What descriptors of different levels are about; `asked_as`: other words for it."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    id: str
    title: str
    asked_as: tuple[str, ...] = Field(min_length=1)


def load_descriptors(folder: Path) -> Mapping[str, Descriptor]:
    """The descriptors in `folder`/<level>.yml by id, lowest level first.

    ValueError if an id is used twice.
    """
    found: dict[str, Descriptor] = {}
    for level in LEVELS:
        for name, entry in _entries(level, _read(folder / f"{level}.yml")):
            if name in found:
                raise ValueError(f"two descriptors are called {name}")
            found[name] = Descriptor.model_validate({"id": name, **entry})
    return MappingProxyType(found)


def load_themes(path: Path) -> Mapping[str, Theme]:
    """The themes in `path`, by id."""
    themes = {
        name: Theme.model_validate({"id": name, **entry}) for name, entry in _read(path).items()
    }
    return MappingProxyType(themes)


def ladder(descriptors: Mapping[str, Descriptor], theme: str) -> tuple[Descriptor, ...]:
    """The descriptors whose theme is `theme`, or which touch it if none is; lowest level first."""
    own = tuple(one for one in descriptors.values() if one.theme == theme)
    return own or tuple(one for one in descriptors.values() if theme in one.also)


def _entries(level: str, domains: Mapping[str, Any]) -> Iterator[tuple[str, dict[str, Any]]]:
    for domain, entries in domains.items():
        for name, entry in entries.items():
            yield name, {"level": level, "domain": domain, **entry}


def _read(path: Path) -> dict[str, Any]:
    with path.open(encoding="utf-8") as stream:
        return yaml.load(stream, Loader=getattr(yaml, "CSafeLoader", yaml.SafeLoader)) or {}
