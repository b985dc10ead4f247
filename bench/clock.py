"""CPU time of the work alone: of this process, and of the Postgres that it asks."""

from __future__ import annotations

import time
from collections import defaultdict
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Protocol


class Server(Protocol):
    """A process of its own that works for us."""

    def cpu(self) -> float:
        """Seconds of processor that it has had so far."""
        ...


@dataclass(slots=True)
class Lap:
    """CPU seconds of a piece of work."""

    own: float = 0.0  #: of this process
    served: float = 0.0  #: of the database server


class Clock:
    """Adds up CPU seconds by step; what is done while it is stopped does not count."""

    def __init__(self, server: Server | None = None) -> None:
        self._server = server
        self._left_out = 0.0
        self.own: dict[str, float] = defaultdict(float)  #: this process, by step
        self.served: dict[str, float] = defaultdict(float)  #: the database server, by step

    @contextmanager
    def step(self, name: str) -> Iterator[None]:
        """What is done inside belongs to this step; steps do not stand in one another."""
        with self.lap() as lap:
            yield
        self.add(name, lap)

    @contextmanager
    def lap(self) -> Iterator[Lap]:
        """What is done inside, for a step that is known afterwards."""
        lap = Lap()
        served = self._server.cpu() if self._server else 0.0
        left_out, began = self._left_out, time.process_time()
        try:
            yield lap
        finally:
            lap.own = time.process_time() - began - (self._left_out - left_out)
            lap.served = self._server.cpu() - served if self._server else 0.0

    def add(self, name: str, lap: Lap) -> None:
        """A lap belongs to this step."""
        self.own[name] += lap.own
        self.served[name] += lap.served

    @contextmanager
    def stopped(self) -> Iterator[None]:
        """What stands for the world outside is done inside."""
        began = time.process_time()
        try:
            yield
        finally:
            self._left_out += time.process_time() - began

    def reset(self) -> None:
        """Begin anew."""
        self.own.clear()
        self.served.clear()

    def seconds(self, *steps: str) -> float:
        """CPU seconds of some steps, or of all, on both sides."""
        names = steps or tuple(self.own)
        return sum(self.own[name] + self.served[name] for name in names)


class PostgresServer:
    """Every process of the Postgres that a process of it belongs to; where there is no /proc, nothing is counted."""

    def __init__(self, backend: int) -> None:
        self._master = _parent(backend)

    @property
    def pid(self) -> int:
        """Its first process, below which all others stand; 0 where there is no /proc."""
        return self._master or 0

    def cpu(self) -> float:
        """Seconds of those that live, and of those that have ended."""
        if self._master is None:
            return 0.0
        fields = _stat(self._master)
        ended = (int(fields[13]) + int(fields[14])) / 100.0  # children that were waited for, in hundredths
        children = Path(f"/proc/{self._master}/task/{self._master}/children").read_text(encoding="ascii").split()
        return ended + sum(_nanoseconds(int(each)) for each in [str(self._master), *children]) / 1e9


def _parent(pid: int) -> int | None:
    try:
        return int(_stat(pid)[1])
    except FileNotFoundError:
        return None


def _stat(pid: int) -> list[str]:
    """The fields behind the name, from the state on."""
    return Path(f"/proc/{pid}/stat").read_text(encoding="ascii").rpartition(")")[2].split()


def _nanoseconds(pid: int) -> int:
    try:
        return int(Path(f"/proc/{pid}/schedstat").read_text(encoding="ascii").split()[0])
    except FileNotFoundError:
        return 0  # it has ended between two looks
