"""What Windscreen is about, free of Rasa, FastAPI and SQLAlchemy."""
