"""Where measures are taken: databases of one kind, a folder for the books, and how often and how much."""

from __future__ import annotations

import gc
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from itertools import count
from pathlib import Path

from bench.clock import Clock
from bench.databases import Databases, migrated
from bench.firm import LARGE, Firm, found
from bench.least_firm import LeastFirm
from include.settings import Batching
from tests.kit.templates import copy_books


@dataclass(slots=True)
class Place:
    """One kind of database."""

    databases: Databases
    folder: Path
    rounds: int = 3
    records: int = 1000  #: how many accounts, and how many deals
    history: int = 10_000  #: how many deals stand posted beside the changed one
    _template: str = ""
    _books: Iterator[int] = field(default_factory=count)

    @contextmanager
    def firm(self, *, batching: Batching = LARGE, send_all: bool = True) -> Iterator[Firm]:
        """A new firm of the product, on a clock of its own."""
        if not self._template:
            self._template = migrated(self.databases)
            found(self._template)
        url = self.databases.copy(self._template)
        made = Firm(url, self._new_books(), Clock(self.databases.server), batching=batching, send_all=send_all)
        try:
            _settle()
            yield made
        finally:
            made.close()

    @contextmanager
    def least(self) -> Iterator[LeastFirm]:
        """A new firm of the least program."""
        made = LeastFirm(self.databases.empty(), self._new_books(), Clock(self.databases.server))
        try:
            _settle()
            yield made
        finally:
            made.close()

    def _new_books(self) -> Path:
        return copy_books(self.folder / f"{self.databases.kind}-{next(self._books)}.books")


def _settle() -> None:
    """What others left behind is not swept on anybody's clock."""
    gc.collect()
    gc.freeze()
