"""say_deleted: a person says that records which Salesforce does not show were deleted for good."""

from __future__ import annotations

from include.errors import DataError
from include.events import EventAction
from include.record_ids import id_or_name
from include.rows import HiddenRecord
from include.staging.door import Work


def say_deleted(db: Work, company: str, what: str, by: str) -> list[HiddenRecord]:
    """Take the hidden records of an object, or the one of this id, for deleted; answers them.

    One that is shown after all is read again. Raises `DataError` when nothing of that name is hidden.
    """
    meant = id_or_name(what)
    rows = [row for row in db.hidden.of(company) if meant in (row.object, row.id)]
    if not rows:
        raise DataError(
            f"Nothing of {what} is hidden from company {company}. See ./o2c hidden {company}", record_id=what
        )
    for name in dict.fromkeys(row.object for row in rows):
        ids = [row.id for row in rows if row.object == name]
        db.hidden.take_for_deleted(company, name, ids)
        db.events.add(company, EventAction.SAID_DELETED, object=name, records=len(ids), by=by)
    return rows
