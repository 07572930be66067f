"""How well described situations are matched with the Framework's descriptors and levels."""

from __future__ import annotations

import time
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import yaml

from bot.thresholds.matcher import ThresholdMatcher
from bot.thresholds.reading import Reading
from knowledge.thresholds import LEVELS
from tests.evaluation.figures import Figure

FOLDER = Path(__file__).parent / "sets" / "thresholds"
Wrong = list[tuple[str, ...]]
Confusion = list[list[int]]


@dataclass(frozen=True)
class Measured:
    """Figures, the cases that went wrong, and how often each level (row) was read as which.

    The last column of `confusion` is for situations in which nothing was close.
    """

    figures: list[Figure]
    wrong: Wrong
    confusion: Confusion


def situations(which: str = "") -> list[dict[str, Any]]:
    """Described situations with level, themes and descriptors; `which` is "" or "_tuning"."""
    text = (FOLDER / f"situations{which}.yml").read_text(encoding="utf-8")
    return list(yaml.safe_load(text))


def lines(name: str) -> list[str]:
    """The lines of the file `name` in the sets' folder."""
    text = (FOLDER / name).read_text(encoding="utf-8")
    return [line for line in text.splitlines() if line.strip()]


def every_threshold_text(which: str = "") -> list[str]:
    """Every wording that the explorer is measured or tuned on."""
    asked = [line.partition("\t")[2] for line in lines(f"compare{which}.tsv")]
    return [case["text"] for case in situations(which)] + lines(f"unrelated{which}.txt") + asked


def thresholds(matcher: ThresholdMatcher, which: str = "") -> Measured:
    """Measures situations, unrelated text and questions about themes."""
    cases = situations(which)
    matcher.read(cases[0]["text"])  # the first one pays for what is loaded late
    started = time.perf_counter()
    readings = [matcher.read(case["text"]) for case in cases]
    each = (time.perf_counter() - started) / len(cases) * 1000
    read = [*zip(cases, readings, strict=True)]
    levels, confusion, wrong = _levels(read)
    unrelated, matched = _unrelated(matcher, which)
    asked, missed = _asked(matcher, which)
    time_taken = Figure("milliseconds a message", round(each, 1), None, "< 30")
    figures = [*_found(read, wrong), *levels, unrelated, asked, time_taken]
    return Measured(figures, wrong + matched + missed, confusion)


def _found(read: Sequence[tuple[dict[str, Any], Reading]], wrong: Wrong) -> list[Figure]:
    main = themes = first_five = found = listed = 0
    for case, reading in read:
        shown = {match.descriptor for match in reading.best}
        right = shown & set(case["descriptors"])
        main += case["themes"][0] in reading.themes[:3]
        themes += bool(set(case["themes"]) & set(reading.themes[:3]))
        first_five += bool(right)
        found += len(right)
        listed += len(case["descriptors"])
        if not right:
            wrong.append(("no right descriptor", str(case["descriptors"]), case["text"]))
        if case["themes"][0] not in reading.themes[:3]:
            wrong.append(("main theme not in three", str(reading.themes[:3]), case["text"]))
    total = len(read)
    return [
        Figure("a right theme in the first three", themes, total, "≥ .98"),
        Figure("the main theme in the first three", main, total),
        Figure("a right descriptor in the first five", first_five, total, "≥ .95"),
        Figure("listed descriptors in the first five", found, listed),
    ]


def _levels(
    read: Sequence[tuple[dict[str, Any], Reading]],
) -> tuple[list[Figure], Confusion, Wrong]:
    confusion, wrong = [[0] * (len(LEVELS) + 1) for _ in LEVELS], Wrong()
    for case, reading in read:
        given = LEVELS.index(reading.level) if reading.level else len(LEVELS)
        confusion[LEVELS.index(case["level"])][given] += 1
        if reading.level != case["level"]:
            wrong.append((f"level {reading.level}", case["level"], case["text"]))
    per_level = [
        Figure(f"  {level}", confusion[row][row], sum(confusion[row]))
        for row, level in enumerate(LEVELS)
    ]
    total, cells = len(read), [(r, c) for r in range(len(LEVELS)) for c in range(len(LEVELS) + 1)]
    none = len(LEVELS)
    within = sum(confusion[r][c] for r, c in cells if c < none and abs(r - c) <= 1)
    too_low = sum(confusion[r][c] for r, c in cells if c < r or c == none)
    macro = sum(one.share for one in per_level) / len(per_level)
    figures = [
        Figure("indicated level right, mean of the levels", round(macro, 3), None, "≥ .80"),
        *per_level,
        Figure("within one level", within, total, "≥ .98"),
        Figure("too low, or nothing close", too_low, total, "≤ .03"),
    ]
    return figures, confusion, wrong


def _unrelated(matcher: ThresholdMatcher, which: str) -> tuple[Figure, Wrong]:
    texts = lines(f"unrelated{which}.txt")
    matched = [text for text in texts if matcher.read(text).best]
    figure = Figure("unrelated text matched", len(matched), len(texts), "≤ .05")
    return figure, [("unrelated text matched", "", text) for text in matched]


def _asked(matcher: ThresholdMatcher, which: str) -> tuple[Figure, Wrong]:
    asked = [line.split("\t", 1) for line in lines(f"compare{which}.tsv")]
    got = [(theme, str(matcher.theme_asked(text)), text) for theme, text in asked]
    missed = [one for one in got if one[0] != one[1]]
    figure = Figure("theme of a question recognised", len(got) - len(missed), len(got))
    return figure, [("theme asked", *one) for one in missed]
