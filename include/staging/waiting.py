"""What there is to do for a company: one statement, however much lies behind it."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import sqlalchemy as sa

from include.rows.waits import Waits
from include.staging.books import QUICKBOOKS
from include.staging.message_sets import OF_OPEN_WRITE
from include.staging.outbox import NEEDING_REFRESH
from include.staging.rows import Part
from include.staging.served_requests import BISECTED, SERVABLE_NOW
from include.staging.tables import (
    DECISION_OPEN,
    DIRTY,
    READ_JOB_OPEN,
    decision,
    outbox,
    read_job,
    record,
    unlinked_guid,
)
from include.states import DecisionKind

_COMPANY: sa.BindParameter[str] = sa.bindparam("company")
_SERVABLE = SERVABLE_NOW.with_only_columns(sa.literal(1))
_WAITS = sa.select(
    sa.exists().where(read_job.c.company == _COMPANY, sa.text(READ_JOB_OPEN)).label("reads"),
    sa.exists().where(record.c.company == _COMPANY, record.c.system == QUICKBOOKS, sa.text(DIRTY)).label("touched"),
    sa.exists()
    .where(decision.c.company == _COMPANY, decision.c.kind == DecisionKind.BOUND, sa.text(DECISION_OPEN))
    .label("named"),
    sa.exists(OF_OPEN_WRITE.with_only_columns(sa.literal(1))).label("unsettled"),
    sa.exists(_SERVABLE.where(outbox.c.is_list)).label("lists"),
    sa.exists(_SERVABLE.where(sa.not_(outbox.c.is_list))).label("transactions"),
    BISECTED.scalar_subquery().label("bisect_group"),
    sa.exists(NEEDING_REFRESH.with_only_columns(sa.literal(1))).label("stale"),
    sa.exists().where(unlinked_guid.c.company == _COMPANY).label("unlinked"),
)
#: Stands for the day of a company that does not post: nothing is dated so late.
_NEVER = date.max


class Waiting(Part):
    """Rows of several tables, of which only is asked whether there are any."""

    def of(self, company: str, *, posts_from: date | None) -> Waits:
        """What waits; what is posted counts for a company that posts from a day."""
        said = {"company": company, "now": self._now(), "posts_from": posts_from or _NEVER}
        (found,) = self._rows(Waits, _WAITS, **said)
        return found if posts_from is not None else replace(found, lists=False, transactions=False, stale=False)
