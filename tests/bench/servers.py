"""Starts and stops what is measured, and reads its memory."""

from __future__ import annotations

import os
import subprocess
import sys
import time
import urllib.request
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from tests.conftest import ROOT

QUIET = {**os.environ, "RASA_TELEMETRY_ENABLED": "false", "PYTHONPATH": str(ROOT)}


class Started:
    """The processes of one contestant."""

    def __init__(self, processes: list[subprocess.Popen[bytes]]) -> None:
        self.processes = processes

    def peak_megabytes(self) -> float:
        """The largest memory that each process has held, added up (VmHWM)."""
        total = 0
        for process in self.processes:
            status = Path(f"/proc/{process.pid}/status").read_text()
            total += int(status.split("VmHWM:")[1].split()[0])
        return total / 1024


@contextmanager
def windscreen(folder: Path, port: int) -> Iterator[Started]:
    """This program, on an empty database in `folder`."""
    settings = {
        "WINDSCREEN_PORT": str(port),
        "WINDSCREEN_DATABASE_URL": f"sqlite:///{folder}/bench.db",
        "WINDSCREEN_RATE_LIMIT": "0",
    }
    commands = [([sys.executable, "-m", "bot", "serve"], ROOT, settings)]
    with _running(commands, f"http://127.0.0.1:{port}/readyz") as started:
        yield started


@contextmanager
def stock_rasa(project: Path, port: int) -> Iterator[Started]:
    """`rasa run` and `rasa run actions`."""
    run = [sys.executable, "-m", "rasa", "run", "--port", str(port), "-i", "127.0.0.1"]
    actions = [sys.executable, "-m", "rasa", "run", "actions", "--actions", "actions"]
    commands = [(actions, project, {}), (run, project, {})]
    with _running(commands, f"http://127.0.0.1:{port}/") as started:
        time.sleep(5)  # the action server has no readiness of its own
        yield started


@contextmanager
def _running(
    commands: list[tuple[list[str], Path, dict[str, str]]], ready: str
) -> Iterator[Started]:
    processes = [
        subprocess.Popen(
            command,
            cwd=folder,
            env={**QUIET, **settings},
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
        )
        for command, folder, settings in commands
    ]
    try:
        _wait_for(ready, processes)
        yield Started(processes)
    finally:
        for process in processes:
            process.terminate()
        for process in processes:
            process.wait(timeout=30)


def _wait_for(url: str, processes: list[subprocess.Popen[bytes]], seconds: int = 240) -> None:
    for _ in range(seconds):
        if any(process.poll() is not None for process in processes):
            raise RuntimeError("a server stopped before it was ready")
        try:
            urllib.request.urlopen(url, timeout=2)
            return
        except OSError:
            time.sleep(1)
    raise RuntimeError(f"{url} was not ready in {seconds} seconds")
