"""Pieces of the past that were asked for: an object (or a flow) from one day to another, one way, and their counts."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from datetime import date
from typing import Any, Final

import sqlalchemy as sa

from include.rows import Interval
from include.staging.books import BookRecord
from include.staging.completions import COUNT
from include.staging.rows import Part, dump, portions
from include.staging.salesforce_rows import REFUSED, WRITTEN
from include.staging.tables import completion, history, reading, record, salesforce_row
from include.states import Direction, IntervalState, RunMode, Verdict, WorkState

#: Which way a piece goes.
TO_SALESFORCE, TO_QUICKBOOKS = Direction.TO_SALESFORCE, Direction.TO_QUICKBOOKS
#: States of a piece: it waits to be read; it is read, or what was read is counted and brought; nothing is left to do.
ASKED, READING, DONE = IntervalState.ASKED, IntervalState.READING, IntervalState.DONE
#: What a record of the past is found to be before it is brought.
NEW, CHANGED, UNCHANGED = Verdict.NEW, Verdict.CHANGED, Verdict.UNCHANGED
HELD, LEFT_OUT = Verdict.HELD, Verdict.LEFT_OUT
#: The mode of the batches that judge and stage deals of the past.
HISTORY: Final = RunMode.HISTORY
#: Whose records those are that a dry run keeps until it has counted them.
SHELF: Final = "dry run"
_NO_COUNTS: Final[Mapping[str, int]] = dict.fromkeys(
    ("found", "new", "changed", "unchanged", "held", "written", "refused", "early"), 0
)
_ENDED = (WorkState.DONE, WorkState.FAILED)


class Histories(Part):
    """Rows of `history`, and what the other tables hold of a piece."""

    def find(
        self, company: str, direction: str, object: str, *, first_day: date, last_day: date, dry_run: bool
    ) -> Interval | None:
        """The piece of just these days, or None."""
        return self._row(
            Interval,
            sa.select(history).where(
                history.c.company == company,
                history.c.direction == direction,
                history.c.object == object,
                history.c.first_day == first_day,
                history.c.last_day == last_day,
                history.c.dry_run.is_(dry_run),
            ),
        )

    def add(self, values: Mapping[str, Any]) -> int:
        """A new piece; its number."""
        row = {"state": ASKED, "asked_at": self._now(), **_NO_COUNTS, **values}
        return int(self._db.execute(sa.insert(history).values(**row).returning(history.c.id)).scalar_one())

    def start_over(self, number: int, **values: Any) -> None:
        """A finished piece is to be done once more: nothing that was counted of it counts any more."""
        self._db.execute(sa.update(completion).where(*_of(number)).values(history_id=None))
        self._db.execute(sa.delete(reading).where(reading.c.history_id == number))
        self.change(number, state=ASKED, done_at=None, problem=None, asked_at=self._now(), **_NO_COUNTS, **values)

    def get(self, number: int) -> Interval | None:
        """One piece."""
        return self._row(Interval, sa.select(history).where(history.c.id == number))

    def of_company(self, company: str) -> list[Interval]:
        """Every piece, by direction, object and day; dry runs before the real ones."""
        query = sa.select(history).where(history.c.company == company)
        order = (history.c.direction.desc(), history.c.object, history.c.first_day, history.c.last_day)
        return self._rows(Interval, query.order_by(*order, history.c.dry_run.desc()))

    def unfinished(self, company: str, direction: str) -> list[Interval]:
        """The pieces of one direction that are not done."""
        query = sa.select(history).where(
            history.c.company == company, history.c.direction == direction, history.c.state != DONE
        )
        return self._rows(Interval, query.order_by(history.c.id))

    def change(self, number: int, **values: Any) -> None:
        """Set columns of one piece."""
        self._db.execute(sa.update(history).where(history.c.id == number).values(**values))

    def finish(self, number: int, **values: Any) -> None:
        """Nothing is left to do for it."""
        self.change(number, state=DONE, done_at=self._now(), **values)

    def opened(self, company: str, flow: str) -> list[tuple[date, date]]:
        """The days before the arm date whose documents a person had posted all the same, first and last."""
        query = sa.select(history.c.first_day, history.c.last_day).where(
            history.c.company == company, history.c.object == flow, *_is_opened()
        )
        return [(row.first_day, row.last_day) for row in self._db.execute(query)]

    # -- what a piece of the way back found -------------------------------------------------------------------------

    def counted(self, number: int, keys: Iterable[tuple[str, str]]) -> set[tuple[str, str]]:
        """Which of these records, by (object, id), have a completion of this piece already."""
        found: set[tuple[str, str]] = set()
        for portion in portions(keys):
            query = sa.select(completion.c.flow, completion.c.record_id).where(
                *_of(number), sa.tuple_(completion.c.flow, completion.c.record_id).in_(portion)
            )
            found |= {(row.flow, row.record_id) for row in self._db.execute(query)}
        return found

    def judge(self, verdicts: Mapping[int, tuple[str, str | None]]) -> None:
        """What these completions were found to be, and why; said once."""
        if verdicts:
            self._db.execute(
                sa.update(completion)
                .where(completion.c.id == sa.bindparam("completion_id"), completion.c.verdict.is_(None))
                .values(verdict=sa.bindparam("found"), problem=sa.bindparam("why")),
                [{"completion_id": key, "found": verdict, "why": why} for key, (verdict, why) in verdicts.items()],
            )

    def reasons(self, number: int, *, limit: int) -> list[str]:
        """Why records of a dry run could not be brought, one of each."""
        query = sa.select(completion.c.problem).where(
            *_of(number), completion.c.verdict == HELD, completion.c.problem.is_not(None)
        )
        return list(self._db.scalars(query.distinct().order_by(completion.c.problem).limit(limit)))

    def tally(self, number: int) -> dict[str, int]:
        """The counts of a piece, how many of its records are still to be acted on (`open`), and how many `failed`."""
        query = sa.select(completion.c.verdict, completion.c.state, sa.func.count()).where(*_of(number))
        rows = list(self._db.execute(query.group_by(completion.c.verdict, completion.c.state)))
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
        """The completions of records that were to be written, and have a row in this state."""
        query = (
            sa.select(completion.c.id)
            .join(
                salesforce_row,
                sa.and_(
                    salesforce_row.c.company == completion.c.company,
                    salesforce_row.c.qb_id == completion.c.record_id,
                    salesforce_row.c.kind == completion.c.flow,
                ),
            )
            .where(
                *_of(number),
                completion.c.verdict.in_((NEW, CHANGED)),
                completion.c.state == WorkState.DONE,
                salesforce_row.c.state == state,
            )
        )
        return set(self._db.scalars(query))

    # -- what a dry run keeps until it has counted it -----------------------------------------------------------------

    def shelve(self, company: str, records: Sequence[BookRecord]) -> None:
        """Keep records beside the landed ones, where nothing else looks."""
        rows = [
            {
                "company": company,
                "system": SHELF,
                "object": item.object,
                "id": item.id,
                "payload": dump(item.fields),
                "payload_hash": "",
                "stamp": item.stamp,
                "edit_sequence": item.edit_sequence,
                "deleted": item.deleted,
                "landed_at": self._now(),
                "pending": False,
            }
            for item in {(each.object, each.id): each for each in records}.values()
        ]
        self._upsert(record, rows, keys=("company", "system", "object", "id"))

    def clear_shelf(self, company: str, object: str, ids: Iterable[str]) -> None:
        """These have been counted; those that another dry run of the same days has yet to count stay."""
        uncounted = sa.select(completion.c.id).where(
            completion.c.company == record.c.company,
            completion.c.flow == record.c.object,
            completion.c.record_id == record.c.id,
            completion.c.kind == COUNT,
            completion.c.state.not_in(_ENDED),
        )
        for portion in portions(ids):
            self._db.execute(
                sa.delete(record).where(
                    record.c.company == company,
                    record.c.system == SHELF,
                    record.c.object == object,
                    record.c.id.in_(portion),
                    sa.not_(sa.exists(uncounted.correlate(record))),
                )
            )


def is_opened_for(request: sa.Table) -> sa.ColumnElement[bool]:
    """Whether a person had a request's document posted although it is dated before the arm date."""
    query = sa.select(history.c.id).where(
        history.c.company == request.c.company,
        history.c.object == request.c.flow,
        *_is_opened(),
        request.c.document_date.between(history.c.first_day, history.c.last_day),
    )
    return sa.exists(query.correlate(request))


def _is_opened() -> tuple[sa.ColumnElement[bool], ...]:
    return (
        history.c.direction == TO_QUICKBOOKS,
        history.c.also_early.is_(True),
        history.c.dry_run.is_(False),
    )


def _of(number: int) -> tuple[sa.ColumnElement[bool], ...]:
    # The words of the partial index: SQLite does not use it for values that are bound.
    return (completion.c.history_id.is_not(None), completion.c.history_id == number)
