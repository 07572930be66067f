"""Custom actions, one a file: each reads slots, calls one service and returns events. No prose."""
