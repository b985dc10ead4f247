"""What was made of files is kept until one of them changes."""

from __future__ import annotations

from collections.abc import Callable, Hashable, Iterable
from pathlib import Path
from typing import Generic, TypeVar

Made = TypeVar("Made")
Stamp = tuple[tuple[Path, int, int], ...]


class Kept(Generic[Made]):
    """Things by name, each with the files that it was made of: the same path, time and size are the same file."""

    def __init__(self) -> None:
        self._things: dict[Hashable, tuple[Stamp, Made]] = {}

    def get(self, name: Hashable, files: Iterable[Path], make: Callable[[], Made]) -> Made:
        """The thing of this name, made anew when a file came, went or changed; an error of `make` is not kept."""
        stamp = tuple(_stamp(path) for path in files)
        found = self._things.get(name)
        if found is None or found[0] != stamp:
            found = self._things[name] = (stamp, make())
        return found[1]


def _stamp(path: Path) -> tuple[Path, int, int]:
    try:
        facts = path.stat()
    except OSError:
        return path, 0, -1
    return path, facts.st_mtime_ns, facts.st_size
