"""Which model belongs to the files as they are now. Imports nothing of Rasa: it is quick."""

from __future__ import annotations

import hashlib
from pathlib import Path

from bot.screening import screening_folder
from bot.settings import Settings
from bot.thresholds.build import thresholds_folder
from bot.understanding.build import training_version

ROOT = Path(__file__).resolve().parents[2]
PROJECT = ("config.yml", "domain.yml", "data/nlu", "data/rules", "data/stories")


def model_path(settings: Settings) -> Path:
    """Where the model for the files as they are now is, or would be."""
    return settings.models_dir / f"windscreen-{_version()}.tar.gz"


def is_current(settings: Settings) -> bool:
    """Whether all that is trained on the files as they are now is there."""
    apart = screening_folder(settings), thresholds_folder(settings)
    return model_path(settings).is_file() and all(folder.is_dir() for folder in apart)


def _version() -> str:
    digest = hashlib.sha256(training_version().encode())
    component = Path(__file__).parent / "components"
    files = [path for name in PROJECT for path in _files(ROOT / name)] + _files(component)
    for path in files:
        digest.update(path.relative_to(ROOT).as_posix().encode())
        digest.update(path.read_bytes())
    return digest.hexdigest()[:12]


def _files(path: Path) -> list[Path]:
    if path.is_file():
        return [path]
    return sorted(found for found in path.rglob("*") if found.suffix in {".yml", ".py"})
