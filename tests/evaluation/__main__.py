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

from bot.adapters.one_thread import one_thread_for_sums  # noqa: E402
from bot.commands.program import assistant_for  # noqa: E402
from bot.commands.train import own_console  # noqa: E402
from bot.screening import Screening, load_screening  # noqa: E402
from bot.settings import Settings  # noqa: E402
from bot.thresholds.build import load_thresholds  # noqa: E402
from bot.thresholds.matcher import ThresholdMatcher  # noqa: E402
from bot.wiring import Windscreen  # noqa: E402
from knowledge import load  # noqa: E402
from tests.evaluation import measure  # noqa: E402
from tests.evaluation.danger import danger  # noqa: E402
from tests.evaluation.measure import Result  # noqa: E402
from tests.evaluation.privacy import privacy  # noqa: E402
from tests.evaluation.thresholds import thresholds  # noqa: E402
from tests.evaluation.unscreened import unscreened  # noqa: E402

REPORT = Path("reports/confusions.tsv")
SCREENING_REPORT = Path("reports/screening.tsv")
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


def tables_of(
    screening: Screening, matcher: ThresholdMatcher, which: str
) -> tuple[list[Table], list[tuple[str, ...]]]:
    """The tables of what is measured apart from the questions, and the cases that went wrong."""
    tables, wrong = [], []
    levels = thresholds(matcher, which)
    for title, (figures, cases) in (
        ("Personal details", privacy(screening.anonymiser, which)),
        ("A child in danger", danger(screening, which)),
        ("Thresholds", (levels.figures, levels.wrong)),
    ):
        table = Table("measure", "reached", "of", "95% interval", "aim", title=title)
        for one in figures:
            of = str(one.total) if one.total else ""
            table.add_row(one.name, f"{one.share:.3f}", of, one.interval(), one.aim)
        tables.append(table)
        wrong += cases
    return tables, wrong


def main() -> int:
    """Prints the tables; exit code 0, for the line is held by the tests."""
    one_thread_for_sums()
    tuning = "--tuning" in sys.argv
    screening, matcher = load_screening(Settings()), load_thresholds(Settings())
    tables, wrong = tables_of(screening, matcher, "_tuning" if tuning else "")
    for one in tables:
        Console().print(one)
    _report(SCREENING_REPORT, ("what", "found", "text"), wrong)
    if "--screening" in sys.argv:
        return 0
    with tempfile.TemporaryDirectory() as folder:
        url = f"sqlite:///{folder}/evaluation.db"
        settings = Settings(database_url=url, fixed_now="2026-03-03T10:00:00+00:00")
        library = load()
        assistant = assistant_for(settings, library, own_console())
        program = unscreened(settings, assistant, library)
        result = asyncio.run(measured(program, tuning))
        program.close()
    table = Table("measure", "reached", "aim", title="Questions")
    for name, share in result.figures.items():
        table.add_row(name, f"{share:.3f}", AIMS.get(name, ""))
    Console().print(table)
    _report(REPORT, ("got", "expected", "shown", "text"), result.confusions)
    return 0


def _report(path: Path, columns: tuple[str, ...], rows: list[tuple[str, ...]]) -> None:
    path.parent.mkdir(exist_ok=True)
    path.write_text("\n".join(["\t".join(columns), *map("\t".join, rows)]), encoding="utf-8")
    print(f"{len(rows)} cases that went wrong are in {path}")


if __name__ == "__main__":
    sys.exit(main())
