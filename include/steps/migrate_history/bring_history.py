"""bring_history: the past of the books is asked for, object by object; the Web Connector and the way back do it."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, timedelta
from typing import Any

from include.errors import SetupError
from include.events import EventAction
from include.qbxml.readable import READABLE, is_list
from include.staging.door import Staging, Work
from include.staging.read_jobs import MODIFIED, TXN_DATE
from include.staging.rows import midnight
from include.steps.migrate_history.history_scope import NEWLY, HistoryScope, open_interval


def bring_history(
    staging: Staging, company: str, scope: HistoryScope, *, objects: Sequence[str], run_id: str
) -> dict[str, str]:
    """Stage one read job for each object, or for those that `scope` names; what became of each.

    An interval and its read job are written in one transaction, so a run that dies leaves whole intervals only, and the
    next one goes on with the others.
    """
    wanted = scope.objects or tuple(objects)
    if not wanted:
        raise SetupError(
            f"Company {company!r} brings nothing of the books to Salesforce. Switch on a flow of the way back, or name "
            "objects such as Invoice.",
            field="objects",
        )
    done: dict[str, str] = {}
    for name in wanted:
        with staging.begin() as db:
            number, done[name] = open_interval(db, company, scope, name, run_id=run_id)
            if done[name] == NEWLY:
                days = {"first_day": scope.first_day, "last_day": scope.last_day}
                ask_history(db, company, name, **days, interval_id=number, run_id=run_id)
    return done


def ask_history(
    db: Work, company: str, object: str, *, first_day: date, last_day: date, interval_id: int, run_id: str
) -> bool:
    """Stage the read job of an object from one day to another, both included; False when it is asked already.

    Transactions are those dated on these days, list records those changed on them for the last time. Its work items
    bear `interval_id`, and the event `history_read` counts what came. Any number of intervals may wait, each with an
    `interval_id` of its own. Raises `SetupError` when QuickBooks cannot return the object by pages, or the days stand
    the wrong way round.
    """
    if object not in READABLE or first_day > last_day:
        raise SetupError(
            f"The history of {object} from {first_day} to {last_day} of company {company!r} cannot be read: QuickBooks "
            f"returns by pages only {', '.join(sorted(READABLE))}, from a day to the same or a later one. Ask again.",
            field="object",
        )
    known = db.read_jobs.of_history(company, interval_id)
    if known is not None:
        return False
    row = {"company": company, "object": object, "interval_id": interval_id, "asked_by": run_id}
    db.read_jobs.ask([{**row, **_window(db, company, object, first_day, last_day)}])
    db.events.add(company, EventAction.HISTORY_ASKED, run_id=run_id, object=object, interval_id=interval_id)
    return True


def _window(db: Work, company: str, object: str, first_day: date, last_day: date) -> dict[str, Any]:
    first, last = midnight(first_day), midnight(last_day)
    if is_list(object):
        # Days of the machine of QuickBooks; the edges are widened when they are asked for.
        ahead = db.companies.get(company).ahead
        first, last = first - ahead, last + timedelta(days=1) - ahead
    basis = MODIFIED if is_list(object) else TXN_DATE
    return {"basis": basis, "start": first, "window_from": first, "until": last, "window_to": last}
