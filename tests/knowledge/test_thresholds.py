"""Every bullet of the Framework has its descriptor, and the checks find it when one has not."""

from dataclasses import replace

import pytest

from knowledge.checks import thresholds
from knowledge.checks.documents import sections
from knowledge.thresholds import LEVELS, ladder, load_descriptors

NAME = "early_regularly_late"


def with_descriptor(library, **changes):
    changed = library.descriptors[NAME].model_copy(update=changes)
    return replace(library, descriptors={**library.descriptors, NAME: changed})


def without_descriptor(library):
    left = {name: one for name, one in library.descriptors.items() if name != NAME}
    return replace(library, descriptors=left)


def test_the_descriptors_are_consistent(library):
    assert not list(thresholds.consistent(library))
    assert len(library.descriptors) == 152 and len(library.themes) == 40


def test_every_bullet_is_told_once_in_our_own_words(library, sources):
    cut = sections(library, sources)
    assert not list(thresholds.every_bullet_once(library, cut))
    assert not list(thresholds.descriptors_are_our_own(library, cut))


def test_every_descriptor_has_a_place_to_cite(library):
    for one in library.descriptors.values():
        assert library.citation(one.place).source == "framework-for-action"


def test_a_missing_bullet_is_found(library, sources):
    left = without_descriptor(library)
    assert any(
        "no descriptor" in one
        for one in thresholds.every_bullet_once(left, sections(left, sources))
    )


def test_a_bullet_told_twice_is_found(library, sources):
    again = library.descriptors[NAME].model_copy(update={"id": "again"})
    twice = replace(library, descriptors={**library.descriptors, "again": again})
    found = list(thresholds.every_bullet_once(twice, sections(twice, sources)))
    assert any("again" in one for one in found)


def test_a_copied_bullet_is_found(library, sources):
    cut = sections(library, sources)
    copied = " ".join(cut["framework-for-action#early_help_descriptors"].split()[10:40])
    wrong = with_descriptor(library, words=copied)
    assert any("copied" in one for one in thresholds.descriptors_are_our_own(wrong, cut))


def test_a_theme_that_does_not_exist_is_found(library):
    wrong = with_descriptor(library, theme="no_such_theme")
    assert any("no_such_theme" in one for one in thresholds.consistent(wrong))


def test_an_empty_part_of_the_grid_is_found(library):
    kept = {
        name: one
        for name, one in library.descriptors.items()
        if (one.level, one.domain) != ("targeted_help", "learning")
    }
    found = thresholds.consistent(replace(library, descriptors=kept))
    assert any("learning" in one for one in found)


def test_an_id_used_twice_is_refused(tmp_path):
    entry = "healthy:\n  same:\n    {begins: a, words: b, parts: [c], theme: d, phrasings: [e]}\n"
    for level in LEVELS:
        (tmp_path / f"{level}.yml").write_text(entry, encoding="utf-8")
    with pytest.raises(ValueError, match="same"):
        load_descriptors(tmp_path)


def test_every_theme_has_a_ladder_lowest_level_first(library):
    for theme in library.themes:
        rungs = [one.rung for one in ladder(library.descriptors, theme)]
        assert rungs and rungs == sorted(rungs)
