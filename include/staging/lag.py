"""When each thing happened on its way: changed in Salesforce, staged, posted, written back; entered, and there.

What was migrated of the past took no time that anybody waited for: it does not count.
"""

from __future__ import annotations

from datetime import datetime

import sqlalchemy as sa

from include.model import OutboxAction
from include.rows.lag import PaymentTimes, PostedTimes
from include.staging.intervals import HISTORY
from include.staging.rows import Part
from include.staging.tables import APPLIED, PAYMENT, flow_run, outbox, record, work_item
from include.states import WorkKind

#: So many of the newest tell how long it takes; more would only cost time.
MOST = 20_000
_PAYMENT = "ReceivePayment"


class Lag(Part):
    """Reads the times that other parts wrote."""

    def posted(self, company: str, *, since: datetime) -> list[PostedTimes]:
        """Transactions posted since: won, staged, posted, and written (None while it waits)."""
        written = (
            sa.select(sa.func.min(work_item.c.done_at))
            .where(
                work_item.c.company == outbox.c.company,
                work_item.c.source == outbox.c.flow,
                work_item.c.record_id == outbox.c.record_id,
                work_item.c.kind == WorkKind.APPLIED,
                work_item.c.created_at >= outbox.c.finished_at,
            )
            .scalar_subquery()
        )
        # Asked request by request: to join them, Postgres would read every run there ever was.
        mode = sa.select(flow_run.c.mode).where(flow_run.c.id == outbox.c.flow_run_id).scalar_subquery()
        query = sa.select(
            outbox.c.source_stamp.label("won"),
            outbox.c.staged_at.label("staged"),
            outbox.c.finished_at.label("posted"),
            written.label("written"),
        ).where(
            outbox.c.company == company,
            sa.text(f"outbox.{APPLIED}"),
            outbox.c.finished_at >= since,
            sa.not_(outbox.c.is_list),
            outbox.c.action == OutboxAction.ADD,
            mode.is_distinct_from(HISTORY),
        )
        return self._rows(PostedTimes, query.order_by(outbox.c.finished_at.desc()).limit(MOST))

    def payments(self, company: str, *, since: datetime) -> list[PaymentTimes]:
        """Payments that came to Salesforce since: entered (by QuickBooks' own clock) and written."""
        query = (
            sa.select(record.c.stamp.label("entered"), sa.func.min(work_item.c.done_at).label("written"))
            .join_from(
                work_item,
                record,
                sa.and_(
                    record.c.company == work_item.c.company,
                    record.c.system == "quickbooks",
                    record.c.object == _PAYMENT,
                    record.c.id == work_item.c.record_id,
                ),
            )
            .where(
                work_item.c.company == company,
                sa.text(PAYMENT),
                work_item.c.done_at >= since,
                work_item.c.done_at >= record.c.stamp,
            )
            .group_by(record.c.id, record.c.stamp)
        )
        return self._rows(PaymentTimes, query.limit(MOST))
