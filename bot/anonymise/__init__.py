"""Takes personal details out of a text. Knows nothing of Rasa, of the web or of storage."""
