"""What the assistant knows, to read."""

from __future__ import annotations

from typing import Any

from fastapi import APIRouter
from starlette.exceptions import HTTPException

from bot.web.conversations import PROBLEMS
from bot.web.dependencies import Program
from bot.web.models import Contacts
from knowledge.cards import Card
from knowledge.thresholds import DOMAINS, LEVELS

router = APIRouter(prefix="/api/v1", tags=["knowledge"], responses=PROBLEMS)


@router.get("/contacts", response_model=Contacts)
async def contacts(program: Program) -> dict[str, Any]:
    """The phone lines, each with whether it is open at the time of the call."""
    now = program.clock()
    return {"at": now.isoformat(), "contacts": program.lines.described(now)}


@router.get("/cards")
async def cards(program: Program) -> dict[str, Any]:
    """Every card's id, title and group."""
    known = program.library.cards.values()
    return {"cards": [{"id": c.id, "title": c.title, "group": c.group} for c in known]}


@router.get("/cards/{card_id}")
async def card(card_id: str, program: Program) -> dict[str, Any]:
    """One card, whole."""
    found = program.library.cards.get(card_id)
    if found is None:
        raise HTTPException(404)
    return _written_out(found, program)


@router.get("/thresholds")
async def thresholds(program: Program) -> dict[str, Any]:
    """Every threshold descriptor by level and domain, with its theme and its place."""
    library = program.library
    listed = [
        {
            "id": one.id,
            "level": one.level,
            "domain": one.domain,
            "theme": one.theme,
            "also": list(one.also),
            "descriptor": one.words,
            "broken_off": one.broken_off,
            "citations": [library.citation(one.place).model_dump()],
        }
        for one in library.descriptors.values()
    ]
    themes = [{"id": theme.id, "title": theme.title} for theme in library.themes.values()]
    return {
        "levels": list(LEVELS),
        "domains": list(DOMAINS),
        "themes": themes,
        "descriptors": listed,
    }


@router.get("/sources")
async def sources(program: Program) -> dict[str, Any]:
    """The documents: edition, owner, whether current, headings."""
    library = program.library
    listed = []
    for source in library.sources.values():
        headings = library.headings_in_order[source.id]
        places = [{"id": h.id, "section": h.section, "heading": h.heading} for h in headings]
        listed.append({**source.model_dump(), "headings": places})
    return {"knowledge_version": library.version, "sources": listed}


def _written_out(card: Card, program: Program) -> dict[str, Any]:
    library = program.library
    body = card.model_dump(mode="json")
    for field in ("answer", "simple"):
        body[field] = library.render(body[field])
    for field in ("steps", "details"):
        body[field] = [library.render(text) for text in body[field]]
    body["citations"] = [library.citation(place).model_dump() for place in card.citations]
    body["notes"] = [library.render(library.conflicts[name].note) for name in card.conflicts]
    body["contacts"] = program.lines.described(program.clock(), card.contacts)
    return body
