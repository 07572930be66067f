"""UK postcodes, with or without the space, in any case.

Shape: Royal Mail's postcode areas; the inward part never holds the letters C, I, K, M, O, V.
"""

from __future__ import annotations

import re

from bot.anonymise.finding import Finding, Kind
from bot.anonymise.recognisers.patterns import findings

_AREAS = (
    "AB AL B BA BB BD BH BL BN BR BS BT CA CB CF CH CM CO CR CT CV CW DA DD DE DG DH DL DN DT DY"
    " E EC EH EN EX FK FY G GL GU GY HA HD HG HP HR HS HU HX IG IM IP IV JE KA KT KW KY L LA LD LE"
    " LL LN LS LU M ME MK ML N NE NG NN NP NR NW OL OX PA PE PH PL PO PR RG RH RM S SA SE SG SK SL"
    " SM SN SO SP SR SS ST SW SY TA TD TF TN TQ TR TS TW UB W WA WC WD WF WN WR WS WV YO ZE"
)
_AREA = "(?:" + "|".join(sorted(_AREAS.split(), key=len, reverse=True)) + ")"
_NOT_INWARD = r"(?!(?-i:1st|2nd|3rd|\dth|\dhr|\dyr|\dpt|\dft|\dlb)\b)"
_POSTCODE = re.compile(
    rf"\b{_AREA}\d[A-Z\d]?[ \t]{{0,2}}-?{_NOT_INWARD}\d[ABD-HJLNP-UW-Z]{{2}}\b", re.I
)
# Bolton's own, however it is spaced: "b l 3 1 n t".
_LOCAL = re.compile(r"\bB\s?L\s?\d{1,2}\s{0,2}\d\s?[A-Z]\s?[A-Z]\b", re.I)
_SAID = re.compile(
    r"\bpost\s?code(?:\s+(?:is|was|of)|\s*[:=-])?\s*"
    r"(?P<detail>[A-Z]{1,2}[\dOI][A-Z\d]?(?:\s{0,2}[\dOI][A-Z\d]{1,2})?)\b",
    re.I,
)


def postcode(text: str) -> list[Finding]:
    """Postcodes by shape; after the word "postcode" also mistyped and partial ones."""
    said = findings(Kind.POSTCODE, _SAID, text)
    with_digit = [one for one in said if re.search(r"\d", text[one.start : one.end])]
    shaped = findings(Kind.POSTCODE, _POSTCODE, text) + findings(Kind.POSTCODE, _LOCAL, text)
    local = [one for one in shaped if text[one.end - 2 : one.end] not in {"nd", "st", "th"}]
    return local + with_digit
