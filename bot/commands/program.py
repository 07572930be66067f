"""Loads the model and wires the program, for serving and for the terminal."""

from __future__ import annotations

import logging

from rich.console import Console

from bot.adapters.no_assistant import NoAssistant
from bot.adapters.one_thread import one_thread_for_sums
from bot.commands.train import current_model, own_console
from bot.domain.ports import Assistant
from bot.rasa.without_tensorflow import leave_tensorflow_out
from bot.screening import Screening, load_screening, rules_alone
from bot.settings import Settings
from bot.wiring import Windscreen, services, wire
from knowledge import Library, load

log = logging.getLogger(__name__)


def loaded(settings: Settings) -> Windscreen:
    """The program with the current model, trained first if need be.

    If the model can't be had, the program still starts: every turn then gives the phone lines.
    """
    one_thread_for_sums()
    console, library = own_console(), load()
    assistant = assistant_for(settings, library, console)
    return wire(settings, assistant, _screening(settings, library), library)


def assistant_for(settings: Settings, library: Library, console: Console) -> Assistant:
    """The trained assistant, or one that fails every turn if it can't be had."""
    try:
        model = current_model(settings, console)
        with console.status("Loading the assistant"):
            leave_tensorflow_out()
            from bot.rasa.assistant import RasaAssistant
            from bot.rasa.own_actions import own_actions

            return RasaAssistant(model, own_actions(services(settings, library)))
    except Exception:
        log.exception("the model can't be loaded; only phone lines will be given")
        return NoAssistant()


def _screening(settings: Settings, library: Library) -> Screening:
    try:
        return load_screening(settings, library)
    except Exception:
        log.exception("the screening can't be loaded; rules alone decide, nothing is kept")
        return rules_alone()
