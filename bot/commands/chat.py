"""A conversation in the terminal, through the same pipeline as the page."""

from __future__ import annotations

import asyncio
import logging

from bot.commands.program import loaded
from bot.domain.messages import Button, Message
from bot.domain.turn import UnusableTextError
from bot.settings import Settings
from bot.wiring import Windscreen


def run() -> int:
    """Talks until the user ends the input (Ctrl-D) or types "quit"."""
    logging.basicConfig(level=logging.ERROR)
    program = loaded(Settings())
    try:
        asyncio.run(_talk(program))
    except (EOFError, KeyboardInterrupt):
        print()
    finally:
        program.close()
    return 0


async def _talk(program: Windscreen) -> None:
    conversation, messages = await program.conversation.start()
    buttons = _show(messages)
    while (typed := input("\nYou: ").strip()) != "quit":
        text = _payload(typed, buttons)
        try:
            buttons = _show(await program.conversation.handle(conversation, text))
        except UnusableTextError as problem:
            print(program.library.wording[problem.reason])


def _payload(typed: str, buttons: list[Button]) -> str:
    """What a button's number stands for; anything else is what it is."""
    if typed.isdigit() and 0 < int(typed) <= len(buttons):
        return buttons[int(typed) - 1]["payload"]
    return typed


def _show(messages: list[Message]) -> list[Button]:
    buttons = [button for message in messages for button in message.get("buttons", [])]
    for message in messages:
        print(f"\nWindscreen: {message['text']}")
    for number, button in enumerate(buttons, start=1):
        print(f"  {number}. {button['title']}")
    return buttons
