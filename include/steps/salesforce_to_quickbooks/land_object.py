"""land_object: keep what Salesforce says now; the watermark moves in the transaction of the last page."""

from __future__ import annotations

import hashlib
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Final, Protocol

from include.model import SourceRecord
from include.rows import Watermark
from include.salesforce.error_codes import SalesforceCursor, SalesforceTimeout
from include.salesforce.soql import count_changed, select_by_ids
from include.staging.door import Staging
from include.staging.rows import CHUNK
from include.steps.salesforce_to_quickbooks.extract_records import (
    OVERLAP,
    BulkQueries,
    Queries,
    Window,
    columns_of,
    extract_in_bulk,
    extract_records,
    pages_of,
)
from include.steps.salesforce_to_quickbooks.keep_page import Tell, keep_page
from include.steps.salesforce_to_quickbooks.missing_records import (
    NAMED_FOR,
    Deletions,
    land_deleted,
    require_most_shown,
    tell_missing,
)
from include.steps.salesforce_to_quickbooks.windows import calendar_windows, narrower

SALESFORCE = "salesforce"
#: More records than this are read by bulk jobs where everything is read (docs/salesforce.md, "The client").
MANY: Final = 10_000
#: The window of the watermark that says up to when Salesforce has named what was deleted for good.
DELETIONS: Final = "deletions"
#: So often it is asked what was deleted; a deleted record is in the changes too, unless it is removed for good at once.
ASKED_EVERY: Final = timedelta(hours=1)
#: A record lies in the recycle bin for 15 days: after a longer silence the changes alone do not tell everything.
IN_THE_BIN: Final = timedelta(days=14)


@dataclass(frozen=True, slots=True, kw_only=True)
class Owner:
    """The object that records are details of, as lines are of a deal, and the field that names it."""

    object: str
    field: str


