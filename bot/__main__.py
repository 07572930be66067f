"""`python -m bot COMMAND`: train, serve, chat, erase."""

from __future__ import annotations

import argparse
import sys

from bot.rasa.quiet import be_quiet


def main(arguments: list[str] | None = None) -> int:
    """Runs one command; its exit code."""
    parser = argparse.ArgumentParser(prog="windscreen", description="Windscreen")
    commands = parser.add_subparsers(dest="command", required=True)
    commands.add_parser("train", help="train the model if it is not current")
    commands.add_parser("serve", help="train if need be, then serve")
    commands.add_parser("chat", help="a conversation in the terminal")
    commands.add_parser("erase", help="erase conversations older than the settings allow")
    chosen = parser.parse_args(arguments).command
    be_quiet()
    from bot.commands import chat, erase, serve, train  # Rasa is imported only after be_quiet

    run = {"train": train.run, "serve": serve.run, "chat": chat.run, "erase": erase.run}
    return run[chosen]()


if __name__ == "__main__":
    sys.exit(main())
