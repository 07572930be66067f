"""Everything that knows Rasa. Whoever replaces Rasa replaces this folder, `actions` and the project files."""
