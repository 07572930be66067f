"""From matches to levels: what they point to together, and which levels are near one another.

Levels are never averaged. The highest level that an observation clearly supports is indicated;
where two levels fit about equally well, the higher one counts, for one level too high does less
harm than one too low.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence

from bot.thresholds.reading import Indicated, Match, NearLevels, Observation
from knowledge.thresholds import LEVELS, Descriptor

ASKED_FIRST = ("frequency", "duration", "witnessed", "family", "effect")
NEAR_WITHIN = 3.0
Descriptors = Mapping[str, Descriptor]


def rung(level: str) -> int:
    """0 for universal to 4 for statutory help."""
    return LEVELS.index(level)


def indicated(matches: Iterable[Match]) -> tuple[Indicated, ...]:
    """The levels of `matches`, highest first, each with its matches, best first."""
    by_level: dict[str, list[Match]] = {}
    for match in sorted(matches, key=lambda match: -match.score):
        by_level.setdefault(match.level, []).append(match)
    highest_first = sorted(by_level, key=rung, reverse=True)
    return tuple(Indicated(level, tuple(by_level[level])) for level in highest_first)


def near_levels(
    observations: Sequence[Observation], descriptors: Descriptors
) -> tuple[NearLevels, ...]:
    """Where an observation's best match has a rival on the same ladder at another level."""
    found: dict[tuple[str, str], NearLevels] = {}
    for observation in observations:
        for first, second in _rivals(observation.matches):
            low, high = sorted((first, second), key=lambda match: rung(match.level))
            separated = _separated_by(descriptors[low.descriptor], descriptors[high.descriptor])
            near = NearLevels(first.theme, low.descriptor, high.descriptor, separated)
            found.setdefault((low.descriptor, high.descriptor), near)
    return tuple(found.values())


def ask_next(observations: Sequence[Observation], near: Sequence[NearLevels]) -> tuple[str, ...]:
    """Kinds of markers that separate near levels first, then others; those given are left out."""
    given = {marker.kind for one in observations if not one.denied for marker in one.markers}
    separating = [kind for one in near for kind, _, _ in one.separated_by]
    wanted = [*dict.fromkeys(separating), *ASKED_FIRST]
    return tuple(kind for kind in dict.fromkeys(wanted) if kind not in given)


def _rivals(matches: Sequence[Match]) -> Iterable[tuple[Match, Match]]:
    for other in matches[1:]:
        best = matches[0]
        same = other.theme == best.theme and other.level != best.level
        if same and best.score - other.score < NEAR_WITHIN:
            yield best, other


def _separated_by(low: Descriptor, high: Descriptor) -> tuple[tuple[str, str, str], ...]:
    kinds = [kind for kind in (*low.markers, *high.markers)]
    told = [(kind, low.markers.get(kind, ""), high.markers.get(kind, "")) for kind in kinds]
    return tuple(dict.fromkeys(one for one in told if one[1] != one[2]))
