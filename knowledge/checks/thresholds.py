"""The descriptors: none of the Framework's bullets is missing, and none is told in its words."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping

from knowledge.checks.documents import plain
from knowledge.checks.proofs import shared_runs
from knowledge.library import Library
from knowledge.thresholds import DOMAINS, LEVELS, SOURCE, Descriptor


def consistent(library: Library) -> Iterator[str]:
    """Themes that do not exist or that nobody speaks of, and parts of the grid left empty."""
    spoken_of: set[str] = set()
    for one in library.descriptors.values():
        spoken_of |= {one.theme, *one.also}
        for theme in (one.theme, *one.also):
            if theme not in library.themes:
                yield f"{one.id}: theme {theme!r} does not exist"
        if one.theme in one.also:
            yield f"{one.id}: {one.theme!r} is its theme and named again"
    for theme in library.themes.keys() - spoken_of:
        yield f"theme {theme}: no descriptor speaks of it"
    yield from _empty(library)


def _empty(library: Library) -> Iterator[str]:
    filled = {(one.level, one.domain) for one in library.descriptors.values()}
    for level in LEVELS:
        for domain in DOMAINS:
            if (level, domain) not in filled:
                yield f"{level}: no descriptors in {domain!r}"


def every_bullet_once(library: Library, cut: Mapping[str, str]) -> Iterator[str]:
    """Bullets that no descriptor begins like, or more than one; descriptors without a bullet."""
    begun = Counter[str]()
    for level in LEVELS:
        here = [one for one in library.descriptors.values() if one.level == level]
        for bullet in _bullets(cut[f"{SOURCE}#{level}_descriptors"]):
            fitting = [one.id for one in here if bullet.startswith(plain(one.begins))]
            begun.update(fitting)
            if len(fitting) != 1:
                found = ", ".join(fitting) or "no descriptor"
                yield f"{level}: bullet {bullet[:50]!r} is told by {found}"
    for name in library.descriptors:
        if begun[name] != 1:
            yield f"{name}: {begun[name]} bullets begin with its words"


def descriptors_are_our_own(library: Library, cut: Mapping[str, str]) -> Iterator[str]:
    """Runs of twelve or more words that a descriptor shares with its section."""
    for one in library.descriptors.values():
        for text in _shown(one):
            for run in shared_runs(text, cut[one.place]):
                yield f"{one.id}: copied from {one.place}: {run!r}"


def _shown(descriptor: Descriptor) -> Iterator[str]:
    yield descriptor.words
    yield from descriptor.parts
    yield from descriptor.markers.values()


def _bullets(section: str) -> list[str]:
    return [bullet.strip() for bullet in section.split("•")[1:]]
