"""A measured figure with its confidence interval."""

from __future__ import annotations

from dataclasses import dataclass

from scipy.stats import binomtest


@dataclass(frozen=True)
class Figure:
    """`count` of `total`; with no total, a plain number."""

    name: str
    count: float
    total: int | None
    aim: str = ""

    @property
    def share(self) -> float:
        """`count` as a share of `total`."""
        return self.count / self.total if self.total else self.count

    def interval(self) -> str:
        """The exact (Clopper-Pearson) 95% interval of the share."""
        if not self.total:
            return ""
        range_ = binomtest(int(self.count), self.total).proportion_ci(0.95, method="exact")
        return f"{range_.low:.3f} to {range_.high:.3f}"
