"""Intervals of history that were asked for: an object (or a flow), its days, one way, and their counts."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from datetime import date
from functools import cache
from typing import Any, Final

import sqlalchemy as sa

from include.rows import Interval
from include.staging.books import BookRecord
from include.staging.mirror_rows import REFUSED, WRITTEN
from include.staging.rows import Part, dump, portions
from include.staging.tables import company, interval, mirror_row, read_job, record, work_item
from include.staging.work_items import COUNT
from include.states import Direction, IntervalState, RunMode, Verdict, WorkState

#: Which way an interval goes.
TO_SALESFORCE, TO_QUICKBOOKS = Direction.TO_SALESFORCE, Direction.TO_QUICKBOOKS
#: States of an interval: it waits to be read; it is read, counted and brought; nothing is left to do.
ASKED, READING, DONE = IntervalState.ASKED, IntervalState.READING, IntervalState.DONE
#: What a record of the past is found to be before it is brought.
NEW, CHANGED, UNCHANGED = Verdict.NEW, Verdict.CHANGED, Verdict.UNCHANGED
HELD, NOT_MAPPED = Verdict.HELD, Verdict.NOT_MAPPED
#: The mode of the flow runs that judge and stage deals of the past.
HISTORY: Final = RunMode.HISTORY
#: Whose records those are that a dry run keeps until it has counted them.
SCRATCH: Final = "dry run"
_NO_COUNTS: Final[Mapping[str, int]] = dict.fromkeys(
    ("found", "new", "changed", "unchanged", "held", "written", "refused", "before_cutover"), 0
)
_ENDED = (WorkState.DONE, WorkState.FAILED)


class Intervals(Part):
    """Rows of `interval`, and what the other tables hold of an interval."""

    def find(
        self, company: str, direction: str, object: str, *, first_day: date, last_day: date, dry_run: bool
    ) -> Interval | None:
        """The interval of just these days, or None."""
        return self._row(
            Interval,
            sa.select(interval).where(
                interval.c.company == company,
                interval.c.direction == direction,
                interval.c.object == object,
                interval.c.first_day == first_day,
                interval.c.last_day == last_day,
                interval.c.dry_run.is_(dry_run),
            ),
        )

    def add(self, values: Mapping[str, Any]) -> int:
        """A new interval; its number."""
        row = {"state": ASKED, "asked_at": self._now(), **_NO_COUNTS, **values}
        return int(self._db.execute(sa.insert(interval).values(**row).returning(interval.c.id)).scalar_one())

    def start_over(self, number: int, **values: Any) -> None:
        """A finished interval is to be done once more: nothing that was counted of it counts any more."""
        self._db.execute(sa.update(work_item).where(*_of(number)).values(interval_id=None))
        self._db.execute(sa.delete(read_job).where(read_job.c.interval_id == number))
        self.change(number, state=ASKED, done_at=None, problem=None, asked_at=self._now(), **_NO_COUNTS, **values)

    def get(self, number: int) -> Interval | None:
        """One interval."""
        return self._row(Interval, sa.select(interval).where(interval.c.id == number))

    def of_company(self, company: str) -> list[Interval]:
        """Every interval, by direction, object and day; dry runs before the real ones."""
        query = sa.select(interval).where(interval.c.company == company)
        order = (interval.c.direction.desc(), interval.c.object, interval.c.first_day, interval.c.last_day)
        return self._rows(Interval, query.order_by(*order, interval.c.dry_run.desc()))

    def unfinished(self, company: str, direction: str) -> list[Interval]:
        """The intervals of one direction that are not done."""
        query = sa.select(interval).where(
            interval.c.company == company, interval.c.direction == direction, interval.c.state != DONE
        )
        return self._rows(Interval, query.order_by(interval.c.id))

    def change(self, number: int, **values: Any) -> None:
        """Set columns of one interval."""
        self._db.execute(sa.update(interval).where(interval.c.id == number).values(**values))

    def finish(self, number: int, **values: Any) -> None:
        """Nothing is left to do for it."""
        self.change(number, state=DONE, done_at=self._now(), **values)

    def opened(self, company: str, flow: str) -> list[tuple[date, date]]:
        """The days before the arm date whose documents a person had posted all the same, first and last."""
        query = sa.select(interval.c.first_day, interval.c.last_day).where(
            interval.c.company == company, interval.c.object == flow, *_is_opened()
        )
        return [(row.first_day, row.last_day) for row in self._db.execute(query)]

    # -- what an interval of the way back found -----------------------------------------------------------------------

    def counted(self, number: int, keys: Iterable[tuple[str, str]]) -> set[tuple[str, str]]:
        """Which of these records, by (object, id), have a work item of this interval already."""
        found: set[tuple[str, str]] = set()
        for portion in portions(keys):
            query = sa.select(work_item.c.source, work_item.c.record_id).where(
                *_of(number), sa.tuple_(work_item.c.source, work_item.c.record_id).in_(portion)
            )
            found |= {(row.source, row.record_id) for row in self._db.execute(query)}
        return found

    def judge(self, verdicts: Mapping[int, tuple[str, str | None]]) -> None:
        """What these work items were found to be, and why; said once."""
        if verdicts:
            self._db.execute(
                sa.update(work_item)
                .where(work_item.c.id == sa.bindparam("work_item_id"), work_item.c.verdict.is_(None))
                .values(verdict=sa.bindparam("found"), problem=sa.bindparam("why")),
                [{"work_item_id": key, "found": verdict, "why": why} for key, (verdict, why) in verdicts.items()],
            )

    def reasons(self, number: int, *, limit: int) -> list[str]:
        """Why records of a dry run could not be brought, one of each."""
        query = sa.select(work_item.c.problem).where(
            *_of(number), work_item.c.verdict == HELD, work_item.c.problem.is_not(None)
        )
        return list(self._db.scalars(query.distinct().order_by(work_item.c.problem).limit(limit)))

    def tally(self, number: int) -> dict[str, int]:
        """The counts of an interval, and how many of its records are still to be acted on (`open`) or `failed`."""
        query = sa.select(work_item.c.verdict, work_item.c.state, sa.func.count()).where(*_of(number))
        rows = list(self._db.execute(query.group_by(work_item.c.verdict, work_item.c.state)))
        counts = {
            verdict.value: sum(n for found, _, n in rows if found == verdict) for verdict in (NEW, CHANGED, UNCHANGED)
        }
        refused, written = self._standing(number, REFUSED), self._standing(number, WRITTEN)
        return {
            **counts,
            "held": sum(n for verdict, _, n in rows if verdict == HELD),
            "found": sum(n for _, _, n in rows),
            "refused": len(refused),
            "written": len(written - refused),
            "open": sum(n for _, state, n in rows if state not in _ENDED),
            "failed": sum(n for _, state, n in rows if state == WorkState.FAILED),
        }

    def _standing(self, number: int, state: str) -> set[int]:
        """The work items of records that were to be written, and have a row in this state."""
        query = (
            sa.select(work_item.c.id)
            .join(
                mirror_row,
                sa.and_(
                    mirror_row.c.company == work_item.c.company,
                    mirror_row.c.qb_id == work_item.c.record_id,
                    mirror_row.c.kind == work_item.c.source,
                ),
            )
            .where(
                *_of(number),
                work_item.c.verdict.in_((NEW, CHANGED)),
                work_item.c.state == WorkState.DONE,
                mirror_row.c.state == state,
            )
        )
        return set(self._db.scalars(query))

    # -- what a dry run keeps until it has counted it -----------------------------------------------------------------

    def shelve(self, company: str, records: Sequence[BookRecord]) -> None:
        """Keep records beside the landed ones, where nothing else looks."""
        rows = [
            {
                "company": company,
                "system": SCRATCH,
                "object": item.object,
                "id": item.id,
                "payload": dump(item.fields),
                "payload_hash": "",
                "stamp": item.stamp,
                "edit_sequence": item.edit_sequence,
                "deleted": item.deleted,
                "landed_at": self._now(),
                "dirty": False,
            }
            for item in {(each.object, each.id): each for each in records}.values()
        ]
        self._upsert(record, rows, keys=("company", "system", "object", "id"))

    def clear_scratch(self, company: str, object: str, ids: Iterable[str]) -> None:
        """These have been counted; those that another dry run of the same days has yet to count stay."""
        uncounted = sa.select(work_item.c.id).where(
            work_item.c.company == record.c.company,
            work_item.c.source == record.c.object,
            work_item.c.record_id == record.c.id,
            work_item.c.kind == COUNT,
            work_item.c.state.not_in(_ENDED),
        )
        for portion in portions(ids):
            self._db.execute(
                sa.delete(record).where(
                    record.c.company == company,
                    record.c.system == SCRATCH,
                    record.c.object == object,
                    record.c.id.in_(portion),
                    sa.not_(sa.exists(uncounted.correlate(record))),
                )
            )


@cache
def is_opened_for(outbox: sa.Table) -> sa.ColumnElement[bool]:
    """Whether a person had a request's document posted although it is dated before the arm date."""
    query = sa.select(interval.c.id).where(
        interval.c.company == outbox.c.company,
        interval.c.object == outbox.c.flow,
        *_is_opened(),
        outbox.c.document_date.between(interval.c.first_day, interval.c.last_day),
    )
    return sa.exists(query.correlate(outbox))


def _is_opened() -> tuple[sa.ColumnElement[bool], ...]:
    """What was opened since the company was armed: whatever was said before that day was fixed is to be said anew."""
    armed_at = sa.select(company.c.armed_at).where(company.c.key == interval.c.company).scalar_subquery()
    return (
        interval.c.direction == TO_QUICKBOOKS,
        interval.c.also_before_cutover.is_(True),
        interval.c.dry_run.is_(False),
        interval.c.asked_at >= sa.func.coalesce(armed_at, interval.c.asked_at),
    )


def _of(number: int) -> tuple[sa.ColumnElement[bool], ...]:
    # The words of the partial index: SQLite does not use it for values that are bound.
    return (work_item.c.interval_id.is_not(None), work_item.c.interval_id == number)
