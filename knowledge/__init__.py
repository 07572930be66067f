"""Everything that Windscreen knows: content that people edit, and the code that loads and checks it."""

from knowledge.library import Library, load

__all__ = ["Library", "load"]
