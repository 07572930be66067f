"""Reads the evaluation sets."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache
from pathlib import Path
from typing import Any

import yaml

FOLDER = Path(__file__).parent / "sets"


@cache
def evaluation_set(name: str) -> dict[str, Any]:
    """The set in sets/`name`.yml."""
    return yaml.safe_load((FOLDER / f"{name}.yml").read_text(encoding="utf-8"))


def every_text() -> Iterator[str]:
    """Every wording that is measured; what only opens a conversation is not."""
    for path in sorted(FOLDER.glob("*.yml")):
        yield from _texts(evaluation_set(path.stem))


def _texts(node: Any) -> Iterator[str]:
    if isinstance(node, str):
        yield node
    elif isinstance(node, list):
        for part in node:
            yield from _texts(part)
    elif isinstance(node, dict):
        for key, part in node.items():
            if key == "say":
                yield part[-1]
            elif key not in {"must", "either", "source", "section"}:
                yield from _texts(part)
