"""Sentences from wording.yml with their parts filled in."""

from __future__ import annotations

from knowledge import Library


class Wording:
    """Callable: the sentence of that name, contacts written out and `parts` put in."""

    def __init__(self, library: Library) -> None:
        self._library = library

    def __call__(self, name: str, **parts: str) -> str:
        """KeyError if there is no such sentence."""
        # Contacts first: what is filled in has been rendered already and may hold braces.
        text = self._library.wording[name]
        for part in parts:
            text = text.replace("{" + part + "}", "\0" + part + "\0")
        text = self._library.render(text)
        for part, value in parts.items():
            text = text.replace("\0" + part + "\0", value)
        return text
