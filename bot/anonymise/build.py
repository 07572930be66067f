"""Puts the anonymiser together: recognisers in order of precedence, and the allow-list."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path

import yaml

from bot.anonymise.allowed import Allowed
from bot.anonymise.anonymiser import Anonymiser
from bot.anonymise.finding import Recogniser
from bot.anonymise.names import DATA, Names, lines, load_names
from bot.anonymise.not_names import NotNames
from bot.anonymise.recognisers.address import address
from bot.anonymise.recognisers.called_person import CalledPerson
from bot.anonymise.recognisers.date_of_birth import date_of_birth
from bot.anonymise.recognisers.email import email
from bot.anonymise.recognisers.initials import Initials
from bot.anonymise.recognisers.national_insurance import national_insurance
from bot.anonymise.recognisers.nhs_number import nhs_number
from bot.anonymise.recognisers.phone import phone
from bot.anonymise.recognisers.postcode import postcode
from bot.anonymise.recognisers.reference import reference
from bot.anonymise.recognisers.school import School
from bot.anonymise.recognisers.social_handle import social_handle
from bot.anonymise.recognisers.tagged_person import TaggedPerson
from bot.anonymise.recognisers.titled_person import TitledPerson
from bot.anonymise.recognisers.upn import upn
from bot.anonymise.recognisers.url import url
from bot.anonymise.recognisers.vehicle import vehicle
from bot.anonymise.tagger.person_tagger import PersonTagger
from bot.understanding.encoder import SentenceEncoder
from knowledge import Library
from knowledge.library import FOLDER

ALLOWED = Path(__file__).parent / "allowed.yml"
STRUCTURED: tuple[Recogniser, ...] = (
    email,
    url,
    date_of_birth,
    nhs_number,
    upn,
    national_insurance,
    phone,
    postcode,
    vehicle,
    social_handle,
    address,
    reference,
)


@dataclass(frozen=True)
class Anonymisers:
    """`whole` takes out every kind of detail; `names` only names, quickly and less surely."""

    whole: Anonymiser
    names: Anonymiser


def build_anonymisers(
    library: Library, tagger_folder: Path, encoder: SentenceEncoder
) -> Anonymisers:
    """The anonymisers with the tagger that was trained into `tagger_folder`."""
    names = names_for(library)
    abbreviations = frozenset(_read(FOLDER / "abbreviations.yml"))
    tagger, not_names = PersonTagger(tagger_folder, names, encoder), NotNames(names, abbreviations)
    by_rule: tuple[Recogniser, ...] = (
        TitledPerson(names),
        Initials(abbreviations),
        CalledPerson(names),
    )
    school = School(names.is_ordinary, lines(DATA / "schools.txt"))
    both = TaggedPerson(tagger.likelihoods, not_names, names.is_surname)
    by_place = TaggedPerson(tagger.by_place, not_names, names.is_surname)
    allows = allowed(library)
    whole = Anonymiser((*STRUCTURED, school, *by_rule, both), allows)
    return Anonymisers(whole, Anonymiser((*by_rule, by_place), allows))


@lru_cache(maxsize=1)
def _names(own_words: frozenset[str]) -> Names:
    return load_names(own_words)


def names_for(library: Library) -> Names:
    """The name lists, with the words of our own content as ordinary ones."""
    texts = " ".join(text for card in library.cards.values() for text in card.texts())
    return _names(frozenset(re.findall(r"\b[a-z]{2,}\b", texts)))


def allowed(library: Library) -> Allowed:
    """The allow-list: allowed.yml, and every service, document and heading that we know."""
    listed = _read(ALLOWED)
    children = listed.pop("example_children")
    phrases = [phrase for group in listed.values() for phrase in group]
    phrases += [contact.label for contact in library.contacts.values()]
    phrases += [source.title for source in library.sources.values()]
    phrases += [heading.heading for heading in library.headings.values()]
    contacts = library.contacts.values()
    numbers = [n for c in contacts for n in (c.phone, c.older_phone) if n]
    addresses = [a for c in contacts for a in (c.email, c.url) if a]
    return Allowed(phrases, numbers, addresses, children)


def _read(path: Path) -> dict[str, list[str]]:
    with path.open(encoding="utf-8") as stream:
        return dict(yaml.safe_load(stream))
