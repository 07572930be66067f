"""Lets Rasa be imported for serving without TensorFlow.

Rasa imports all its policies and classifiers when it starts, and with them TensorFlow: ten
seconds and half a gigabyte for parts that our model does not use. A placeholder stands in its
place; whoever really calls it gets an error. Training and Rasa's own commands are untouched.
"""

from __future__ import annotations

import importlib.abc
import importlib.machinery
import sys
from types import ModuleType
from typing import Any

ABSENT = ("tensorflow", "tensorflow_hub", "tensorflow_text", "tensorflow_addons", "keras")


class TensorFlowLeftOutError(RuntimeError):
    """Something tried to use TensorFlow in a process that was started without it."""


class _Placeholder(type):
    def __getattr__(cls, name: str) -> Any:
        if name.startswith("__"):
            raise AttributeError(name)
        return _placeholder(name)

    def __getitem__(cls, _item: Any) -> Any:
        return cls

    def __or__(cls, _other: Any) -> Any:
        return cls

    def __ror__(cls, _other: Any) -> Any:
        return cls

    def __call__(cls, *arguments: Any, **options: Any) -> Any:
        # As a decorator it passes the function through; anything else is real use.
        if len(arguments) == 1 and not options and callable(arguments[0]):
            return arguments[0]
        if cls.__module__ == __name__:
            return _placeholder("decorator")
        raise TensorFlowLeftOutError(cls.__name__)


def _placeholder(name: str) -> Any:
    return _Placeholder(name, (), {})


class _Module(ModuleType):
    def __getattr__(self, name: str) -> Any:
        if name.startswith("__"):
            raise AttributeError(name)
        return _placeholder(name)


class _Finder(importlib.abc.MetaPathFinder, importlib.abc.Loader):
    def find_spec(self, name: str, path: Any = None, target: Any = None) -> Any:
        if name.partition(".")[0] in ABSENT:
            return importlib.machinery.ModuleSpec(name, self, is_package=True)
        return None

    def create_module(self, spec: importlib.machinery.ModuleSpec) -> ModuleType:
        module = _Module(spec.name)
        module.__path__ = []
        return module

    def exec_module(self, module: ModuleType) -> None:
        """Nothing to run."""


def leave_tensorflow_out() -> None:
    """Call before Rasa is imported; does nothing if TensorFlow is loaded already."""
    if "tensorflow" not in sys.modules:
        sys.meta_path.insert(0, _Finder())
