"""The HTTP side: the chat contract, and a page to talk on."""
