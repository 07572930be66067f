"""Turns texts into vectors whose dot product says how near two meanings are."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

import numpy as np
import numpy.typing as npt
import onnxruntime
from tokenizers import Tokenizer

Vectors = npt.NDArray[np.float32]
Span = tuple[int, int]
LONGEST = 128
BATCH = 64


class SentenceEncoder:
    """Runs the ONNX graph at `graph` with the tokenizer at `tokenizer`."""

    def __init__(self, graph: Path, tokenizer: Path, threads: int = 1) -> None:
        self._tokenizer = Tokenizer.from_file(str(tokenizer))
        self._tokenizer.no_padding()  # the file pads every text to 128 tokens
        self._tokenizer.enable_truncation(LONGEST)
        options = onnxruntime.SessionOptions()
        options.intra_op_num_threads = threads
        options.log_severity_level = 3
        self._session = onnxruntime.InferenceSession(
            str(graph), options, providers=["CPUExecutionProvider"]
        )

    @property
    def words(self) -> frozenset[str]:
        """The whole words that the model was taught."""
        return frozenset(self._tokenizer.get_vocab())

    def encode(self, texts: Sequence[str]) -> Vectors:
        """Vectors of shape (len(texts), 384), in the order given, each of length 1."""
        if not texts:
            return np.zeros((0, 384), np.float32)
        ids = [encoding.ids for encoding in self._tokenizer.encode_batch(list(texts))]
        order = sorted(range(len(ids)), key=lambda place: len(ids[place]))
        vectors = np.empty((len(ids), 384), np.float32)
        for start in range(0, len(order), BATCH):
            places = order[start : start + BATCH]
            vectors[places] = self._run([ids[place] for place in places])
        return vectors

    def of_words(self, texts: Sequence[str], spans: Sequence[Sequence[Span]]) -> list[Vectors]:
        """For each text, vectors of shape (spans, 768): what stands at each of its `spans`."""
        encoded = self._tokenizer.encode_batch(list(texts))
        order = sorted(range(len(texts)), key=lambda place: len(encoded[place].ids))
        found: list[Vectors] = [np.zeros((0, 768), np.float32)] * len(texts)
        for start in range(0, len(order), BATCH):
            places = order[start : start + BATCH]
            (tokens,) = self._outputs("tokens", [encoded[place].ids for place in places])
            for row, place in enumerate(places):
                found[place] = _pooled(tokens[row], encoded[place].offsets, spans[place])
        return found

    def _run(self, ids: list[list[int]]) -> Vectors:
        (vectors,) = self._outputs("vectors", ids)
        return np.asarray(vectors, np.float32)

    def _outputs(self, name: str, ids: list[list[int]]) -> list[Vectors]:
        width = max(map(len, ids))
        padded = np.zeros((len(ids), width), np.int64)
        mask = np.zeros_like(padded)
        for row, tokens in enumerate(ids):
            padded[row, : len(tokens)] = tokens
            mask[row, : len(tokens)] = 1
        return list(self._session.run([name], {"ids": padded, "mask": mask}))


def _pooled(tokens: Vectors, offsets: Sequence[Span], spans: Sequence[Span]) -> Vectors:
    # A word may be several tokens: their mean. A word after the longest text has none: zeros.
    pooled = np.zeros((len(spans), tokens.shape[1]), np.float32)
    for place, (start, end) in enumerate(spans):
        within = [at for at, (a, b) in enumerate(offsets) if a < end and b > start]
        if within:
            pooled[place] = tokens[within].mean(axis=0)
    return pooled
