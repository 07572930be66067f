"""Conversations go after the time in the settings, and leave nothing in the files."""

import asyncio
from datetime import datetime, timedelta, timezone

from bot.commands import erase
from bot.retention import erase_old, keep_erasing

TEXT = "what do the papers say on county lines"


async def kept(program):
    conversation, _ = await program.conversation.start()
    await program.conversation.handle(conversation, TEXT)
    return conversation


def files_hold_it(settings):
    return any(
        b"what do the papers say" in path.read_bytes()
        for path in settings.data_dir.glob("windscreen.db*")
    )


async def test_what_is_old_is_erased_and_what_is_new_stays(windscreen, settings):
    await kept(windscreen)
    assert await erase_old(windscreen.conversations, 30) == 0
    assert files_hold_it(settings)
    in_a_month = datetime.now(timezone.utc) + timedelta(days=31)
    assert await erase_old(windscreen.conversations, 30, lambda: in_a_month) == 1
    assert not files_hold_it(settings)


async def test_the_running_process_erases_again_and_again(windscreen):
    rounds = []

    class Store:
        async def erase_older(self, than):
            rounds.append(than)
            if len(rounds) == 1:
                raise OSError("busy")
            return 0

    task = asyncio.create_task(keep_erasing(Store(), 30, timedelta(milliseconds=5)))
    await asyncio.sleep(0.1)
    task.cancel()
    assert len(rounds) > 2


def test_the_command_erases(settings, monkeypatch, capsys):
    monkeypatch.setenv("WINDSCREEN_DATA_DIR", str(settings.data_dir))
    assert erase.run() == 0
    assert "Erased 0 conversations" in capsys.readouterr().out
