"""Turns texts into vectors whose dot product says how near two meanings are."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

import numpy as np
import numpy.typing as npt
import onnxruntime
from tokenizers import Tokenizer

Vectors = npt.NDArray[np.float32]
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

    def _run(self, ids: list[list[int]]) -> Vectors:
        width = max(map(len, ids))
        padded = np.zeros((len(ids), width), np.int64)
        mask = np.zeros_like(padded)
        for row, tokens in enumerate(ids):
            padded[row, : len(tokens)] = tokens
            mask[row, : len(tokens)] = 1
        (vectors,) = self._session.run(["vectors"], {"ids": padded, "mask": mask})
        return np.asarray(vectors, np.float32)
