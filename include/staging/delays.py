"""When each thing happened on its way: changed in Salesforce, staged, posted, written back; entered, and there.

What was migrated of the past took no time that anybody waited for: it does not count.
"""

from __future__ import annotations

from datetime import datetime

import sqlalchemy as sa

from include.model import OutboxAction
from include.rows.delay import PaymentTimes, PostedTimes
from include.staging.completions import READ
from include.staging.histories import HISTORY
from include.staging.rows import Part
from include.staging.tables import APPLIED, batch, completion, record, request
from include.states import WorkKind

#: So many of the newest tell how long it takes; more would only cost time.
MOST = 20_000
_PAYMENT = "ReceivePayment"


class Delays(Part):
    """Reads the times that other parts wrote."""

    def posted(self, company: str, *, since: datetime) -> list[PostedTimes]:
        """Transactions posted since: won, staged, posted, and written (None while it waits)."""
        written = (
            sa.select(sa.func.min(completion.c.done_at))
            .where(
                completion.c.company == request.c.company,
                completion.c.flow == request.c.flow,
                completion.c.record_id == request.c.record_id,
                completion.c.kind == WorkKind.APPLIED,
                completion.c.created_at >= request.c.finished_at,
            )
            .scalar_subquery()
        )
        past = sa.select(batch.c.id).where(batch.c.company == company, batch.c.mode == HISTORY)
        query = sa.select(
            request.c.source_stamp.label("won"),
            request.c.staged_at.label("staged"),
            request.c.finished_at.label("posted"),
            written.label("written"),
        ).where(
            request.c.company == company,
            sa.text(f"request.{APPLIED}"),
            request.c.finished_at >= since,
            sa.not_(request.c.is_list),
            request.c.action == OutboxAction.ADD,
            sa.or_(request.c.batch_id.is_(None), request.c.batch_id.not_in(past)),
        )
        return self._rows(PostedTimes, query.order_by(request.c.finished_at.desc()).limit(MOST))

    def payments(self, company: str, *, since: datetime) -> list[PaymentTimes]:
        """Payments that came to Salesforce since: entered (by QuickBooks' own clock) and written."""
        query = (
            sa.select(record.c.stamp.label("entered"), sa.func.min(completion.c.done_at).label("written"))
            .join_from(
                completion,
                record,
                sa.and_(
                    record.c.company == completion.c.company,
                    record.c.system == "quickbooks",
                    record.c.object == _PAYMENT,
                    record.c.id == completion.c.record_id,
                ),
            )
            .where(
                completion.c.company == company,
                completion.c.flow == _PAYMENT,
                completion.c.kind == READ,
                completion.c.history_id.is_(None),
                completion.c.done_at >= since,
                completion.c.done_at >= record.c.stamp,
            )
            .group_by(record.c.id, record.c.stamp)
        )
        return self._rows(PaymentTimes, query.limit(MOST))
