"""Errors as application/problem+json (RFC 9457), each with the phone lines."""

from __future__ import annotations

import logging
from http import HTTPStatus

from fastapi import FastAPI, Request
from fastapi.exceptions import RequestValidationError
from fastapi.responses import JSONResponse
from starlette.exceptions import HTTPException

from bot.domain.turn import UnknownConversationError, UnusableTextError
from bot.web.rate_limit import TooManyError
from bot.wiring import Windscreen

LINES = ("police_999", "ifd_option_2", "edt", "ifd_option_3", "ifd_option_1")
log = logging.getLogger(__name__)


def add_problem_handlers(app: FastAPI, windscreen: Windscreen) -> None:
    """Makes every error of `app` a problem document."""

    def problem(status: int, wording: str) -> JSONResponse:
        library = windscreen.library
        body = {
            "type": "about:blank",
            "title": HTTPStatus(status).phrase,
            "status": status,
            "detail": library.render(library.wording[wording]),
            "contacts": windscreen.lines.described(windscreen.clock(), LINES),
        }
        return JSONResponse(body, status, media_type="application/problem+json")

    async def unusable(_request: Request, error: UnusableTextError) -> JSONResponse:
        return problem(422, error.reason)

    async def unknown(_request: Request, _error: UnknownConversationError) -> JSONResponse:
        return problem(404, "no_conversation")

    async def too_many(_request: Request, _error: TooManyError) -> JSONResponse:
        return problem(429, "too_many")

    async def unreadable(_request: Request, _error: RequestValidationError) -> JSONResponse:
        # FastAPI's own answer repeats the input, which may hold personal details.
        return problem(422, "unreadable_request")

    async def http(_request: Request, error: HTTPException) -> JSONResponse:
        wording = {404: "not_found", 503: "not_ready"}.get(error.status_code, "unreadable_request")
        response = problem(error.status_code, wording)
        response.headers.update(error.headers or {})
        return response

    async def failed(_request: Request, error: Exception) -> JSONResponse:
        log.error("request failed: %s", type(error).__name__)
        return problem(500, "failed")

    app.add_exception_handler(UnusableTextError, unusable)  # type: ignore[arg-type]
    app.add_exception_handler(UnknownConversationError, unknown)  # type: ignore[arg-type]
    app.add_exception_handler(TooManyError, too_many)  # type: ignore[arg-type]
    app.add_exception_handler(RequestValidationError, unreadable)  # type: ignore[arg-type]
    app.add_exception_handler(HTTPException, http)  # type: ignore[arg-type]
    app.add_exception_handler(Exception, failed)
