"""Where the trained matcher is kept: var/models/thresholds-<version of what it learned from>."""

from __future__ import annotations

import hashlib
import os
import shutil
from pathlib import Path

from bot.settings import Settings
from bot.thresholds.asking import COMPARE_FILE, DATA
from bot.thresholds.matcher import ThresholdMatcher
from bot.understanding.build import encoder_for, written_out_for
from knowledge import Library, load
from knowledge.library import FOLDER


def thresholds_folder(settings: Settings) -> Path:
    """Where what was learned from the files as they are now is, or would be."""
    return settings.models_dir / f"thresholds-{_version()}"


def load_thresholds(settings: Settings, library: Library | None = None) -> ThresholdMatcher:
    """The trained matcher; OSError if it has not been trained."""
    folder = thresholds_folder(settings)
    return ThresholdMatcher.load(folder, library or load(), encoder_for(), written_out_for())


def train_thresholds(settings: Settings, library: Library | None = None) -> Path:
    """Trains the matcher unless it is current; its folder."""
    target = thresholds_folder(settings)
    if target.is_dir():
        return target
    making = target.with_name(target.name + ".making")
    shutil.rmtree(making, ignore_errors=True)
    making.mkdir(parents=True)
    encoder = encoder_for(os.cpu_count() or 1)
    ThresholdMatcher.train(making, library or load(), encoder, written_out_for())
    making.rename(target)
    for older in settings.models_dir.glob("thresholds-*"):
        if older != target:
            shutil.rmtree(older, ignore_errors=True)
    return target


def _version() -> str:
    read = [
        *(FOLDER / "thresholds").glob("*.yml"),
        FOLDER / "themes.yml",
        FOLDER / "abbreviations.yml",
        COMPARE_FILE,
        *(DATA / "risk").glob("*.yml"),
        *(DATA / "nlu").rglob("*.yml"),
        *Path(__file__).parent.glob("*.py"),
        Path(__file__).parent / "words.yml",
    ]
    digest = hashlib.sha256()
    for path in sorted(read):
        digest.update(path.name.encode() + path.read_bytes())
    return digest.hexdigest()[:12]
