"""Measures the whole program on the sets; every figure is a share of 1."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any

from bot.wiring import Windscreen
from tests.evaluation.sets_at_hand import evaluation_set
from tests.evaluation.talking import holds, kind, last_reply, offered


@dataclass
class Result:
    """Figures by name, and the cases that went wrong."""

    figures: dict[str, float] = field(default_factory=dict)
    confusions: list[tuple[str, ...]] = field(default_factory=list)


async def questions(program: Windscreen, name: str) -> Result:
    """Right card first, right or offered, wrong and confident, facts, gaps, scope."""
    cases, result = evaluation_set(name), Result()
    asked = [(card, text) for card, texts in cases["cards"].items() for text in texts]
    right = hits = wrong = facts = 0
    for card, text in asked:
        reply = await last_reply(program, text)
        shown = reply["custom"].get("card")
        if shown == card:
            right += 1
            facts += all(fact in reply["text"] for fact in program.library.cards[card].facts)
            continue
        wrong += shown is not None
        hits += kind(reply) == "choices" and card in offered(reply)
        result.confusions.append((kind(reply), card, str(shown or offered(reply)), text))
    result.figures = {
        "right card first": right / len(asked),
        "right, or among the choices": (right + hits) / len(asked),
        "wrong and confident": wrong / len(asked),
        "every key figure in right answers": facts / right,
    }
    for scope in ("not_covered", "out_of_scope"):
        result.figures[f"{scope} recognised"] = await _recognised(program, scope, cases, result)
    return result


async def acceptance(program: Windscreen, name: str) -> Result:
    """Blind questions: the answer holds the decisive words and cites the right document."""
    cases, result = evaluation_set(name), Result()
    right = hits = 0
    for case in cases["answerable"]:
        reply = await last_reply(program, case["ask"])
        if kind(reply) == "answer" and _accepted(reply, case):
            right += 1
            continue
        hits += any(_card_accepted(program, card, case) for card in offered(reply))
        what = str(reply["custom"].get("card") or offered(reply))
        result.confusions.append((kind(reply), str(case["must"]), what, case["ask"]))
    total = len(cases["answerable"])
    conversations = cases.get("conversations", [])
    followed = [await _followed(program, case, result) for case in conversations]
    result.figures = {
        "blind: right words and source": right / total,
        "blind: right, or one button away": (right + hits) / total,
        "blind: follow-ups understood": sum(followed) / max(1, len(followed)),
    }
    for scope in ("not_covered", "out_of_scope"):
        share = await _recognised(program, scope, cases, result)
        result.figures[f"blind: {scope} recognised"] = share
    return result


async def _recognised(program: Windscreen, scope: str, cases: Any, result: Result) -> float:
    found = 0
    for text in cases[scope]:
        reply = await last_reply(program, text)
        found += kind(reply) == scope
        if kind(reply) != scope:
            what = str(reply["custom"].get("card") or reply["custom"].get("gap") or "")
            result.confusions.append((kind(reply), scope, what, text))
    return found / len(cases[scope])


async def _followed(program: Windscreen, case: Any, result: Result) -> bool:
    reply = await last_reply(program, *case["say"])
    if holds(_words(reply), case["must"]):
        return True
    what = str(reply["custom"].get("card") or offered(reply))
    result.confusions.append((kind(reply), str(case["must"]), what, " / ".join(case["say"])))
    return False


def _accepted(reply: dict[str, Any], case: Any) -> bool:
    sources = {citation["source"] for citation in reply["custom"]["citations"]}
    return bool(sources & set(case["source"].split("|"))) and holds(_words(reply), case["must"])


def _card_accepted(program: Windscreen, card_id: str, case: Any) -> bool:
    card = program.library.cards[card_id]
    return holds(program.library.render(" ".join(card.texts())), case["must"])


def _words(reply: dict[str, Any]) -> str:
    return str(reply["text"])
