"""The past of a firm, asked for as the DAG migrate_history does, and what was counted of it."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import date, timedelta
from pathlib import Path
from typing import Any

from include.rows import Interval
from include.steps.migrate_history.bring_history import bring_history
from include.steps.migrate_history.history_scope import HistoryScope, scope_asked
from include.steps.migrate_history.post_history import Posted, post_history
from simulators.quickbooks_desktop.people.fill import fill
from simulators.web_connector.outcome import Outcome
from tests.kit.connected_company import COMPANY
from tests.kit.journey import Journey, journey
from tests.kit.simulated_org import running_org

COUNTS = ("found", "new", "changed", "unchanged", "held", "written", "refused")
#: Whatever is read of a customer is brought.
ALL_BORN = {"customer_to_account": {"enabled": True, "bring": "all"}}


class Killed(Exception):
    """What a test throws where a process is killed."""


def days(first: date, last: date, **more: Any) -> HistoryScope:
    """What a person asks for."""
    return scope_asked({"from": first.isoformat(), "to": last.isoformat(), **more})


def months(since: date, until: date) -> Iterator[tuple[date, date]]:
    """First and last day of each month from one day to another."""
    first = since.replace(day=1)
    while first <= until:
        following = (first + timedelta(days=32)).replace(day=1)
        yield first, following - timedelta(days=1)
        first = following


def ask(world: Journey, scope: HistoryScope, *objects: str) -> dict[str, str]:
    """What the task does for the way to Salesforce."""
    return bring_history(world.staging, COMPANY, scope, objects=objects or ("Invoice",), run_id="migrate")


def read(world: Journey) -> None:
    """One update of the Web Connector, and what the reverse DAG does with it."""
    update = world.books.update()
    assert update.outcome in (Outcome.DONE, Outcome.NO_WORK), update
    world.reverse()


def bring(world: Journey, scope: HistoryScope, *objects: str) -> dict[str, str]:
    """Asked for, read, counted and, in a real run, brought."""
    done = ask(world, scope, *objects)
    read(world)
    return done


def post(world: Journey, scope: HistoryScope, **facts: Any) -> Posted:
    """What the task does for the way to QuickBooks."""
    return post_history(world.staging, world.salesforce, world.run(**facts), scope)


def intervals(world: Journey) -> list[Interval]:
    """Every interval."""
    with world.staging.read() as db:
        return db.intervals.of_company(COMPANY)


def interval(world: Journey, object: str, *, dry_run: bool = True) -> dict[str, Any]:
    """The one interval of an object: its state, and the counts that are not 0."""
    (row,) = (row for row in intervals(world) if row.object == object and row.dry_run is dry_run)
    return {"state": row.state} | counts_of(row, *COUNTS, "before_cutover")


def counted(world: Journey, object: str, *, dry_run: bool) -> dict[date, dict[str, int]]:
    """First day of each month -> the counts that are not 0, once all of them are done."""
    rows = [row for row in intervals(world) if row.object == object and row.dry_run is dry_run]
    assert {row.state for row in rows} == {"done"}
    return {row.first_day: counts_of(row, *COUNTS) for row in rows}


def counts_of(row: Interval, *names: str) -> dict[str, int]:
    """The counts of an interval that are not 0."""
    return {name: value for name in names if (value := getattr(row, name))}


def dated(world: Journey, kind: str = "Invoice") -> Counter[date]:
    """How many transactions the books have in each month."""
    return Counter(date.fromisoformat(row["TxnDate"]).replace(day=1) for row in world.in_books(kind))


def transactions(world: Journey) -> list[str]:
    """The keys of the QuickBooks Transactions in Salesforce."""
    return sorted(record["QB_Id__c"] for record in world.exported("QB_Transaction__c"))


def whole(world: Journey) -> tuple[date, date]:
    """The first and the last day of the invoices."""
    found = [date.fromisoformat(row["TxnDate"]) for row in world.in_books("Invoice")]
    return min(found), max(found)


@contextmanager
def three_years(folder: Path, url: str) -> Iterator[Journey]:
    """A company file with three years of 72 invoices, and an empty org."""
    with running_org(folder) as org, journey(folder, url, org) as made:
        fill(made.books.books, customers=6, invoices=72, days=1095)
        yield made
