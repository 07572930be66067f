"""When something fails, the user gets the phone lines and loses nothing that was kept."""

import asyncio
import logging

import pytest

from bot.domain.ports import AssistantError, Reply
from bot.wiring import wire

SECRET = "the words of the user"


class BrokenAssistant:
    is_ready = True

    async def reply(self, conversation, text, dialogue, metadata):
        raise AssistantError("no reply")


class ForgetfulAssistant:
    is_ready = True

    async def reply(self, conversation, text, dialogue, metadata):
        raise RuntimeError(text)


class SlowAssistant:
    is_ready = True

    async def reply(self, conversation, text, dialogue, metadata):
        await asyncio.sleep(60)
        return Reply([], "")


@pytest.fixture
def with_assistant(settings, screening, library):
    programs = []

    def wired(assistant):
        chosen = settings.model_copy(update={"turn_timeout": 0.2})
        programs.append(wire(chosen, assistant, screening, library))
        return programs[-1]

    yield wired
    for program in programs:
        program.close()


@pytest.mark.parametrize("broken", [BrokenAssistant, ForgetfulAssistant, SlowAssistant])
async def test_a_failing_turn_gives_the_phone_lines_first(with_assistant, broken):
    program = with_assistant(broken())
    conversation, _ = await program.conversation.start()
    (reply,) = await program.conversation.handle(conversation, SECRET)
    for number in ("999", "01204 331500", "01204 337777"):
        assert number in reply["text"]
    assert reply["custom"]["contacts"][0]["id"] == "police_999"


async def test_a_failing_turn_loses_nothing_that_was_kept_before(with_assistant):
    program = with_assistant(BrokenAssistant())
    conversation, _ = await program.conversation.start()
    before = await program.conversations.transcript(conversation)
    await program.conversation.handle(conversation, SECRET)
    assert await program.conversations.transcript(conversation) == before


async def test_the_log_of_a_failure_holds_no_word_of_the_user(with_assistant, caplog):
    program = with_assistant(ForgetfulAssistant())
    conversation, _ = await program.conversation.start()
    with caplog.at_level(logging.DEBUG):
        await program.conversation.handle(conversation, SECRET)
    assert "RuntimeError" in caplog.text
    assert SECRET not in caplog.text


async def test_a_store_that_fails_at_the_last_step_fails_the_turn_loudly(windscreen, monkeypatch):
    conversation, _ = await windscreen.conversation.start()

    async def full(*_arguments):
        raise OSError("disk full")

    monkeypatch.setattr(windscreen.conversations, "keep", full)
    (reply,) = await windscreen.conversation.handle(conversation, "c&f timescale?")
    assert reply["custom"]["failed"]


async def test_an_action_that_raises_is_an_error_not_an_empty_reply(assistant):
    action = assistant._processor._in_process["action_answer"]
    real = action._action

    class Raising:
        def run(self, *_arguments):
            raise ValueError("no such card")

    action._action = Raising()
    try:
        with pytest.raises(AssistantError):
            await assistant.reply("c", "c&f timescale?", None, {})
    finally:
        action._action = real


async def test_turns_of_one_conversation_wait_for_each_other(windscreen):
    conversation, _ = await windscreen.conversation.start()
    texts = [f"c&f timescale {number}?" for number in range(8)]
    await asyncio.gather(*(windscreen.conversation.handle(conversation, t) for t in texts))
    kept = await windscreen.conversations.transcript(conversation)
    sides = [message["from"] for message in kept[1:]]
    assert sides == ["user", "assistant"] * 8


async def test_an_erased_conversation_leaves_nothing_in_the_database_files(windscreen, settings):
    conversation, _ = await windscreen.conversation.start()
    await windscreen.conversation.handle(conversation, "what do the papers say on county lines")
    files = list(settings.data_dir.glob("windscreen.db*"))
    assert any(b"what do the papers say" in path.read_bytes() for path in files)
    await windscreen.conversations.erase(conversation)
    assert not any(b"what do the papers say" in path.read_bytes() for path in files)


async def test_without_its_models_it_is_not_ready_and_still_gives_the_lines(settings, library):
    from bot.adapters.no_assistant import NoAssistant
    from bot.screening import rules_alone

    program = wire(settings, NoAssistant(), rules_alone(), library)
    conversation, _ = await program.conversation.start()
    messages = await program.conversation.handle(conversation, "baby has stopped breathing")
    assert messages[0]["custom"]["type"] == "handoff" and messages[-1]["custom"]["failed"]
    (reply,) = await program.conversation.handle(conversation, "c&f timescale?")
    assert "999" in reply["text"] and not program.is_ready
    program.close()


async def test_without_screening_alone_it_is_not_ready(settings, assistant, library):
    from bot.screening import rules_alone

    program = wire(settings, assistant, rules_alone(), library)
    assert not program.is_ready
    program.close()
