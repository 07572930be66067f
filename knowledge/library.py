"""Loads the whole knowledge folder into one immutable object."""

from __future__ import annotations

import hashlib
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path
from types import MappingProxyType
from typing import Any, TypeVar

import yaml
from pydantic import BaseModel

from knowledge.cards import Card, Clarification, Conflict, Gap, SmallTalk
from knowledge.contacts import Contact, Hours, render
from knowledge.sources import Citation, Heading, Source
from knowledge.thresholds import Descriptor, Theme, load_descriptors, load_themes

FOLDER = Path(__file__).parent
_Model = TypeVar("_Model", bound=BaseModel)


@dataclass(frozen=True)
class Library:
    """Everything Windscreen knows. All mappings are by id, in the order of the files."""

    sources: Mapping[str, Source]
    headings: Mapping[str, Heading]
    contacts: Mapping[str, Contact]
    cards: Mapping[str, Card]
    conflicts: Mapping[str, Conflict]
    gaps: Mapping[str, Gap]
    clarifications: Mapping[str, Clarification]
    small_talk: Mapping[str, SmallTalk]
    descriptors: Mapping[str, Descriptor]
    themes: Mapping[str, Theme]
    wording: Mapping[str, str]
    version: str

    def citation(self, place: str) -> Citation:
        """The citation for a "source#heading" id; KeyError if there is no such heading."""
        source, heading = self.sources[place.partition("#")[0]], self.headings[place]
        return Citation(
            source=source.id,
            section=heading.section,
            heading=heading.heading,
            edition=source.edition,
            title=source.title,
        )

    def render(self, text: str) -> str:
        """`text` with its contact placeholders written out."""
        return render(text, self.contacts)

    @cached_property
    def headings_in_order(self) -> Mapping[str, tuple[Heading, ...]]:
        """Source id to its headings as they follow each other in the document."""
        found: dict[str, list[Heading]] = {source: [] for source in self.sources}
        for place, heading in self.headings.items():
            found[place.partition("#")[0]].append(heading)
        return {source: tuple(headings) for source, headings in found.items()}


def load(folder: Path = FOLDER) -> Library:
    """The library in `folder`; pydantic.ValidationError if a file does not fit its schema."""
    hours = _by_id(Hours, _read(folder / "hours.yml"))
    contacts = {
        name: {**entry, "hours": hours[entry["hours"]]}
        for name, entry in _read(folder / "contacts.yml").items()
    }
    return Library(
        sources=_by_id(Source, _read(folder / "sources.yml")),
        headings=MappingProxyType(dict(_headings(folder / "outlines"))),
        contacts=_by_id(Contact, contacts),
        cards=MappingProxyType(dict(_cards(folder / "cards"))),
        conflicts=_by_id(Conflict, _read(folder / "conflicts.yml")),
        gaps=_by_id(Gap, _read(folder / "gaps.yml")),
        clarifications=_by_id(Clarification, _read(folder / "clarifications.yml")),
        small_talk=_by_id(SmallTalk, _read(folder / "small_talk.yml")),
        descriptors=load_descriptors(folder / "thresholds"),
        themes=load_themes(folder / "themes.yml"),
        wording=MappingProxyType(_read(folder / "wording.yml")),
        version=content_version(folder),
    )


def content_version(folder: Path = FOLDER) -> str:
    """Twelve hex digits that change whenever any content file does."""
    digest = hashlib.sha256()
    for path in sorted(folder.rglob("*.yml")):
        digest.update(path.relative_to(folder).as_posix().encode())
        digest.update(path.read_bytes())
    return digest.hexdigest()[:12]


def _read(path: Path) -> dict[str, Any]:
    with path.open(encoding="utf-8") as stream:
        return yaml.load(stream, Loader=getattr(yaml, "CSafeLoader", yaml.SafeLoader)) or {}


def _by_id(model: type[_Model], entries: Mapping[str, Any]) -> Mapping[str, _Model]:
    return MappingProxyType(
        {name: model.model_validate({"id": name, **entry}) for name, entry in entries.items()}
    )


def _headings(folder: Path) -> Iterator[tuple[str, Heading]]:
    for path in sorted(folder.glob("*.yml")):
        for name, entry in _read(path).items():
            yield f"{path.stem}#{name}", Heading.model_validate({"id": name, **entry})


def _cards(folder: Path) -> Iterator[tuple[str, Card]]:
    for path in sorted(folder.glob("*.yml")):
        for name, entry in _read(path).items():
            yield name, Card.model_validate({"id": name, "group": path.stem, **entry})
