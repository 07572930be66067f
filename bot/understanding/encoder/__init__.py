"""Sentence vectors from all-MiniLM-L6-v2, run by onnxruntime on this machine."""

from bot.understanding.encoder.sentence_encoder import SentenceEncoder

__all__ = ["SentenceEncoder"]
