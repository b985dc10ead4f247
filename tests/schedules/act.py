"""A schedule as data: what happens, in which order. Nothing in it depends on what happened before."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Act:
    """One thing that somebody does; the numbers choose whom or what it concerns, among those that there are then."""

    name: str
    first: int = 0
    second: int = 0

    def __str__(self) -> str:
        return f"{self.name}({self.first}, {self.second})"


@dataclass(frozen=True, slots=True)
class Schedule:
    """The manners of QuickBooks from the beginning on, and the acts."""

    manners: tuple[tuple[str, str], ...]
    acts: tuple[Act, ...]

    def __str__(self) -> str:
        manners = ", ".join(f"{key}={value}" for key, value in self.manners) or "as usual"
        return "\n".join([f"QuickBooks: {manners}", *(f"  {number}. {act}" for number, act in enumerate(self.acts, 1))])
