"""What was measured, a row each, and how it is shown."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from statistics import median
from typing import Any, Final

#: A unit of which more is better; of every other one, less is.
A_SECOND: Final = "a second and core"
#: The columns of the table that hold words.
WORDS: Final = (0, 1, 5)


@dataclass(frozen=True, slots=True, kw_only=True)
class Measured:
    """One row: the product, and what does the same work beside it in the same run."""

    name: str
    database: str
    unit: str
    product: float
    least: float | None = None  #: the least program; None where it has no such work
    peers: tuple[tuple[str, float], ...] = ()

    @property
    def ratio(self) -> float | None:
        """How many times the least program the product costs."""
        if not self.least:
            return None
        return self.least / self.product if self.unit == A_SECOND else self.product / self.least

    @property
    def key(self) -> str:
        """By which a row of another run is the same one."""
        return f"{self.name} [{self.database}]"

    def as_json(self) -> dict[str, Any]:
        """As it is kept."""
        found: dict[str, Any] = {"name": self.name, "database": self.database, "unit": self.unit}
        found |= {"product": _short(self.product)}
        if self.least is not None:
            found |= {"least": _short(self.least), "ratio": _short(self.ratio or 0.0)}
        return found | ({"peers": {name: _short(value) for name, value in self.peers}} if self.peers else {})


def middle(samples: Iterable[float]) -> float:
    """The median of the rounds."""
    return median(samples)


def table(rows: Sequence[Measured]) -> str:
    """The rows beside one another, in the order in which they were measured."""
    heads = ("what", "database", "product", "least", "ratio", "unit")
    cells = [heads, *(line for row in rows for line in (_cells(row), *_beside(row)))]
    widths = [max(len(line[place]) for line in cells) for place in range(len(heads))]
    lines = ["  ".join(_placed(line, widths)).rstrip() for line in cells]
    return "\n".join([lines[0], "-" * len(lines[0]), *lines[1:]])


def _placed(line: Sequence[str], widths: Sequence[int]) -> list[str]:
    """Words to the left, figures to the right."""
    pairs = enumerate(zip(line, widths, strict=True))
    return [each.ljust(width) if place in WORDS else each.rjust(width) for place, (each, width) in pairs]


def _cells(row: Measured) -> tuple[str, ...]:
    ratio = f"{row.ratio:.1f}x" if row.ratio is not None else ""
    least = said(row.least) if row.least is not None else ""
    return row.name, row.database, said(row.product), least, ratio, row.unit


def _beside(row: Measured) -> Iterator[tuple[str, ...]]:
    """A line for each peer: what it takes, and how many times that the product takes."""
    for name, value in row.peers:
        yield f"  beside {name}", "", said(row.product), said(value), f"{row.product / value:.1f}x", row.unit


def said(value: float) -> str:
    """A figure with as many digits as it has a meaning."""
    if value >= 100 or value == int(value):
        return f"{value:,.0f}"
    return f"{value:.1f}" if value >= 10 else f"{value:.3f}"


def _short(value: float) -> float:
    return float(f"{value:.4g}")
