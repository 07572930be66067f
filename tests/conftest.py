"""What tests share: the library, the trained assistant, a wired program on an empty database."""

from __future__ import annotations

import os
from collections.abc import AsyncIterator, Callable, Iterator
from pathlib import Path

import pytest

from bot.rasa.quiet import be_quiet

be_quiet()

from bot.rasa.without_tensorflow import leave_tensorflow_out  # noqa: E402
from bot.settings import Settings  # noqa: E402
from knowledge import Library, load  # noqa: E402
from knowledge.checks.documents import found_sources  # noqa: E402

WEEKDAY = "2026-03-03T10:00:00+00:00"  # a Tuesday in office hours
ROOT = Path(__file__).resolve().parents[1]


@pytest.fixture(scope="session")
def library() -> Library:
    return load()


@pytest.fixture(scope="session")
def sources() -> Path:
    found = found_sources()
    if found is None:
        pytest.skip("the documents are not at hand (../shared/sources)")
    return found


@pytest.fixture(scope="session")
def assistant() -> Iterator[object]:
    """The trained agent with the real actions, at a fixed time."""
    leave_tensorflow_out()
    from bot.rasa.assistant import RasaAssistant
    from bot.rasa.model_files import is_current, model_path
    from bot.rasa.own_actions import own_actions
    from bot.wiring import services

    settings = Settings(data_dir=ROOT / os.environ.get("WINDSCREEN_DATA_DIR", "var"))
    if not is_current(settings):
        pytest.fail("the model is not current: run `make train` first")
    made = RasaAssistant(model_path(settings), own_actions(services(Settings(fixed_now=WEEKDAY))))
    yield made
    made.close()


@pytest.fixture(scope="session")
def screening(library: Library) -> object:
    """The trained risk check and anonymiser."""
    from bot.screening import load_screening

    return load_screening(
        Settings(data_dir=ROOT / os.environ.get("WINDSCREEN_DATA_DIR", "var")), library
    )


@pytest.fixture
def settings(tmp_path: Path) -> Settings:
    return Settings(data_dir=tmp_path, fixed_now=WEEKDAY, rest_webhook=True)


@pytest.fixture
def windscreen(
    settings: Settings, assistant: object, screening: object, library: Library
) -> Iterator[object]:
    from bot.wiring import wire

    program = wire(settings, assistant, screening, library)
    yield program
    program.close()


Talk = Callable[..., "object"]


@pytest.fixture
async def talk(windscreen: object) -> Talk:
    """Says texts one after another in one conversation; the last main message."""
    conversation, _ = await windscreen.conversation.start()

    async def say(*texts: str) -> dict[str, object]:
        for text in texts:
            messages = await windscreen.conversation.handle(conversation, text)
        return messages[-1]

    say.conversation = conversation
    return say


@pytest.fixture
async def client(windscreen: object) -> AsyncIterator[object]:
    import httpx

    from bot.web.app import create_app

    transport = httpx.ASGITransport(app=create_app(windscreen), raise_app_exceptions=False)
    async with httpx.AsyncClient(transport=transport, base_url="http://windscreen") as made:
        yield made
