"""Made-up details of every kind, each in a message as people write them."""

CANARIES = {
    "PERSON": (
        "Zebedee Quillfeather told his teacher that he is hungry",
        ["zebedee", "quillfeather"],
    ),
    "PERSON, lower case": ("my pupil amirah zubairi says her mum drinks", ["amirah", "zubairi"]),
    "DATE_OF_BIRTH": ("the boy, dob 17/03/2016, is often late", ["17/03/2016"]),
    "ADDRESS": (
        "they live at 412 Canarybird Road with no heating",
        ["412 canarybird", "canarybird"],
    ),
    "POSTCODE": ("a family in BL1 7ZQ with no food", ["bl1 7zq", "7zq"]),
    "PHONE": ("her mum's mobile is 07700 900461", ["900461", "07700"]),
    "EMAIL": ("write to canary.sings@example.org about the plan", ["canary.sings", "example.org"]),
    "NHS_NUMBER": ("nhs number 943 476 5919 has missed jabs", ["943 476 5919"]),
    "NATIONAL_INSURANCE": ("mum's NI no is QQ 72 81 93 C", ["72 81 93"]),
    "UPN": ("upn H801200001793 is absent a lot", ["h801200001793"]),
    "REFERENCE": ("crime ref 06AB/72819/24 about domestic abuse", ["72819"]),
    "SCHOOL": ("a girl at Canarywood Primary has a bruise", ["canarywood"]),
    "SOCIAL_HANDLE": ("his snap is kanary_728", ["kanary_728"]),
    "VEHICLE": ("picked up in a car MK19 ZQX each night", ["mk19", "zqx"]),
    "URL": ("see https://www.facebook.com/canary.728", ["canary.728"]),
    "with an emergency": (
        "Zebedee Quillfeather of 412 Canarybird Road is not breathing",
        ["zebedee", "quillfeather", "canarybird"],
    ),
}
EVERY_TEXT = [text for text, _ in CANARIES.values()]
EVERY_DETAIL = [detail for _, details in CANARIES.values() for detail in details]


def found_in(haystack):
    """The details that occur in `haystack`, in any case."""
    lower = haystack.lower() if isinstance(haystack, str) else haystack.lower().decode("latin-1")
    return [detail for detail in EVERY_DETAIL if detail in lower]
