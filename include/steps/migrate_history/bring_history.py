"""bring_history: the past of the books is asked for, object by object; the Web Connector and the way back do it."""

from __future__ import annotations

from collections.abc import Sequence

from include.errors import SetupError
from include.staging.door import Staging
from include.steps.migrate_history.ask_history import ask_history
from include.steps.migrate_history.past import NEWLY, Past, open_piece


def bring_history(staging: Staging, company: str, past: Past, *, objects: Sequence[str], run_id: str) -> dict[str, str]:
    """Stage one reading for each object, or for those that `past` names; what became of each.

    A piece and its reading are written in one transaction, so a run that dies leaves whole pieces only, and the next
    one goes on with the others.
    """
    wanted = past.objects or tuple(objects)
    if not wanted:
        raise SetupError(
            f"Company {company!r} brings nothing of the books to Salesforce. Switch on a flow of the way back, or name "
            "objects such as Invoice.",
            field="objects",
        )
    done: dict[str, str] = {}
    for name in wanted:
        with staging.begin() as db:
            number, done[name] = open_piece(db, company, past, name, run_id=run_id)
            if done[name] == NEWLY:
                days = {"first_day": past.first_day, "last_day": past.last_day}
                ask_history(db, company, name, **days, history_id=number, run_id=run_id)
    return done
