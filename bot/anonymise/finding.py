"""A personal detail in a text: what kind it is, and where it stands."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum
from typing import Protocol


class Kind(str, Enum):
    """What is taken out; the values are the `kinds` of a redaction notice."""

    PERSON = "PERSON"
    DATE_OF_BIRTH = "DATE_OF_BIRTH"
    ADDRESS = "ADDRESS"
    POSTCODE = "POSTCODE"
    PHONE = "PHONE"
    EMAIL = "EMAIL"
    NHS_NUMBER = "NHS_NUMBER"
    NATIONAL_INSURANCE = "NATIONAL_INSURANCE"
    UPN = "UPN"
    REFERENCE = "REFERENCE"
    SCHOOL = "SCHOOL"
    SOCIAL_HANDLE = "SOCIAL_HANDLE"
    VEHICLE = "VEHICLE"
    URL = "URL"


@dataclass(frozen=True)
class Finding:
    """`text[start:end]` is a detail. `sure` is false where it may be an ordinary word."""

    kind: Kind
    start: int
    end: int
    sure: bool = True


class Recogniser(Protocol):
    """Finds one kind of detail."""

    def __call__(self, text: str) -> list[Finding]:
        """The findings in `text`, in any order."""
        ...
