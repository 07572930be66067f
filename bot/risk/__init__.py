"""Is a child in danger now? Knows nothing of Rasa, of the web or of storage."""
