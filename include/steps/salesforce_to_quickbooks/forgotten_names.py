"""forgotten_names: records that no flow takes, and that name a document which no link knows.

Our own records were set back, or the books were: what is named stands there, is lost, or has not been read again yet.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime

from include.mappings.language.spec import Flow
from include.mappings.language.targets import Kind
from include.model import ReadJobState, SourceRecord
from include.names import EXTERNAL_ID
from include.record_ids import named_in
from include.staging.books import QUICKBOOKS
from include.staging.door import Work
from include.steps.billing.end_bills import is_over, read_landed
from include.steps.flows.objects_to_read import objects_to_read
from include.steps.run import Run
from include.steps.salesforce_to_quickbooks.left_in_books import kinds_of


@dataclass(frozen=True, slots=True, kw_only=True)
class Forgotten:
    """Ids of records."""

    here: frozenset[str] = frozenset()  #: what they name stands in the books
    later: frozenset[str] = frozenset()  #: the books are not read up to the day on which they were changed
    lost: frozenset[str] = frozenset()  #: it is not in the books


def forgotten_names(db: Work, run: Run, flow: Flow, records: Iterable[SourceRecord]) -> Forgotten:
    """What became of the documents that these name; a few statements, and none where nothing is named."""
    every = {each.id: each for each in records}
    named = names_of(run, every.values())
    if not named or flow.kind is not Kind.TRANSACTION:
        return Forgotten()
    linked = {str(link.qb_id) for link in db.links.of_records(run.key, named.values())}
    free = {key: name for key, name in named.items() if name not in linked}
    kinds = sorted({kind for each in run.flows if each.kind is Kind.TRANSACTION for kind in kinds_of(each)})
    landed = read_landed(db, run.key, [(kind, name) for name in free.values() for kind in kinds]) if free else {}
    living = {name: kind for (kind, name), record in landed.items() if not is_over(record)}
    known = {name for _, name in landed}
    unread = {key: every[key].stamp for key, name in free.items() if name not in known}
    marks = _read_to(db, run, kinds) if unread else []
    later = {
        key for key, stamp in unread.items() if stamp and any(read_to is None or read_to < stamp for read_to in marks)
    }
    here = {key for key, name in free.items() if living.get(name) in kinds_of(flow)}
    lost = {key for key, name in free.items() if name not in living} - later
    return Forgotten(here=frozenset(here), later=frozenset(later), lost=frozenset(lost))


def names_of(run: Run, records: Iterable[SourceRecord]) -> dict[str, str]:
    """Of these records, by id, those that name a record of the company's books, and which."""
    return {each.id: name for each in records if (name := named_in(run.key, each.payload.get(EXTERNAL_ID)))}


def _read_to(db: Work, run: Run, kinds: Iterable[str]) -> list[datetime | None]:
    """Up to when the books are read, for each of these kinds that is read; None: not at all yet.

    What QuickBooks does not offer was asked for, and has no mark all the same.
    """
    read = objects_to_read(run.catalogue.returning(run.settings.job_from), run.settings.reading)
    marks = {kind: db.watermarks.get(run.key, QUICKBOOKS, kind) for kind in kinds if kind in read}
    asked: set[str] = set()
    if None in marks.values():
        asked = {row.object for row in db.read_jobs.recent(run.key) if row.state == ReadJobState.DONE}
    return [
        mark.value if mark is not None else None
        for kind, mark in marks.items()
        if mark is not None or kind not in asked
    ]
