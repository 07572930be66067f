"""`python -m tests.bench`: prints both contestants' figures and their ratios."""

from __future__ import annotations

import asyncio
import sys
import tempfile
from dataclasses import asdict, replace
from pathlib import Path

from rich.console import Console
from rich.table import Table

from tests.bench.load import Figures, load, ours, stock
from tests.bench.servers import stock_rasa, windscreen
from tests.bench.stock_project import laid_out

OURS, STOCK = 8001, 5005
UNITS = {
    "throughput": ("turns a second", 1, "≥ 5"),
    "p50": ("ms a turn", 1000, ""),
    "p95": ("ms a turn", 1000, "≤ 0.25"),
    "turn_5": ("ms", 1000, ""),
    "turn_200": ("ms", 1000, "≤ 1.5 × our turn 5"),
    "peak_megabytes": ("MB", 1, "≤ 1"),
}


def main() -> int:
    """Measures this program, then stock Rasa on the same data."""
    with tempfile.TemporaryDirectory() as folder:
        with windscreen(Path(folder), OURS) as started:
            figures = asyncio.run(load(f"http://127.0.0.1:{OURS}", ours))
            here = replace(figures, peak_megabytes=started.peak_megabytes())
        with stock_rasa(laid_out(Path("var/stock-rasa").resolve()), STOCK) as started:
            figures = asyncio.run(load(f"http://127.0.0.1:{STOCK}", stock))
            there = replace(figures, peak_megabytes=started.peak_megabytes())
    _print(here, there)
    return 0


def _print(here: Figures, there: Figures) -> None:
    table = Table("", "unit", "this program", "stock Rasa", "ratio", "aim for the ratio")
    for name, (unit, factor, aim) in UNITS.items():
        mine, theirs = asdict(here)[name] * factor, asdict(there)[name] * factor
        ratio = f"{mine / theirs:.2f}"
        table.add_row(name, unit, f"{mine:.1f}", f"{theirs:.1f}", ratio, aim)
    Console().print(table)
    print(f"Our turn 200 takes {here.turn_200 / here.turn_5:.2f} times our turn 5.")


if __name__ == "__main__":
    sys.exit(main())
