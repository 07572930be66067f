"""Lays out a stock Rasa project on the same data, and trains it once."""

from __future__ import annotations

import shutil
import subprocess
import sys
from pathlib import Path

import yaml

from tests.conftest import ROOT

HERE = Path(__file__).parent / "stock"
INTENTS = ("ask", "gap", "small_talk", "follow_up", "clarify")


def laid_out(folder: Path) -> Path:
    """The project in `folder`, with a trained model; trains if there is none."""
    if not list((folder / "models").glob("*.tar.gz")):
        shutil.rmtree(folder, ignore_errors=True)
        shutil.copytree(HERE, folder)
        shutil.copytree(ROOT / "data" / "nlu", folder / "data" / "nlu")
        shutil.move(str(folder / "rules.yml"), folder / "data" / "rules.yml")
        (folder / "domain.yml").write_text(yaml.safe_dump(_domain()), encoding="utf-8")
        print("Training stock Rasa (one epoch; several minutes)", flush=True)
        with (folder / "training.log").open("w") as log:
            command = [sys.executable, "-m", "rasa", "train", "--fixed-model-name", "stock"]
            subprocess.run(command, cwd=folder, stdout=log, stderr=log, check=True)
    return folder


def _domain() -> dict[str, object]:
    responses = {}
    for path in (ROOT / "data" / "nlu").rglob("*.yml"):
        for intent in yaml.load(path.read_text(encoding="utf-8"), yaml.CSafeLoader)["nlu"]:
            if "/" in intent["intent"]:
                responses[f"utter_{intent['intent']}"] = [{"text": intent["intent"]}]
    return {
        "version": "3.1",
        "intents": [*INTENTS, "out_of_scope"],
        "responses": responses,
        "actions": ["action_answer"],
    }
