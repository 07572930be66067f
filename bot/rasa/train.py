"""Trains the Rasa model when it is not current, with its output in a log and one clean bar."""

from __future__ import annotations

import contextlib
import sys
import time
from collections.abc import Callable
from pathlib import Path

from bot.rasa.model_files import ROOT, is_current, model_path
from bot.screening import train_screening
from bot.settings import Settings
from bot.thresholds.build import train_thresholds
from bot.understanding.build import build_encoder


class TrainingError(RuntimeError):
    """Training failed; its log says why."""


def train(settings: Settings, progress: Callable[[str], None]) -> Path:
    """The path of the current model, trained if need be. Raises TrainingError."""
    target = model_path(settings)
    if is_current(settings):
        return target
    settings.models_dir.mkdir(parents=True, exist_ok=True)
    log = settings.models_dir / "training.log"
    started = time.monotonic()
    with (
        log.open("w", encoding="utf-8") as stream,
        contextlib.redirect_stdout(stream),
        contextlib.redirect_stderr(stream),
    ):
        progress("Building the sentence model")
        build_encoder(settings)
        progress("Training the risk check and the anonymiser")
        train_screening(settings)
        progress("Training the threshold matcher")
        train_thresholds(settings)
        progress("Training on the phrasings and cards (a few minutes)")
        made = str(target) if target.is_file() else _train(target)
    if made is None or not target.is_file():
        raise TrainingError(f"Training failed. {log} says why.")
    _forget_older(settings, target)
    progress(f"Trained in {time.monotonic() - started:.0f} seconds")
    return target


def _train(target: Path) -> str | None:
    from rasa.model_training import train as rasa_train

    sys.path.insert(0, str(ROOT))
    result = rasa_train(
        domain=str(ROOT / "domain.yml"),
        config=str(ROOT / "config.yml"),
        training_files=[str(ROOT / "data")],
        output=str(target.parent),
        fixed_model_name=target.name,
        force_training=True,
    )
    return None if result.model is None else str(result.model)


def _forget_older(settings: Settings, current: Path) -> None:
    for path in settings.models_dir.glob("windscreen-*.tar.gz"):
        if path != current:
            path.unlink()
