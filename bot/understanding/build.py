"""Makes the parts of the understanding: the sentence encoder is built once and cached."""

from __future__ import annotations

import hashlib
from functools import lru_cache
from pathlib import Path

import yaml
from safetensors.numpy import load_file

from bot.settings import Settings
from bot.understanding.encoder import SentenceEncoder
from bot.understanding.encoder.weights import SHA256, model_folder, verified_weights
from bot.understanding.understanding import Subject
from bot.understanding.written_out import WrittenOut
from knowledge import Library
from knowledge.library import FOLDER


def graph_path(settings: Settings) -> Path:
    """Where the built graph of the sentence model is cached."""
    return settings.models_dir / f"minilm-8bit-tokens-{SHA256[:12]}.onnx"


def build_encoder(settings: Settings) -> Path:
    """Builds the graph if it is not there yet; its path. WeightsError if the weights are wrong."""
    path = graph_path(settings)
    if not path.is_file():
        from bot.understanding.encoder.onnx_graph import write  # onnx is needed only to build

        write(load_file(verified_weights(model_folder(settings.sentence_model))), path)
    return path


@lru_cache(maxsize=1)
def encoder_for(threads: int = 1) -> SentenceEncoder:
    """The encoder for the settings of this process."""
    settings = Settings()
    tokenizer = model_folder(settings.sentence_model) / "tokenizer.json"
    return SentenceEncoder(build_encoder(settings), tokenizer, threads)


@lru_cache(maxsize=1)
def written_out_for() -> WrittenOut:
    """With the abbreviations of the knowledge folder."""
    with (FOLDER / "abbreviations.yml").open(encoding="utf-8") as stream:
        return WrittenOut(yaml.safe_load(stream))


def subjects_of(library: Library) -> dict[str, Subject]:
    """For each card, what a follow-up to it may be about: its group and what it refers to."""
    groups: dict[str, set[str]] = {}
    for card in library.cards.values():
        groups.setdefault(card.group, set()).add(card.id)
    return {
        card.id: Subject(card.id, card.topic, frozenset(groups[card.group] | set(card.see_also)))
        for card in library.cards.values()
    }


def training_version() -> str:
    """Changes whenever the cards, the abbreviations or the code that learns from them do."""
    learned_from = [*sorted((FOLDER / "cards").glob("*.yml")), FOLDER / "abbreviations.yml"]
    digest = hashlib.sha256()
    for path in [*learned_from, *sorted(Path(__file__).parent.rglob("*.py"))]:
        digest.update(path.read_bytes())
    return digest.hexdigest()
