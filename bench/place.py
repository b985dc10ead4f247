"""Where measures are taken: databases of one kind, a folder for the books, and how often and how much."""

from __future__ import annotations

import gc
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field, replace
from datetime import datetime
from itertools import count
from pathlib import Path
from typing import TypeVar

from bench.clock import Clock
from bench.databases import Databases, migrated
from bench.firm import LARGE, Firm, found
from bench.history import History
from bench.least_firm import LeastFirm
from bench.life import live
from bench.paper_org import PaperOrg
from include.settings import Batching
from include.staging.door import Staging
from simulators.quickbooks_desktop.books.company_file import back_up
from tests.kit.clock import NOVEMBER
from tests.kit.templates import copy_books

Made = TypeVar("Made", Firm, LeastFirm)


@dataclass(frozen=True, slots=True, kw_only=True)
class _Aged:
    """A firm that is copied: its database, its books, its org and its clock."""

    url: str
    books: Path
    org: PaperOrg
    time: datetime
    history: History


@dataclass(slots=True)
class Place:
    """One kind of database."""

    databases: Databases
    folder: Path
    rounds: int = 3
    records: int = 1000  #: how many accounts, and how many deals
    history: int = 10_000  #: how many deals stand posted beside the changed one
    large: int = 3000  #: how many deals a run takes that is to show what each of them costs in memory
    posted: int = 250  #: how many of them are posted in truth; more are copies of them
    _template: str = ""
    _books: Iterator[int] = field(default_factory=count)
    _aged: dict[int, _Aged] = field(default_factory=dict)  #: by the number of copies

    @contextmanager
    def firm(self, *, batching: Batching = LARGE, begins: datetime = NOVEMBER) -> Iterator[Firm]:
        """A new firm of the product, on a clock of its own."""
        url, clock = self.founded(), Clock(self.databases.server)
        with self._used(url, Firm(url, self._new_books(), clock, batching=batching, begins=begins)) as firm:
            yield firm

    @contextmanager
    def old_firm(self, deals: int = 0, *, analyzed: bool = False) -> Iterator[Firm]:
        """A firm with so many posted deals, settled, read and brought; `analyzed`: with statistics of its tables.

        It has at least as many as were posted in truth.
        """
        known = self._aged_by(max(0, deals // self.posted - 1))
        books, url = self._new_books(), self.databases.copy(known.url)
        back_up(known.books, books)
        clock = Clock(self.databases.server)
        made = Firm(url, books, clock, begins=known.time, history=known.history)
        known.org.copy_to(made.org)
        if analyzed:
            with made.staging.engine.begin() as db:
                db.exec_driver_sql("ANALYZE")
        with self._used(url, made) as firm:
            yield firm

    @contextmanager
    def least(self) -> Iterator[LeastFirm]:
        """A new firm of the least program."""
        url = self.databases.empty()
        with self._used(url, LeastFirm(url, self._new_books(), Clock(self.databases.server))) as firm:
            yield firm

    def founded(self) -> str:
        """The address of a database in which the firm is entered, and nothing else."""
        if not self._template:
            self._template = migrated(self.databases)
            found(self._template)
        return self.databases.copy(self._template)

    @contextmanager
    def _used(self, url: str, firm: Made) -> Iterator[Made]:
        """A firm, and nothing of it afterwards; what others left behind is not swept on its clock."""
        gc.collect()
        try:
            yield firm
        finally:
            firm.close()
            self.databases.drop(url)

    def _aged_by(self, copies: int) -> _Aged:
        if 0 not in self._aged:
            self._aged[0] = self._live()
        if copies not in self._aged:
            self._aged[copies] = self._copied(self._aged[0], copies)
        return self._aged[copies]

    def _live(self) -> _Aged:
        """What a firm is like some days later."""
        url, books = self.founded(), self._new_books()
        firm = Firm(url, books, Clock(self.databases.server))
        second = live(firm, self.posted)
        firm.close()
        return _Aged(url=url, books=books, org=firm.org, time=firm.time.time, history=History(second))

    def _copied(self, known: _Aged, copies: int) -> _Aged:
        """The same with a past."""
        url = self.databases.copy(known.url)
        staging = Staging(url)
        known.history.write(staging, copies)
        staging.close()
        return replace(known, url=url)

    def _new_books(self) -> Path:
        return copy_books(self.folder / f"{self.databases.kind}-{next(self._books)}.books")
