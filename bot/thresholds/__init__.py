"""Which threshold descriptors a described situation is like. Knows nothing of Rasa or the web."""
