"""Names on social media and in games: @handles, and what follows "his insta is"."""

from __future__ import annotations

import re

from bot.anonymise.finding import Finding, Kind
from bot.anonymise.recognisers.patterns import findings

_AT = re.compile(r"(?<![\w.@])@ ?[A-Za-z0-9_](?:[\w.]*\w)?")
_WHERE = (
    r"(?:snap(?:\s?chat)?|insta(?:gram)?|ig|tik\s?tok|face\s?book|fb|twitter|x|discord|telegram|kik|roblox|x\s?box|psn"
    r"|ps[45n]?|steam|fortnite|twitch|youtube|whats\s?app|be\s?real|reddit|yubo|wizz|minecraft|gamer\s?tag"
    r"|user\s?name|user|screen\s?name|handle|profile|account|tag)"
)
_SAID = re.compile(
    rf"\b{_WHERE}(?:'s)?(?:\s+(?:user\s?name|user|screen\s?name|handle|name|account|profile|id|tag|gamer\s?tag))?"
    r"\s*(?:(?:is|was|called|as|under|under\s+the\s+name|named|of)\b|[:=-])?\s*[\"'“‘(]?"
    r"(?P<detail>(?=[\w.-]*[\d_.](?![\s.]|$))[A-Za-z_.-][\w.-]*\w|[A-Za-z]+[._-]\w+|\w*[a-z]\d+\w*)",
    re.I,
)
_CALLED = re.compile(
    rf"\b{_WHERE}(?:'s)?(?:\s+(?:user\s?name|handle|name|account|profile|id|tag))?"
    r"\s*(?:(?:is|was|called|under\s+the\s+name|named)\s+|[:=]\s*)[\"'“‘(]?(?P<detail>[A-Za-z][\w.-]{3,})",
    re.I,
)
_GOES_BY = re.compile(
    rf"\b(?:goes\s+by|known\s+as|calls?\s+(?:him|her|them)sel(?:f|ves)|under|as)\s+[\"'“‘]?"
    rf"(?P<detail>[\w.]*[\d_][\w.]*\w)[\"'”’]?\s+on\s+{_WHERE}\b",
    re.I,
)
_BY_LOOK = re.compile(
    r"\b(?:[A-Za-z][A-Za-z0-9]*(?:[._][A-Za-z0-9]+)*_[A-Za-z0-9._]*\w|[a-z]{3,}\.[a-z]{2,}\d+\w*"
    r"|(?!(?:year|yr|section|level|form|option|kcsie|article|page|tier|grade|room|under|over|aged?|post|pre|covid"
    r"|working|together|chapter|part|stage|day|week|step|act|sept?|of|catch|under|nearly|about)\d)[a-z]{4,}\d{2,}[a-z]*)\b",
    re.I,
)
_TAGGED = re.compile(
    r"(?<!\w)\[?\w[\w.\]]*#\d{3,5}\b|(?<!\w)\w*_(?!\w)|(?<!\w)\w[\w.]*\._?\w*_(?!\w)|(?<!\w)\d\w*_\w*"
)
_DOTTED = re.compile(r"(?<![\w.])[a-z]{3,}(?:\.[a-z0-9]+){1,3}(?![\w.])", re.I)
_ONLINE = re.compile(
    r"\b(?:insta|snap|finsta|tik|tok|story|profile|handle|online|account|gamer|steam|discord|group|on there|username|page|location)",
    re.I,
)
_AFTER_TAG = re.compile(rf"\b{_WHERE}\s*[:=]\s*(?P<detail>[\w.\[\]#-]{{3,}}(?:\s\d{{3,}})?)", re.I)
_SPELT = re.compile(r"\b\w+(?: (?:dot|underscore) \w+)+\b(?! (?:com|org|net|uk))", re.I)
_ORDINARY = re.compile(
    r"(?:and|but|being|used|full|private|public|where|with|which|that|this|from|they|messages?|group|chats?|story"
    r"|posts?|about|banned|allowed|hacked|open|safe|deleted|blocked|just|also|really|very|dangerous|making|causing"
    r"|always|still|only|then|what|when|because|year|years|yr\d*|level\d*|age|part|like|okay|fine|bad|good)\b",
    re.I,
)


def social_handle(text: str) -> list[Finding]:
    """Handles with an @, handles by their look after a platform, names said to be handles."""
    found = [
        one
        for pattern in (_AT, _SAID, _CALLED, _GOES_BY, _BY_LOOK)
        for one in findings(Kind.SOCIAL_HANDLE, pattern, text)
    ]
    if _ONLINE.search(text):
        for pattern in (_TAGGED, _DOTTED, _AFTER_TAG, _SPELT):
            found += findings(Kind.SOCIAL_HANDLE, pattern, text)
    return [one for one in found if not _ORDINARY.fullmatch(text[one.start : one.end])]
