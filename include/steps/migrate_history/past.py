"""past: which days of which objects are migrated, which way, and whether anything is written."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from typing import Any

from include.errors import SetupError
from include.staging.door import Work
from include.staging.histories import DONE, READING, TO_QUICKBOOKS, TO_SALESFORCE

DIRECTIONS = (TO_SALESFORCE, TO_QUICKBOOKS)
#: What became of a piece that was asked for.
NEWLY, GOING_ON, ALREADY = "asked", "goes on", "done already"


@dataclass(frozen=True, slots=True, kw_only=True)
class Past:
    """What a person asked for; both days are included."""

    direction: str
    first_day: date
    last_day: date
    objects: tuple[str, ...] = ()  #: objects of QuickBooks, or flows to it; empty is all
    dry_run: bool = True
    again: bool = False  #: also what was done already
    also_early: bool = False  #: also documents dated before the arm date

    def __str__(self) -> str:
        return f"{self.first_day} to {self.last_day}"


def past_asked(params: Mapping[str, Any], interval: tuple[datetime, datetime] | None = None) -> Past:
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
    return Past(
        direction=direction,
        first_day=first,
        last_day=last,
        objects=tuple(params.get(named) or ()),
        dry_run=bool(params.get("dry_run", True)),
        again=bool(params.get("again")),
        also_early=bool(params.get("also_before_arming")),
    )


def open_piece(db: Work, company: str, past: Past, object: str, *, run_id: str) -> tuple[int, str]:
    """The number of the piece of one object, and what is to be done with it.

    What was done already is done once more only when the person says `again`, or opens days before the arm date that
    were left out before.
    """
    db.companies.lock(company)
    known = db.histories.find(
        company,
        past.direction,
        object,
        first_day=past.first_day,
        last_day=past.last_day,
        dry_run=past.dry_run,
    )
    values = {"run_id": run_id, "also_early": past.also_early}
    if known is None:
        place = {"company": company, "direction": past.direction, "object": object}
        days = {"first_day": past.first_day, "last_day": past.last_day}
        number = db.histories.add({**place, **days, "dry_run": past.dry_run, **values})
    elif known.state != DONE:
        if past.also_early and not known.also_early:
            db.histories.change(known.id, also_early=True)
        return known.id, GOING_ON
    elif past.again or (past.also_early and not known.also_early):
        number = known.id
        opened = past.also_early or known.also_early
        db.histories.start_over(number, run_id=run_id, also_early=opened)
    else:
        return known.id, ALREADY
    facts = {"object": object, "dry_run": past.dry_run, "also_early": past.also_early, "days": str(past)}
    db.events.add(company, "history_begun", run_id=run_id, direction=past.direction, **facts)
    if past.direction == TO_QUICKBOOKS:
        db.histories.change(number, state=READING)
    return number, NEWLY


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
