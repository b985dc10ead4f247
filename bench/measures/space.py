"""What a deal takes on the disk, table by table, and what it costs to have go what of it leaves in time."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime, timedelta
from typing import Final

import sqlalchemy as sa

from bench.clock import Lap
from bench.firm import COMPANY, Firm
from bench.life import live
from bench.place import Place
from bench.rows import Measured
from include.settings import Keep
from include.staging.door import Staging
from include.staging.tables import metadata
from include.steps.tidy_up.archive_events import archive_events
from include.steps.tidy_up.forget_rows import forget_rows

#: Less than this of a deal is not shown.
LITTLE: Final = 50
#: So much later everything is old enough.
LATER: Final = timedelta(days=3650)


def space(place: Place) -> Iterator[Measured]:
    """Rows of bytes a deal, each of an account of its own, posted, read and brought; then of what goes by itself."""
    deals, kind = place.records, place.databases.kind
    with place.firm() as firm:
        live(firm, deals)
        sizes = _sizes(firm.staging)
        for name, size in sorted(sizes.items(), key=lambda each: -each[1]):
            if size / deals >= LITTLE:
                yield Measured(name=f"space: {name}", database=kind, unit="bytes a deal", product=size / deals)
        whole = sum(sizes.values()) / deals
        yield Measured(name="space: in all", database=kind, unit="bytes a deal", product=whole)
        yield from _tidied(place, firm)


def _tidied(place: Place, firm: Firm) -> Iterator[Measured]:
    """A day on which nothing is old, the second time, as the first one opens the database; then one on which all is."""
    kind, deals, folder = place.databases.kind, place.records, place.folder / "events"
    _forget(firm, firm.time.time)
    gone, idle = _forget(firm, firm.time.time)
    assert gone == 0, gone
    yield Measured(name="tidy up: nothing is old", database=kind, unit="ms", product=_ms(idle))
    gone, rows = _forget(firm, firm.time.time + LATER)
    assert gone > deals, gone
    yield Measured(name="tidy up: rows leave", database=kind, unit="ms a deal", product=_ms(rows) / deals)
    with firm.clock.lap() as files:
        events = archive_events(firm.staging, COMPANY, folder, firm.time.time + LATER)
    assert events > deals, events
    files_cost = _ms(files) / deals
    yield Measured(name="tidy up: events leave", database=kind, unit="ms a deal", product=files_cost)
    size = sum(path.stat().st_size for path in (folder / COMPANY).iterdir())
    yield Measured(name="space: a file of events", database=kind, unit="bytes an event", product=size / events)


def _forget(firm: Firm, day: datetime) -> tuple[int, Lap]:
    """What the daily run takes on this day."""
    later = Staging(firm.staging.url, now=lambda: day)
    later.engine.connect().close()
    with firm.clock.lap() as lap:
        gone = sum(forget_rows(later, COMPANY, Keep()).values())
    later.close()
    return gone, lap


def _sizes(staging: Staging) -> dict[str, int]:
    """The bytes of each table with its indexes."""
    with staging.engine.connect() as connection:
        if connection.dialect.name == "sqlite":
            of = "SELECT m.tbl_name, sum(s.pgsize) FROM dbstat s JOIN sqlite_master m ON m.name = s.name GROUP BY 1"
            found = {str(name): int(size) for name, size in connection.exec_driver_sql(of)}
        else:
            of = "SELECT relname, pg_total_relation_size(oid) FROM pg_class WHERE relkind = 'r'"
            found = {str(name): int(size) for name, size in connection.execute(sa.text(of))}
    return {name: size for name, size in found.items() if name in metadata.tables}


def _ms(lap: Lap) -> float:
    return (lap.own + lap.served) * 1000
