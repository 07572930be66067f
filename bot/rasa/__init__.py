"""Everything that knows Rasa: to replace it, replace this folder and `actions`."""
