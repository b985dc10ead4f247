"""Refusals: what QuickBooks did not take, and how it goes out again."""

from __future__ import annotations

from collections.abc import Collection, Iterable

import sqlalchemy as sa

from include.events import Change, ChangeCause, Subject
from include.model import RequestState
from include.rows import OutboxRow
from include.staging.chains import Chains
from include.staging.rows import portions
from include.staging.tables import REFUSED, REJECTED, outbox


class RefusedRequests(Chains):
    """Requests that are waited out, and those that were rejected with nothing newer of their record."""

    def waited_out(self, company: str) -> list[OutboxRow]:
        """Staged requests that QuickBooks refuses for a cause that may end there."""
        query = sa.select(outbox).where(outbox.c.company == company, sa.text(REFUSED))
        return self._rows(OutboxRow, query.order_by(outbox.c.id))

    def rejected(self, company: str) -> list[OutboxRow]:
        """Requests that were rejected, each the newest of its record's document."""
        newer = outbox.alias("newer")
        later = sa.select(newer.c.id).where(
            newer.c.company == outbox.c.company,
            newer.c.flow == outbox.c.flow,
            newer.c.record_id == outbox.c.record_id,
            newer.c.part == outbox.c.part,
            newer.c.id > outbox.c.id,
        )
        query = sa.select(outbox).where(
            outbox.c.company == company, sa.text("outbox." + REJECTED), sa.not_(sa.exists(later))
        )
        return self._rows(OutboxRow, query.order_by(outbox.c.id))

    def try_now(self, company: str, *, codes: Collection[str] = ()) -> int:
        """What is waited out, refused with any of these codes or at all, goes out at the next call; how many."""
        waits = (outbox.c.company == company, sa.text(REFUSED), outbox.c.not_before > self._now())
        named = (outbox.c.status_code.in_(sorted(codes)),) if codes else ()
        return self._db.execute(sa.update(outbox).where(*waits, *named).values(not_before=None)).rowcount

    def wait_anew(self, ids: Iterable[int]) -> None:
        """A person has them sent again: they go out at the next call, and what follows from a refusal counts anew."""
        for portion in portions(ids):
            anew = {"not_before": None, "refused_since": None, "status_code": None, "message": None, "attempts": 0}
            self._db.execute(
                sa.update(outbox).where(outbox.c.id.in_(portion), outbox.c.state == RequestState.STAGED).values(**anew)
            )

    def let_go(self, rows: Iterable[OutboxRow], why: str) -> None:
        """Rejected requests count no more, so that the next run stages their records as they are now."""
        for portion in portions(rows):
            ids = [row.id for row in portion]
            self._db.execute(
                sa.update(outbox)
                .where(outbox.c.id.in_(ids), outbox.c.state == RequestState.REJECTED)
                .values(state=RequestState.CANCELLED, message=why)
            )
            self._tell(_let_go(row) for row in portion)


def _let_go(row: OutboxRow) -> Change:
    return Change(
        company=row.company,
        subject=Subject.REQUEST,
        before=row.state,
        after=RequestState.CANCELLED,
        cause=ChangeCause.PERSON,
        flow=row.flow,
        record_id=row.record_id,
        outbox_id=row.id,
    )
