"""Trains the model if it is not current, with one clean bar."""

from __future__ import annotations

import sys
from pathlib import Path

from rich.console import Console
from rich.progress import BarColumn, Progress, TextColumn, TimeElapsedColumn

from bot.settings import Settings


def run() -> int:
    """Trains; says where the model is."""
    console = own_console()
    console.print(f"Model: {current_model(Settings(), console)}", highlight=False)
    return 0


def own_console() -> Console:
    """Bound to the terminal, so that the bar is seen while training writes to its log."""
    return Console(file=sys.stderr)


def current_model(settings: Settings, console: Console) -> Path:
    """The path of the current model, trained if need be."""
    from bot.rasa.model_files import is_current, model_path

    if is_current(settings):
        return model_path(settings)
    return _trained(settings, console)


def _trained(settings: Settings, console: Console) -> Path:
    columns = (TextColumn("{task.description}"), BarColumn(), TimeElapsedColumn())
    with Progress(*columns, console=console) as bar:
        task = bar.add_task("Starting", total=None)
        from bot.rasa.train import train  # imports TensorFlow: seconds that a current model saves

        return train(settings, lambda doing: bar.update(task, description=doing))
