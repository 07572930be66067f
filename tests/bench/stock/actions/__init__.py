"""What stock Rasa's action server serves under load."""
