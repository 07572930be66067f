"""A check that never finds anything proves nothing: each one is shown something wrong."""

from dataclasses import replace

import pytest

from knowledge.checks import coverage, proofs, references, texts
from knowledge.checks.documents import DocumentError, sections


def with_card(library, **changes):
    card = library.cards["child_and_family_timescale"].model_copy(update=changes)
    return replace(library, cards={**library.cards, card.id: card})


@pytest.mark.parametrize(
    ("check", "changes", "words"),
    [
        (references.references, {"see_also": ("no_such_card",)}, "no_such_card"),
        (
            references.references,
            {"citations": ("assessment-protocol#99",)},
            "assessment-protocol#99",
        ),
        (references.references, {"contacts": ("the_mayor",)}, "the_mayor"),
        (references.references, {"conflicts": ("no_such_conflict",)}, "no_such_conflict"),
        (texts.rendering, {"answer": "Ring {the_mayor}."}, "the_mayor"),
        (texts.phone_numbers, {"answer": "Ring 01204 331500."}, "01204 331500"),
        (texts.phone_numbers, {"steps": ("Write to a.b@example.org",)}, "a.b@example.org"),
        (texts.facts_are_said, {"facts": ("46 working days",)}, "46 working days"),
    ],
)
def test_a_wrong_card_is_found(check, changes, words, library):
    assert any(words in problem for problem in check(with_card(library, **changes)))


def test_a_heading_without_cards_is_found(library):
    cards = {
        c.id: c for c in library.cards.values() if "assessment-protocol#14.9" not in c.citations
    }
    assert any("14.9" in problem for problem in coverage.coverage(replace(library, cards=cards)))


def test_a_fact_that_stands_elsewhere_is_found(library, sources):
    wrong = with_card(library, citations=("assessment-protocol#9",))
    found = proofs.facts_stand_where_cited(wrong, sections(wrong, sources))
    assert any("45 working days" in problem for problem in found)


@pytest.mark.parametrize("field", ["answer", "simple", "details"])
def test_a_copied_sentence_is_found(library, sources, field):
    cut = sections(library, sources)
    sentence = " ".join(cut["assessment-protocol#8"].split()[20:45])
    copied = with_card(library, **{field: (sentence,) if field == "details" else sentence})
    assert any("copied" in problem for problem in proofs.sentences_are_our_own(copied, cut))


def test_a_heading_that_has_moved_is_found(library, sources):
    place = "assessment-protocol#8"
    moved = library.headings[place].model_copy(update={"begins": "8. Somewhere else"})
    with pytest.raises(DocumentError, match="Somewhere else"):
        sections(replace(library, headings={**library.headings, place: moved}), sources)
