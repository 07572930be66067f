"""The program: the way of a message, its services, storage and web."""
