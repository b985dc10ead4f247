"""queue_read_jobs: which objects of a company are to be read again, from where they were last read to now.

Nothing is asked while an earlier read job of the same object is unfinished, however long the Web Connector was off: the
one that waits covers the whole time at once.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import timedelta
from typing import Any, Final

from include.errors import SetupError
from include.events import EventAction
from include.model import CLOCK_DOUBT, CLOCK_WRONG, Values
from include.qbxml.readable import DELETIONS, READABLE, deletion_types
from include.rows import Company, ReadJob
from include.settings import CompanySettings
from include.staging.books import QUICKBOOKS
from include.staging.door import Staging, Work
from include.staging.rows import digest

#: QuickBooks tells of 90 days; the last one is given away for the time between asking and reading.
REMEMBERED: Final = timedelta(days=89)


def queue_read_jobs(
    staging: Staging,
    company: CompanySettings,
    *,
    objects: Sequence[str],
    run_id: str,
    only: Sequence[str] = (),
    complete: bool = False,
) -> list[str]:
    """Stage what is to be read of `objects` (or `only` some of them) and answer what was staged.

    Writes nothing when all of it is asked already. `complete` reads from the beginning; a read job that a session has
    begun already is followed by a complete one. Raises `SetupError` for an object that is not one of `objects`, or
    that QuickBooks cannot return by pages.
    """
    wanted = _chosen(company, objects, only)
    with staging.begin() as db:
        believe_no_future(db, db.companies.lock(company.key))
        unfinished = db.read_jobs.unfinished(company.key)
        if not only:
            # Of what is not wanted any more nothing is read, although it was asked.
            db.read_jobs.drop([row.id for name, row in unfinished.items() if name not in wanted])
        rows = [
            _read_job(db, company.key, name, _types(name, objects), run_id, complete)
            for name in wanted
            if name not in unfinished
        ]
        widened = [name for name in wanted if complete and name in unfinished and _widen(db, unfinished[name])]
        staged = [*(str(row["object"]) for row in rows), *widened]
        db.read_jobs.ask(rows)
        if staged:
            db.events.add(company.key, EventAction.READ_JOBS_QUEUED, run_id=run_id, objects=staged)
    return staged


def believe_no_future(db: Work, company: Company) -> None:
    """A mark that lies in the future was set by a clock of ours that was ahead: nobody has read so far.

    What was changed since the last reading that the clock of now knows of is read again, and a person is told.
    """
    mark = db.watermarks.newest(company.key, QUICKBOOKS)
    if mark is None or mark <= db.now + CLOCK_DOUBT:
        return
    since = db.read_jobs.last_done(company.key) or company.created_at
    since = min(since, db.now - (mark - db.now) - CLOCK_WRONG)
    words = (
        f"The clock of this server was ahead: QuickBooks was read up to {mark:%Y-%m-%d %H:%M} UTC, and it is "
        f"{db.now:%Y-%m-%d %H:%M} UTC now. Keep the server's clock right by a time service. What was changed since "
        f"{company.day_of(since)} is read again."
    )
    db.companies.change(company.key, clock_problem=words, clock_problem_at=db.now)
    db.events.add(company.key, EventAction.CLOCK_MOVED, why=words)
    db.watermarks.set_back(company.key, QUICKBOOKS, since)
    db.read_jobs.widen(company.key, since)


def types_key(types: Sequence[str]) -> str | None:
    """What a mark of deletions is true of; None for objects that are read themselves."""
    return digest(",".join(types)) if types else None


def types_of(row: ReadJob) -> tuple[str, ...]:
    """The types that a question about deletions names."""
    return tuple(filter(None, (row.types or "").split(",")))


def never_opened(row: ReadJob) -> bool:
    """Whether no page of a read job has been asked, and it is no part of one that was cut."""
    return row.opened_at is None and row.splits == 0


def complete_row(company: str, name: str, types: Sequence[str], run_id: str, now: Any) -> dict[str, Any]:
    """A read job from the beginning to now."""
    return {
        "company": company,
        "object": name,
        "types": ",".join(types) or None,
        "start": None,
        "until": now,
        "window_from": None,
        "window_to": now,
        "asked_by": run_id,
    }


def _chosen(company: CompanySettings, objects: Sequence[str], only: Sequence[str]) -> list[str]:
    strange = sorted({*objects} - READABLE)
    if strange:
        raise SetupError(
            f"Company {company.key!r} cannot read {', '.join(strange)}: QuickBooks returns by pages only "
            f"{', '.join(sorted(READABLE))}. Correct reading.objects in the settings, or the source of the mapping "
            "file that names it.",
            field="reading",
        )
    every = [*objects, *(question for question in DELETIONS if deletion_types(question, objects))]
    unknown = sorted({*only} - {*every})
    if unknown:
        raise SetupError(
            f"Company {company.key!r} does not read {', '.join(unknown)}; it reads {', '.join(every) or 'nothing'}. "
            "Name one of these, switch on a flow that needs it, or add the object to reading.objects in the settings.",
            field="reading",
        )
    return [name for name in every if not only or name in only]


def _types(name: str, objects: Sequence[str]) -> tuple[str, ...]:
    return deletion_types(name, objects) if name in DELETIONS else ()


def _read_job(db: Work, company: str, name: str, types: Sequence[str], run_id: str, complete: bool) -> Values:
    mark = db.watermarks.get(company, QUICKBOOKS, name)
    now = db.now.replace(microsecond=0)
    is_known = mark is not None and mark.fields_hash == types_key(types) and not complete
    start = min(mark.value, now) if mark is not None and is_known else None
    return {**complete_row(company, name, types, run_id, now), "start": start, "window_from": start}


def _widen(db: Work, row: ReadJob) -> bool:
    """Have all of it read: by the read job that waits, or by one after the read job that has begun."""
    if row.start is None or row.then_complete:
        return False
    if never_opened(row):
        db.read_jobs.change(row.id, start=None, window_from=None)
    else:
        db.read_jobs.change(row.id, then_complete=True)
    return True
