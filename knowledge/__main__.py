"""`python -m knowledge check`."""

from __future__ import annotations

import argparse
import sys
from pathlib import Path

from knowledge.checks.run import check


def main(arguments: list[str] | None = None) -> int:
    """Checks the knowledge; exit code 1 if anything is wrong."""
    parser = argparse.ArgumentParser(prog="knowledge", description="Windscreen's knowledge")
    commands = parser.add_subparsers(dest="command", required=True)
    checking = commands.add_parser("check", help="schema, references, coverage of the sources")
    checking.add_argument(
        "--sources", type=Path, default=None, help="folder with the documents' texts"
    )
    checking.add_argument("--quiet", action="store_true", help="list only what is wrong")
    chosen = parser.parse_args(arguments)
    return check(chosen.sources, quiet=chosen.quiet)


if __name__ == "__main__":
    sys.exit(main())
