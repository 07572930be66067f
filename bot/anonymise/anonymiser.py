"""Takes personal details out of a text: every recogniser looks, the clearest finding wins."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from bot.anonymise.allowed import Allowed
from bot.anonymise.finding import Finding, Kind, Recogniser
from bot.anonymise.words import words

# What a reader sees in place of a detail.
PLACEHOLDERS = {
    Kind.PERSON: "[name]",
    Kind.DATE_OF_BIRTH: "[date of birth]",
    Kind.ADDRESS: "[address]",
    Kind.POSTCODE: "[postcode]",
    Kind.PHONE: "[phone number]",
    Kind.EMAIL: "[e-mail]",
    Kind.NHS_NUMBER: "[NHS number]",
    Kind.NATIONAL_INSURANCE: "[National Insurance number]",
    Kind.UPN: "[pupil number]",
    Kind.REFERENCE: "[reference]",
    Kind.SCHOOL: "[school]",
    Kind.SOCIAL_HANDLE: "[online name]",
    Kind.VEHICLE: "[car registration]",
    Kind.URL: "[web address]",
}
PLACEHOLDER = re.compile("|".join(map(re.escape, PLACEHOLDERS.values())))


@dataclass(frozen=True)
class Redacted:
    """`text` with placeholders; `kinds` that were taken out; whether any of it was a guess."""

    text: str
    kinds: tuple[Kind, ...]
    unsure: bool

    @property
    def nothing_left(self) -> bool:
        """Whether no word is left that could be worked on."""
        rest = re.findall(r"[a-z]+", PLACEHOLDER.sub(" ", self.text).lower())
        return bool(self.kinds) and not [word for word in rest if word not in words("says_nothing")]


class Anonymiser:
    """`recognisers` in order of precedence; `allowed` is what never counts."""

    def __init__(self, recognisers: Sequence[Recogniser], allowed: Allowed) -> None:
        self._recognisers = recognisers
        self._allowed = allowed

    def __call__(self, text: str) -> Redacted:
        """`text` without personal details."""
        found = self.findings(text)
        parts, at = [], 0
        for one in found:
            parts += [text[at : one.start], PLACEHOLDERS[one.kind]]
            at = one.end
        kinds = tuple(dict.fromkeys(one.kind for one in found))
        return Redacted(
            "".join([*parts, text[at:]]), kinds, unsure=any(not one.sure for one in found)
        )

    def findings(self, text: str) -> list[Finding]:
        """What would be taken out, in order, without overlaps."""
        seen = [one for recogniser in self._recognisers for one in recogniser(text)]
        placed = [match.span() for match in PLACEHOLDER.finditer(text)]
        fresh = [
            f for f in seen if not any(f.start < end and start < f.end for start, end in placed)
        ]
        return _without_overlaps(self._allowed.without(fresh, text))


def _without_overlaps(found: Iterable[Finding]) -> list[Finding]:
    # The order of the recognisers decides the kind; what else a lower one saw is taken out as well.
    kept: list[Finding] = []
    for one in found:
        start, end = one.start, one.end
        for other in kept:
            if other.start <= start < other.end:
                start = other.end
            if other.start < end <= other.end:
                end = other.start
        inside = [k for k in kept if start <= k.start and k.end <= end]
        if start >= end:
            continue
        if inside:
            # A longer finding around a shorter one keeps the shorter one's kind where they meet.
            kept = [k for k in kept if k not in inside]
            one = Finding(inside[0].kind if len(inside) == 1 else one.kind, start, end, one.sure)
        else:
            one = Finding(one.kind, start, end, one.sure)
        kept.append(one)
    return sorted(kept, key=lambda f: f.start)
