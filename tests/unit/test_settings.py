"""Settings: working defaults, a fixed clock never in production, each one documented."""

import pytest
from pydantic import ValidationError

from bot.settings import Settings
from bot.wiring import clock_for
from tests.conftest import ROOT


def test_every_setting_is_documented_with_its_default():
    page = (ROOT / "docs" / "settings.md").read_text(encoding="utf-8")
    for name in Settings.model_fields:
        assert f"`WINDSCREEN_{name.upper()}`" in page, name


def test_documented_settings_exist():
    import re

    page = (ROOT / "docs" / "settings.md").read_text(encoding="utf-8")
    named = {name.lower() for name in re.findall(r"`WINDSCREEN_([A-Z_]+)`", page)}
    assert named == set(Settings.model_fields)


def test_a_fixed_clock_is_refused_in_production(monkeypatch):
    monkeypatch.setenv("WINDSCREEN_FIXED_NOW", "2026-03-03T10:00")
    monkeypatch.setenv("WINDSCREEN_ENV", "production")
    with pytest.raises(ValidationError, match="must not be set in production"):
        Settings()


def test_an_empty_fixed_clock_is_none_even_in_production(monkeypatch):
    monkeypatch.setenv("WINDSCREEN_FIXED_NOW", "")
    monkeypatch.setenv("WINDSCREEN_ENV", "production")
    assert Settings().fixed_now is None


def test_a_fixed_clock_without_a_zone_is_london_time(monkeypatch):
    monkeypatch.setenv("WINDSCREEN_FIXED_NOW", "2026-07-01T10:00:00")
    assert clock_for(Settings())().isoformat() == "2026-07-01T10:00:00+01:00"
