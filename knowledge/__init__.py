"""Everything that Windscreen knows: content to edit, and code that loads and checks it."""

from knowledge.library import Library, load

__all__ = ["Library", "load"]
