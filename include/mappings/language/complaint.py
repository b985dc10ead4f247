"""A complaint about a mapping file, and the error that carries all of them at once."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from include.errors import SetupError


@dataclass(frozen=True, slots=True, kw_only=True, order=True)
class Complaint:
    """One thing that is wrong in a mapping file, where it stands, and what to do about it."""

    file: str
    line: int
    key: str  #: the way to it, like `lines.Amount`; empty when the whole file is meant
    text: str

    def __str__(self) -> str:
        place = f"{self.file}:{self.line}"
        return f"{place}: {self.key}: {self.text}" if self.key else f"{place}: {self.text}"


class MappingError(SetupError):
    """The mapping files do not hold together; `complaints` lists everything that was found, in order."""

    def __init__(self, complaints: Sequence[Complaint]) -> None:
        self.complaints = tuple(sorted(complaints))
        count = len(self.complaints)
        head = "1 thing is" if count == 1 else f"{count} things are"
        lines = "\n".join(f"  {complaint}" for complaint in self.complaints)
        super().__init__(f"{head} wrong in the mapping files. Correct and run `make check`:\n{lines}")
