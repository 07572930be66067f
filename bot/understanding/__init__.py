"""Understanding a question: from words to ranked cards. Knows nothing of Rasa."""