class Door(Queries, BulkQueries, Deletions, Protocol):
    """The part of the Salesforce door that this step needs."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Landed:
    """What one object brought: how many records were read, and how many of them were new or changed."""

    object: str
    read: int
    changed: int


class ObjectReading:
    """One object of one company while it is read.

    `tell` is called with the ids of what changed, in the transaction in which it is kept. What is hidden together with
    its `owner` is told with it.
    """

    def __init__(
        self,
        staging: Staging,
        salesforce: Door,
        company: str,
        object_name: str,
        fields: Iterable[str],
        key_fields: Iterable[str],
        *,
        tell: Tell | None = None,
        owner: Owner | None = None,
    ) -> None:
        self._staging, self._salesforce = staging, salesforce
        self._company, self._name = company, object_name
        self._fields, self._keys, self._tell = sorted(set(fields)), sorted(set(key_fields)), tell
        self._owner = owner
        self.fingerprint = hashlib.sha256(f"{','.join(self._fields)}|{','.join(self._keys)}".encode()).hexdigest()
        self._newest: datetime | None = None
        self._count = self._changed = 0
        with staging.read() as db:
            self.now = db.now
            self.mark = db.watermarks.get(company, SALESFORCE, object_name)
            self.told = db.watermarks.get(company, SALESFORCE, object_name, DELETIONS)

    def land(self, *, complete: bool = False, backfill: Window | None = None) -> Landed:
        """Read the object and keep what changed; what it brought.

        Incremental from the watermark less ten minutes; everything when `complete`, when the object was never read, not
        for 14 days, or when other fields are wanted than last time; the given window for a backfill, which never moves
        the watermark. A first reading that ended early goes on where it was, and what is large is read by bulk jobs, a
        piece of time each.
        """
        if backfill is not None:
            self.read(backfill)
        elif self.told is None:
            self.read_first()
        elif complete or self.must_read_all:
            self.read_all()
        else:
            self.read_changes(self.told)
        if self._changed > CHUNK:
            self._staging.learn_statistics()
        return Landed(object=self._name, read=self._count, changed=self._changed)

    def has_news(self) -> bool:
        """Whether `land` would keep something, or has to read everything; keeps nothing but how far was looked.

        What was deleted for good is asked for as often as `land` does, and remembered where it was nothing.
        """
        told = self.told
        if told is None or self.must_read_all:
            return True
        with self._staging.read() as db:
            if db.hidden.of(self._company, self._name):
                return True  # whether it is shown again is asked by its ids
        since = told.value if self.mark is None else self.mark.value
        for page in extract_records(self._salesforce, self._name, self._fields, Window(since=since - OVERLAP)):
            if self._would_keep(page):
                return True
            self._see(page)
        self.move()
        if self.now - told.value >= ASKED_EVERY:
            deleted = self._salesforce.deleted(self._name, told.value - OVERLAP, self.now)
            with self._staging.read() as db:
                if any(not each.deleted for each in db.records.fetch(self._company, self._name, deleted.ids).values()):
                    return True
            self._told_until(deleted.covered)
        return False

    def _see(self, page: list[SourceRecord]) -> None:
        self._newest = max(filter(None, (self._newest, *(record.stamp for record in page))), default=None)

    def _would_keep(self, page: list[SourceRecord]) -> bool:
        with self._staging.read() as db:
            return db.records.changed(self._company, page)

    @property
    def is_other(self) -> bool:
        """Whether other fields were wanted the last time."""
        return self.mark is not None and self.mark.fields_hash != self.fingerprint

    @property
    def must_read_all(self) -> bool:
        """Whether the changes alone do not tell everything: other fields are wanted, or it was not read for long."""
        return self.is_other or self.told is None or self.now - self.told.value > IN_THE_BIN

    def read_first(self) -> None:
        """Keep every record; the watermark moves along, so that one that died before the end is gone on with."""
        if self.is_other:
            self.read_all()
            return
        since = self.mark.value - OVERLAP if self.mark is not None else None
        self._read_sized(Window(since=since), moving=True)
        if self.mark is not None:  # it was begun before
            self._read_deletions(self.now - NAMED_FOR)
        self._told_until(self.now)
        self.move()

    def read_changes(self, told: Watermark) -> None:
        """Keep what changed since the last time, and, once an hour, what was deleted for good."""
        since = told.value if self.mark is None else self.mark.value  # without a mark there was nothing then
        self.read(Window(since=since - OVERLAP), moving=True)
        self._look_for_hidden()
        if self.now - told.value >= ASKED_EVERY:
            try:
                self._told_until(self._read_deletions(told.value))
            except SalesforceCursor:
                self.read_all()
                return
        self.move()

    def read_all(self) -> None:
        """Keep every record, and find out what became of those that did not come."""
        seen = self._read_shown(again=self.is_other)
        with self._staging.read() as db:
            known = [record_id for record_id in db.records.living(self._company, self._name) if record_id not in seen]
        missing = self._read_by_id(known)
        gone, hidden = tell_missing(self._staging, self._salesforce, self._company, self._name, missing)
        lost, hidden = self._by_themselves(hidden)
        self._forget([*gone, *lost])
        with self._staging.begin() as db:
            db.hidden.add(self._company, self._name, hidden)
        require_most_shown(self._name, hidden=len(hidden), shown=len(seen))
        self._told_until(self.now)
        self.move()

    def _read_shown(self, *, again: bool) -> set[str]:
        """Keep every record that is shown; their ids."""
        return self._read_sized(Window(), again=again)

    def read(self, window: Window, *, again: bool = False, moving: bool = False, bulk: bool = False) -> set[str]:
        """Keep the records of a window, in smaller pieces of time when it is too large to be answered; their ids."""
        try:
            return self._read(window, again=again, moving=moving, bulk=bulk)
        except SalesforceTimeout:
            pieces = narrower(window, self.now)
            if not pieces:
                raise
            return self._read_each(pieces, again=again, moving=moving, bulk=bulk)

    def move(self) -> None:
        """The changes have been read up to the newest stamp."""
        value = self._newest or (self.mark.value if self.mark else None)
        if value is None or (self.mark and self.mark.value >= value and self.mark.fields_hash == self.fingerprint):
            return
        with self._staging.begin() as db:
            db.watermarks.move(self._company, SALESFORCE, self._name, value, fields_hash=self.fingerprint)

    def _read_sized(self, window: Window, *, again: bool = False, moving: bool = False) -> set[str]:
        """Keep the records of a window; by bulk jobs, one for each piece of the calendar, when they are many."""
        if not self._is_large(window):
            return self.read(window, again=again, moving=moving)
        return self._read_each(calendar_windows(window, self.now), again=again, moving=moving, bulk=True)

    def _is_large(self, window: Window) -> bool:
        try:
            return self._salesforce.count(count_changed(self._name, since=window.since)) > MANY
        except SalesforceTimeout:
            return True

    def _read_each(self, windows: Iterable[Window], *, again: bool, moving: bool, bulk: bool) -> set[str]:
        seen: set[str] = set()
        for each in windows:
            seen |= self.read(each, again=again, moving=moving, bulk=bulk)
            if moving:
                self.move()
        return seen

    def _read(self, window: Window, *, again: bool, moving: bool, bulk: bool) -> set[str]:
        seen: set[str] = set()
        extract = extract_in_bulk if bulk else extract_records
        for number, page in enumerate(extract(self._salesforce, self._name, self._fields, window)):
            if number and moving and not bulk:
                self.move()  # the pages come in the order of their stamps
            self._see(page)
            self._keep(page, again=again)
            seen.update(record.id for record in page)
        return seen

    def _look_for_hidden(self) -> None:
        """What was hidden may be shown again, and its stamp does not say so."""
        with self._staging.read() as db:
            hidden = [row.id for row in db.hidden.of(self._company, self._name)]
        self._read_by_id(hidden)

    def _read_deletions(self, since: datetime) -> datetime:
        """Keep what was deleted since, which may be in no query any more; up to when it was told."""
        told = self._salesforce.deleted(self._name, since - OVERLAP, self.now)
        self._forget(told.ids)
        return told.covered

    def _told_until(self, until: datetime) -> None:
        with self._staging.begin() as db:
            db.watermarks.move(self._company, SALESFORCE, self._name, until, window=DELETIONS)

    def _by_themselves(self, ids: Sequence[str]) -> tuple[list[str], list[str]]:
        """Those that went with their owner, which is deleted, and those that are not hidden with it either."""
        if self._owner is None or not ids:
            return [], list(ids)
        with self._staging.read() as db:
            hidden = {row.id for row in db.hidden.of(self._company, self._owner.object)}
            records = db.records.fetch(self._company, self._name, ids)
            owned = {key: str(records[key].payload.get(self._owner.field)) for key in ids}
            owners = db.records.fetch(self._company, self._owner.object, set(owned.values()))
        gone = [key for key in ids if (owner := owners.get(owned[key])) is not None and owner.deleted]
        return gone, [key for key in ids if key not in gone and owned[key] not in hidden]

    def _read_by_id(self, ids: Sequence[str]) -> list[str]:
        """Keep those of these records that are shown; the ids of the others."""
        shown: set[str] = set()
        for soql in select_by_ids(self._name, columns_of(self._name, self._fields), ids):
            for page in pages_of(self._name, self._salesforce.query_all(soql)):
                self._keep(page, again=False, asked_for=True)
                shown.update(record.id for record in page)
        return [record_id for record_id in ids if record_id not in shown]

    def _keep(self, page: list[SourceRecord], *, again: bool, asked_for: bool = False) -> None:
        self._count += len(page)
        facts = {"again": again, "asked_for": asked_for}
        kept = keep_page(self._staging, self._company, page, self._keys, tell=self._tell, **facts)
        self._changed += len(kept.changed)
        self._read_by_id(kept.in_doubt)

    def _forget(self, ids: Iterable[str]) -> None:
        self._changed += land_deleted(self._staging, self._company, self._name, ids, self._keys)
