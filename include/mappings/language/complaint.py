"""The error that carries every complaint about the mapping files at once."""

from __future__ import annotations

from collections.abc import Sequence

from include.errors import SetupError
from include.page import Complaint


class MappingError(SetupError):
    """The mapping files do not hold together; `complaints` lists everything that was found, in order."""

    def __init__(self, complaints: Sequence[Complaint]) -> None:
        self.complaints = tuple(sorted(complaints))
        count = len(self.complaints)
        head = "1 thing is" if count == 1 else f"{count} things are"
        lines = "\n".join(f"  {complaint}" for complaint in self.complaints)
        super().__init__(f"{head} wrong in the mapping files. Correct and run `make check`:\n{lines}")
