"""Sums on one thread: those of a turn are so small that more threads cost more than they save."""

from __future__ import annotations

from threadpoolctl import threadpool_limits


def one_thread_for_sums() -> None:
    """For the rest of the process, numpy and scikit-learn compute on one thread."""
    threadpool_limits(limits=1)
