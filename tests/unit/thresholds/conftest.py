"""The trained matcher."""

import os

import pytest

from bot.settings import Settings
from bot.thresholds.build import load_thresholds
from tests.conftest import ROOT


@pytest.fixture(scope="session")
def matcher(library):
    settings = Settings(data_dir=ROOT / os.environ.get("WINDSCREEN_DATA_DIR", "var"))
    return load_thresholds(settings, library)
