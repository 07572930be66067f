"""Finds the custom actions of the `actions` package."""

from __future__ import annotations

import importlib
import pkgutil
from collections.abc import Iterator

import actions
from actions.base import WindscreenAction
from bot.services import Services


def own_actions(services: Services) -> Iterator[WindscreenAction]:
    """One instance of each custom action, with `services` handed over."""
    for module in pkgutil.iter_modules(actions.__path__):
        importlib.import_module(f"{actions.__name__}.{module.name}")
    for action in WindscreenAction.__subclasses__():
        yield action(services)
