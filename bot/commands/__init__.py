"""What can be run: `python -m bot serve`, `train`, `chat`."""
