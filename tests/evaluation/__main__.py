"""`python -m tests.evaluation`: prints the table and writes the confusions to reports/."""

from __future__ import annotations

import asyncio
import sys
import tempfile
from pathlib import Path

from rich.console import Console
from rich.table import Table

from bot.rasa.quiet import be_quiet

be_quiet()

from bot.commands.program import loaded  # noqa: E402
from bot.settings import Settings  # noqa: E402
from bot.wiring import Windscreen  # noqa: E402
from tests.evaluation import measure  # noqa: E402
from tests.evaluation.measure import Result  # noqa: E402

REPORT = Path("reports/confusions.tsv")
AIMS = {
    "right card first": "≥ .90",
    "right, or among the choices": "≥ .97",
    "wrong and confident": "≤ .03",
    "every key figure in right answers": "1.00",
    "not_covered recognised": "≥ .90",
    "out_of_scope recognised": "≥ .90",
}


async def measured(program: Windscreen, tuning: bool = False) -> Result:
    """Every figure, on the reported sets or on those for tuning."""
    ours = await measure.questions(program, "tuning" if tuning else "questions")
    blind = await measure.acceptance(program, "acceptance_tuning" if tuning else "acceptance")
    return Result({**ours.figures, **blind.figures}, ours.confusions + blind.confusions)


def main() -> int:
    """Prints the table; exit code 0, for the line is held by the tests."""
    tuning = "--tuning" in sys.argv
    with tempfile.TemporaryDirectory() as folder:
        url = f"sqlite:///{folder}/evaluation.db"
        settings = Settings(database_url=url, fixed_now="2026-03-03T10:00:00+00:00")
        program = loaded(settings)
        result = asyncio.run(measured(program, tuning))
        program.close()
    table = Table("measure", "reached", "aim", title="Tuning sets" if tuning else None)
    for name, share in result.figures.items():
        table.add_row(name, f"{share:.3f}", AIMS.get(name, ""))
    Console().print(table)
    REPORT.parent.mkdir(exist_ok=True)
    rows = ["\t".join(("got", "expected", "shown", "text")), *map("\t".join, result.confusions)]
    REPORT.write_text("\n".join(rows), encoding="utf-8")
    print(f"{len(result.confusions)} cases that went wrong are in {REPORT}")
    return 0


if __name__ == "__main__":
    sys.exit(main())
