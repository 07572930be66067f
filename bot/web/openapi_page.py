"""The API's calls as rows for the page at /docs."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any


def calls(description: dict[str, Any]) -> Iterator[dict[str, str]]:
    """Method, path, summary and possible answers of each call in an OpenAPI description."""
    for path, methods in description["paths"].items():
        for method, call in methods.items():
            yield {
                "method": method.upper(),
                "path": path,
                "summary": call.get("description") or call.get("summary", ""),
                "answers": ", ".join(sorted(call["responses"])),
            }
