"""Libraries of others, fitted to what the domain asks for."""
