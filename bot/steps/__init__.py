"""The steps of a message's way, in order: limits, payload, assistant, compose, keep."""
