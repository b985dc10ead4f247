"""history_scope: which days of which objects are migrated, which way, and whether anything is written."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from typing import Any

from include.errors import SetupError
from include.events import EventAction
from include.rows import Interval
from include.staging.door import Work
from include.staging.intervals import DONE, READING, TO_QUICKBOOKS, TO_SALESFORCE

DIRECTIONS = (TO_SALESFORCE, TO_QUICKBOOKS)
#: What became of an interval that was asked for.
NEWLY, GOING_ON, ALREADY = "asked", "goes on", "done already"


@dataclass(frozen=True, slots=True, kw_only=True)
class HistoryScope:
    """What a person asked for; both days are included."""

    direction: str
    first_day: date
    last_day: date
    objects: tuple[str, ...] = ()  #: objects of QuickBooks, or flows to it; empty is all
    dry_run: bool = True
    again: bool = False  #: also what was done already
    also_before_cutover: bool = False  #: also documents dated before the arm date

    def __str__(self) -> str:
        return f"{self.first_day} to {self.last_day}"


def scope_asked(params: Mapping[str, Any], interval: tuple[datetime, datetime] | None = None) -> HistoryScope:
    """The params of a run in our words; a backfill's data interval takes the place of its days.

    Raises `SetupError` with all that is wrong with them.
    """
    direction = str(params.get("direction") or TO_SALESFORCE)
    wrong = [] if direction in DIRECTIONS else [f"direction is {direction!r}, not one of {', '.join(DIRECTIONS)}"]
    days = {name: _day(params.get(name), name, wrong) for name in ("from", "to")} if interval is None else {}
    first, last = _days_of(interval) if interval is not None else (days["from"], days["to"])
    if first and last and first > last:
        wrong.append(f"from {first} lies after to {last}")
    named, idle = ("flows", "objects") if direction == TO_QUICKBOOKS else ("objects", "flows")
    if params.get(idle):
        wrong.append(f"{direction} takes {named}, not {idle}")
    if wrong or first is None or last is None:
        raise SetupError(
            f"Nothing was migrated: {'; '.join(wrong)}. Trigger it again with days such as 2025-01-31, both included.",
            field="from",
        )
    return HistoryScope(
        direction=direction,
        first_day=first,
        last_day=last,
        objects=tuple(params.get(named) or ()),
        dry_run=bool(params.get("dry_run", True)),
        again=bool(params.get("again")),
        also_before_cutover=bool(params.get("also_before_cutover")),
    )


def open_interval(db: Work, company: str, scope: HistoryScope, object: str, *, run_id: str) -> tuple[int, str]:
    """The number of the interval of one object, and what is to be done with it.

    What was done already is done once more only when the person says `again`, or opens days before the arm date that
    were left out before.
    """
    db.companies.lock(company)
    known = db.intervals.find(
        company,
        scope.direction,
        object,
        first_day=scope.first_day,
        last_day=scope.last_day,
        dry_run=scope.dry_run,
    )
    values = {"run_id": run_id, "also_before_cutover": scope.also_before_cutover}
    if known is None:
        place = {"company": company, "direction": scope.direction, "object": object}
        days = {"first_day": scope.first_day, "last_day": scope.last_day}
        number = db.intervals.add({**place, **days, "dry_run": scope.dry_run, **values})
    elif known.state != DONE:
        if scope.also_before_cutover and not known.also_before_cutover:
            db.intervals.change(known.id, also_before_cutover=True)
        return known.id, GOING_ON
    elif scope.again or (scope.also_before_cutover and not _is_open(db, company, known)):
        number = known.id
        opened = scope.also_before_cutover or known.also_before_cutover
        db.intervals.start_over(number, run_id=run_id, also_before_cutover=opened)
    else:
        return known.id, ALREADY
    facts = {
        "object": object,
        "dry_run": scope.dry_run,
        "also_before_cutover": scope.also_before_cutover,
        "days": str(scope),
    }
    db.events.add(company, EventAction.HISTORY_BEGUN, run_id=run_id, direction=scope.direction, **facts)
    if scope.direction == TO_QUICKBOOKS:
        db.intervals.change(number, state=READING)
    return number, NEWLY


def _is_open(db: Work, company: str, known: Interval) -> bool:
    """Whether its days were opened since the company was armed last."""
    armed_at = db.companies.get(company).armed_at
    return known.also_before_cutover and (armed_at is None or known.asked_at >= armed_at)


def _day(text: Any, name: str, wrong: list[str]) -> date | None:
    if not text:
        wrong.append(f"{name} is missing")
        return None
    try:
        return date.fromisoformat(str(text))
    except ValueError:
        wrong.append(f"{name} is {text!r}, which is no day")
        return None


def _days_of(interval: tuple[datetime, datetime]) -> tuple[date, date]:
    start, end = interval
    return start.date(), (end - timedelta(microseconds=1)).date()
