"""The one door to the staging database: `with staging.begin() as db:`; what is written inside commits together."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from copy import copy
from datetime import datetime
from functools import cached_property
from pathlib import Path
from time import monotonic
from typing import Self

import sqlalchemy as sa
from sqlalchemy.exc import DBAPIError

from include.actor import Actor
from include.errors import SetupError
from include.staging.alerts import Alerts
from include.staging.away import explain_away
from include.staging.billing import Billing
from include.staging.books import Books
from include.staging.bound_links import BoundLinks
from include.staging.checked_rows import CheckedRows
from include.staging.companies import Companies
from include.staging.connect import connect
from include.staging.decisions import Decisions
from include.staging.event_segments import EventSegments
from include.staging.events import Events
from include.staging.findings import Findings
from include.staging.fingerprints import Fingerprints
from include.staging.flow_runs import FlowRuns
from include.staging.hidden import Hidden
from include.staging.holders import Holders
from include.staging.intervals import Intervals
from include.staging.known_records import KnownRecords
from include.staging.lag import Lag
from include.staging.lanes import Lanes
from include.staging.link_lines import LinkLines
from include.staging.links import Links
from include.staging.marked import Marked
from include.staging.message_sets import MessageSets
from include.staging.mirror_rows import MirrorRows
from include.staging.outbox import Outbox
from include.staging.read_jobs import ReadJobs
from include.staging.receivables import Receivables
from include.staging.reconciliations import Reconciliations
from include.staging.records import Records
from include.staging.refusals import Refusals
from include.staging.reports import Reports
from include.staging.rows import utc_now
from include.staging.sessions import Sessions
from include.staging.tables import record, record_key
from include.staging.tidying import Tidying
from include.staging.totals import Totals
from include.staging.unlinked import Unlinked
from include.staging.upgrade import upgrade
from include.staging.waiting import Waiting
from include.staging.watermarks import Watermarks
from include.staging.work_items import WorkItems


class Work:
    """One transaction: every part of it reads and writes on the same connection."""

    def __init__(self, db: sa.Connection, now: Callable[[], datetime], actor: Actor | None = None) -> None:
        self.connection = db
        self.now = now()
        clock = self._clock
        self.events = Events(db, clock, actor)
        self.event_segments = EventSegments(db, clock)
        self.companies = Companies(db, clock)
        self.flow_runs = FlowRuns(db, clock)
        self.checked_rows = CheckedRows(db, clock)
        self.records = Records(db, clock)
        self.hidden = Hidden(db, clock)
        self.books = Books(db, clock)
        self.known_records = KnownRecords(db, clock)
        self.read_jobs = ReadJobs(db, clock)
        self.intervals = Intervals(db, clock)
        self.findings = Findings(db, clock)
        self.decisions = Decisions(db, clock)
        self.outbox = Outbox(db, clock, self.events)
        self.message_sets = MessageSets(db, clock)
        self.sessions = Sessions(db, clock)
        self.billing = Billing(db, clock)
        self.links = Links(db, clock, self.events)
        self.marked = Marked(db, clock)
        self.unlinked = Unlinked(db, clock)
        self.bound_links = BoundLinks(db, clock, self.events)
        self.link_lines = LinkLines(db, clock)
        self.holders = Holders(db, clock)
        self.mirror_rows = MirrorRows(db, clock)
        self.waiting = Waiting(db, clock)
        self.watermarks = Watermarks(db, clock)
        self.fingerprints = Fingerprints(db, clock)
        self.work_items = WorkItems(db, clock)
        self.lanes = Lanes(db, clock)
        self.reports = Reports(db, clock)
        self.totals = Totals(db, clock)
        self.reconciliations = Reconciliations(db, clock)
        self.alerts = Alerts(db, clock)
        self.receivables = Receivables(db, clock)
        self.refusals = Refusals(db, clock)
        self.lag = Lag(db, clock)
        self.tidying = Tidying(db, clock)

    def _clock(self) -> datetime:
        return self.now


class Staging:
    """The staging database of all companies.

    `url` is a SQLAlchemy URL (sqlite or postgresql); `now` is the clock that stamps rows. Raises `SetupError` when the
    tables are missing or of another version.
    """

    def __init__(self, url: str, *, now: Callable[[], datetime] = utc_now) -> None:
        self.url = url
        self._now = now
        self._migrated = False
        self._actor: Actor | None = None
        self._until: float | None = None

    @cached_property
    def engine(self) -> sa.Engine:
        """The engine, made at first use so that a door may be built before the database exists."""
        return connect(self.url)

    def acted_by(self, actor: Actor | None) -> Self:
        """The same database in the hands of somebody: every event says who; None is the sync itself."""
        _ = self.engine  # one for both
        door = copy(self)
        door._actor = actor
        return door

    def within(self, seconds: float) -> Self:
        """The same database for a piece of work that waits so long for locks, in all its transactions together."""
        _ = self.engine  # one for both
        door = copy(self)
        door._until = monotonic() + seconds
        return door

    @contextmanager
    def begin(self) -> Iterator[Work]:
        """A transaction that writes; commits at the end, rolls back on an error. `StagingAway` when it cannot."""
        with self._transaction(sqlite_begin="IMMEDIATE") as connection:
            work = Work(connection, self._now, self._actor)
            yield work
            work.events.write()

    @contextmanager
    def read(self) -> Iterator[Work]:
        """A transaction that only reads and never waits for a writer. `StagingAway` when it cannot."""
        with self._transaction(sqlite_begin="DEFERRED") as connection:
            yield Work(connection, self._now, self._actor)

    @contextmanager
    def _transaction(self, **options: str | float) -> Iterator[sa.Connection]:
        if self._until is not None:
            options["lock_wait"] = max(0.0, self._until - monotonic())
        try:
            self._require_tables()
            with self.engine.connect().execution_options(**options) as connection, connection.begin():
                yield connection
        except DBAPIError as error:
            away = explain_away(error, self.url)
            if away is None:
                raise
            # What the driver says is in it; the stack beneath would say it again in a hundred lines.
            raise away from None

    def migrate(self) -> None:
        """Bring the tables to the newest version; safe to repeat."""
        if self.engine.url.get_backend_name() == "sqlite" and self.engine.url.database:
            _make_folder(Path(self.engine.url.database).parent)
        try:
            upgrade(self.engine)
        except DBAPIError as error:
            raise explain_away(error, self.url) or error from None

    def learn_statistics(self) -> None:
        """Many records were landed: Postgres would plan for an empty table until its own daemon comes by."""
        if self.engine.url.get_backend_name() == "postgresql":
            with self._transaction() as connection:
                connection.exec_driver_sql(f"ANALYZE {record.name}, {record_key.name}")

    def close(self) -> None:
        """Give back every connection."""
        self.engine.dispose()

    def _require_tables(self) -> None:
        if self._migrated:
            return
        if not sa.inspect(self.engine).has_table("company"):
            raise SetupError(
                f"The staging database {self.engine.url.render_as_string()} has no tables. Run: ./o2c migrate"
            )
        self._migrated = True


def _make_folder(folder: Path) -> None:
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise SetupError(f"The folder {folder} of the staging database cannot be made: {error.strerror}.") from error
