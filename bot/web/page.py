"""The page at `/`, the API's description at `/docs`, and their static files."""

from __future__ import annotations

from pathlib import Path

from fastapi import APIRouter, FastAPI, Request
from fastapi.responses import HTMLResponse
from fastapi.staticfiles import StaticFiles
from jinja2 import Environment, FileSystemLoader, StrictUndefined

from bot.web.dependencies import Program
from bot.web.openapi_page import calls

PAGES = Path(__file__).parent / "pages"
STATIC = Path(__file__).parent / "static"
SHELL_LINES = ("police_999", "ifd_option_2", "edt")
router = APIRouter(include_in_schema=False)
_templates = Environment(loader=FileSystemLoader(PAGES), autoescape=True, undefined=StrictUndefined)


def add_static(app: FastAPI) -> None:
    """Serves the style sheet and the scripts."""
    app.mount("/static", StaticFiles(directory=STATIC), name="static")


@router.get("/", response_class=HTMLResponse)
async def chat(program: Program) -> str:
    """The chat."""
    contacts = [program.library.contacts[name] for name in SHELL_LINES]
    return _templates.get_template("chat.html").render(contacts=contacts)


@router.get("/docs", response_class=HTMLResponse)
async def api_description(request: Request) -> str:
    """The API's calls, out of its OpenAPI description; nothing is fetched from elsewhere."""
    return _templates.get_template("docs.html").render(calls=calls(request.app.openapi()))
