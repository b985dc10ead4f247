"""ask_readings: which objects of a company are to be read again, from where they were last read to now.

Nothing is asked while an earlier reading of the same object is unfinished, however long the Web Connector was off: the
next one then covers the whole time at once.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import timedelta
from typing import Any, Final

from include.errors import SetupError
from include.qbxml.readable import DELETIONS, READABLE, deletion_types
from include.settings import CompanySettings
from include.staging.books import QUICKBOOKS
from include.staging.door import Staging, Work
from include.staging.rows import digest

Row = Mapping[str, Any]

#: QuickBooks tells of 90 days; the last one is given away for the time between asking and reading.
REMEMBERED: Final = timedelta(days=89)


def ask_readings(
    staging: Staging,
    company: CompanySettings,
    *,
    run_id: str,
    only: Sequence[str] = (),
    complete: bool = False,
) -> list[str]:
    """Stage what is to be read and answer the objects; writes nothing when all of it is asked already.

    `complete` reads from the beginning. Raises `SetupError` for an object that the settings do not name, or that
    QuickBooks cannot return by pages.
    """
    objects = _objects(company, only)
    if not objects:
        return []
    with staging.begin() as db:
        db.companies.lock(company.key)
        unfinished = {row["object"] for row in db.readings.unfinished(company.key, objects)}
        wanted = [name for name in objects if name not in unfinished]
        if not wanted:
            return []
        rows = [_reading(db, company, name, run_id, complete) for name in wanted]
        db.readings.ask(rows)
        db.events.add(company.key, "readings_asked", run_id=run_id, objects=wanted)
    return wanted


def types_key(types: Sequence[str]) -> str | None:
    """What a mark of deletions is true of; None for objects that are read themselves."""
    return digest(",".join(types)) if types else None


def _objects(company: CompanySettings, only: Sequence[str]) -> list[str]:
    known = company.reading.objects
    strange = sorted({*known} - READABLE)
    if strange:
        raise SetupError(
            f"Company {company.key!r} cannot read {', '.join(strange)}: QuickBooks returns by pages only "
            f"{', '.join(sorted(READABLE))}. Correct reading.objects in the settings.",
            field="reading",
        )
    every = [*known, *(question for question in DELETIONS if deletion_types(question, known))]
    unknown = sorted({*only} - {*every})
    if unknown:
        raise SetupError(
            f"Company {company.key!r} does not read {', '.join(unknown)}; it reads {', '.join(every) or 'nothing'}. "
            "Name one of these, or add the object to reading.objects in the settings.",
            field="reading",
        )
    return [name for name in every if not only or name in only]


def _reading(db: Work, company: CompanySettings, name: str, run_id: str, complete: bool) -> Row:
    mark = db.watermarks.get(company.key, QUICKBOOKS, name)
    key = types_key(deletion_types(name, company.reading.objects)) if name in DELETIONS else None
    start = mark["value"] if mark is not None and mark["fields_hash"] == key and not complete else None
    now = db.now.replace(microsecond=0)
    if name in DELETIONS and start is not None and now - start > REMEMBERED:
        db.events.add(company.key, "deletions_forgotten", run_id=run_id, object=name, since=start, days=REMEMBERED.days)
    return {
        "company": company.key,
        "object": name,
        "start": start,
        "goal": now,
        "window_from": start,
        "window_to": now,
        "name_from": None,
        "asked_by": run_id,
    }
