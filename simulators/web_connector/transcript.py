"""A log in the manner of QWCLog.txt: time, method, what was said; messages shortened to 50 characters by default."""

from __future__ import annotations

from enum import StrEnum
from pathlib import Path
from typing import Final

from simulators.web_connector.clock import Clock

_SHORT: Final = 50
_MASKED: Final = frozenset({"strPassword"})


class Level(StrEnum):
    """How much is logged."""

    NONE = "NONE"
    DEBUG = "DEBUG"  #: the first 50 characters of messages
    VERBOSE = "VERBOSE"  #: whole messages


class Transcript:
    """The lines so far, kept in memory and appended to a file when one is given."""

    def __init__(self, clock: Clock, *, level: Level = Level.DEBUG, path: Path | None = None) -> None:
        self._clock = clock
        self._level = level
        self._path = path
        self.lines: list[str] = []

    def note(self, source: str, text: str) -> None:
        """Log a sentence."""
        if self._level is Level.NONE:
            return
        line = f"{self._clock.now():%Y%m%d.%H:%M:%S} UTC\t: {source}() : {text}"
        self.lines.append(line)
        if self._path is not None:
            with self._path.open("a", encoding="utf-8") as file:
                file.write(line + "\n")

    def calling(self, method: str, values: dict[str, str | int]) -> None:
        """Log a call before it is made; the password is masked."""
        shown = "".join(f'<{name}="{self._shown(name, str(value))}">' for name, value in values.items())
        self.note(method, f"*** Calling {method}() with: {shown or 'no parameters'}")

    def answered(self, method: str, *texts: str) -> None:
        """Log what a call returned."""
        shown = "".join(f'<{method}Ret[{index}]="{self._shown("", text)}">' for index, text in enumerate(texts))
        self.note(method, f"Received from {method}(): {shown}")

    def _shown(self, name: str, text: str) -> str:
        if name in _MASKED:
            return "<masked>"
        return text if self._level is Level.VERBOSE else " ".join(text[:_SHORT].split("\n"))
