"""Loads the model and wires the program, for serving and for the terminal."""

from __future__ import annotations

from bot.commands.train import current_model, own_console
from bot.rasa.without_tensorflow import leave_tensorflow_out
from bot.settings import Settings
from bot.wiring import Windscreen, services, wire
from knowledge import load


def loaded(settings: Settings) -> Windscreen:
    """The program with the current model, trained first if need be."""
    console = own_console()
    model = current_model(settings, console)
    with console.status("Loading the assistant"):
        leave_tensorflow_out()
        from bot.rasa.assistant import RasaAssistant
        from bot.rasa.own_actions import own_actions

        library = load()
        assistant = RasaAssistant(model, own_actions(services(settings, library)))
    return wire(settings, assistant, library)
