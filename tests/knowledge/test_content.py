"""The knowledge is whole: every check of `knowledge check`, each as a test."""

import pytest

from knowledge.checks import coverage, proofs, references, texts
from knowledge.checks.documents import sections

ANYWHERE = [
    references.references,
    references.orphans,
    texts.rendering,
    texts.phone_numbers,
    texts.facts_are_said,
    coverage.coverage,
]


@pytest.mark.parametrize("check", ANYWHERE, ids=lambda check: check.__name__)
def test_nothing_is_wrong_with(check, library):
    assert list(check(library)) == []


@pytest.mark.parametrize(
    "proof",
    [
        proofs.facts_stand_where_cited,
        proofs.contacts_stand_where_cited,
        proofs.sentences_are_our_own,
    ],
    ids=lambda proof: proof.__name__,
)
def test_against_the_documents(proof, library, sources):
    assert list(proof(library, sections(library, sources))) == []


def test_the_protocol_s_numbered_headings_are_all_in_its_outline(library, sources):
    text = (sources / "assessment-protocol.txt").read_text(encoding="utf-8")
    found = list(proofs.numbered_headings_are_listed("assessment-protocol", text, library))
    assert found == []


def test_each_card_answers_in_a_few_words(library):
    lengths = {card.id: len(card.answer.split()) for card in library.cards.values()}
    assert {card: words for card, words in lengths.items() if words > 110} == {}


def test_there_is_a_card_for_every_timescale_the_documents_give(library):
    said = " ".join(fact for card in library.cards.values() for fact in card.facts)
    for timescale in (
        "45 working days",
        "15 working days",
        "26 weeks",
        "20 weeks",
        "28 days",
        "72 hours",
        "3 months",
        "24 hours",
        "five working days",
        "8-10 weeks",
        "six months",
    ):
        assert timescale in said, timescale


def test_numbers_are_rendered_from_the_contacts(library):
    assert library.render("{edt} or {ifd_option_2}") == "01204 337777 or 01204 331500, option 2"
