"""What every message passes before anything else: the risk check and the anonymiser."""

from __future__ import annotations

import hashlib
import os
import shutil
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from bot.anonymise.anonymiser import PLACEHOLDER, Redacted
from bot.anonymise.build import build_anonymisers, names_for
from bot.anonymise.names import DATA as ANONYMISE_DATA
from bot.anonymise.tagger import training as tagger_training
from bot.domain.verdict import Verdict
from bot.risk.classifier import DATA as RISK_DATA
from bot.risk.classifier import RiskClassifier, messages
from bot.risk.detector import Detector
from bot.risk.questions import NLU, questions
from bot.risk.rules import load_rules
from bot.risk.standing_down import StandingDown
from bot.settings import Settings
from bot.understanding.build import encoder_for
from knowledge import Library, load
from knowledge.library import FOLDER

_CODE = Path(__file__).parent


class ScreeningMissingError(RuntimeError):
    """What screening learned could not be loaded."""


@dataclass(frozen=True)
class Screening:
    """`detector` judges a raw text with what was said before; `anonymiser` cleans one.

    `is_ready`: false if nothing that was trained could be loaded.
    """

    detector: Callable[[str, Sequence[str]], Verdict]
    stands_down: Callable[[str], str | None]
    anonymiser: Callable[[str], Redacted]
    is_ready: bool = True


def screening_folder(settings: Settings) -> Path:
    """Where what screening learned from the files as they are now is, or would be."""
    return settings.models_dir / f"screening-{_version()}"


def load_screening(settings: Settings, library: Library | None = None) -> Screening:
    """The trained screening; OSError if it has not been trained."""
    folder, library = screening_folder(settings), library or load()
    anonymisers = build_anonymisers(library, folder, encoder_for())
    rules = load_rules()
    classifier = RiskClassifier.load(folder, encoder_for(), rules)

    def shares(text: str) -> dict[str, float]:
        return classifier.shares(_neutral(anonymisers.names(text)))

    return Screening(Detector(rules, shares), StandingDown.load(), anonymisers.whole)


def rules_alone() -> Screening:
    """Without anything trained: rules judge, and no text gets past the anonymiser."""

    def none_trained(_text: str) -> Any:
        raise ScreeningMissingError

    return Screening(
        Detector(load_rules(), none_trained), StandingDown.load(), none_trained, is_ready=False
    )


def train_screening(settings: Settings, library: Library | None = None) -> Path:
    """Trains the tagger and the classifier unless they are current; their folder."""
    target, library = screening_folder(settings), library or load()
    if target.is_dir():
        return target
    making = target.with_name(target.name + ".making")
    shutil.rmtree(making, ignore_errors=True)
    making.mkdir(parents=True)
    encoder = encoder_for(os.cpu_count() or 1)
    without_names = [text for text, _ in messages()]
    tagger_training.train(making, names_for(library), without_names, encoder)
    examples = [*messages(), *questions()]
    RiskClassifier.train(examples, encoder, load_rules()).save(making)
    making.rename(target)
    for older in settings.models_dir.glob("screening-*"):
        if older != target:
            shutil.rmtree(older, ignore_errors=True)
    return target


def _neutral(redacted: Redacted) -> str:
    # Whatever the name, and whether there is one: the same words go to the classifier.
    return PLACEHOLDER.sub(" ", redacted.text.replace("[name]", "a child"))


def _version() -> str:
    content = [*(FOLDER / "cards").glob("*.yml"), *(FOLDER / "risk").rglob("*.yml")]
    data = [*ANONYMISE_DATA.rglob("*.txt"), *RISK_DATA.rglob("*.yml"), *NLU.rglob("*.yml")]
    code = [*(_CODE / "anonymise" / "tagger").glob("*.py"), _CODE / "anonymise" / "names.py"]
    code += [path for path in (_CODE / "risk").glob("*.py") if path.name != "detector.py"]
    digest = hashlib.sha256()
    for path in sorted([*content, *data, *code]):
        digest.update(path.name.encode() + path.read_bytes())
    return digest.hexdigest()[:12]
