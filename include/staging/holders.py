"""Who has to do with a record: a flow of one company, or which of several companies that share an org."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Sequence
from functools import cache
from typing import Any

import sqlalchemy as sa

from include.model import OPEN_STATES, RequestState
from include.rows import Link
from include.staging.decisions import HELD
from include.staging.rows import Part, portions
from include.staging.tables import DECISION_OPEN, OPEN, REJECTED, UNSETTLED, decision, link, outbox, outbox_dependency
from include.states import LinkState


class Holders(Part):
    """Rows of `link`, `outbox` and `decision`, asked for what they say together."""

    def known(self, company: str, flow: str, ids: Iterable[str]) -> set[str]:
        """Which of these records a flow has to do with: linked, open or rejected, held, or waited for by an open one.

        What counts of the links and of the requests is the newest of each record.
        """
        found: set[str] = set()
        for portion in portions(ids):
            found.update(self._db.scalars(sa.union_all(*_traces(company, flow, portion))))
        return found

    def unsettled(self, company: str) -> dict[str, set[str]]:
        """By flow: documents of which more is to be known than that QuickBooks has them.

        They are asked about, on their way, refused, gone, or nobody knows what of them is in the books. What counts of
        the links and of the requests is the newest of each record.
        """
        found: dict[str, set[str]] = {}
        for row in self._db.execute(_UNSETTLED, {"company": company}):
            found.setdefault(row.flow, set()).add(row.record_id)
        return found

    def elsewhere(self, companies: Sequence[str], ids: Iterable[str]) -> dict[str, tuple[str, str]]:
        """(company, what) of transactions of these records in the books of one of these companies, or on their way."""
        found: dict[str, tuple[str, str]] = {}
        for portion in portions(ids):
            on_the_way = sa.select(outbox.c.record_id, outbox.c.company, outbox.c.target).where(
                outbox.c.company.in_(companies),
                outbox.c.record_id.in_(portion),
                sa.not_(outbox.c.is_list),
                sa.text(OPEN),
            )
            posted = sa.select(link.c.salesforce_id, link.c.company, link.c.kind, link.c.number, link.c.qb_id).where(
                link.c.company.in_(companies),
                link.c.salesforce_id.in_(portion),
                sa.not_(link.c.is_list),
                link.c.state == LinkState.ACTIVE,
            )
            for record_id, company, target in self._db.execute(on_the_way):
                found[record_id] = (company, f"A {target} on its way to QuickBooks")
            for record_id, company, kind, number, qb_id in self._db.execute(posted):
                found[record_id] = (company, f"{kind} {number or qb_id}")
        return found

    def alike(self, company: str, flow: str, hashes: Iterable[str]) -> dict[str, list[Link]]:
        """By hash: the records in the books of which QuickBooks has just this content, the oldest first."""
        found: dict[str, list[Link]] = {}
        for portion in portions(hashes):
            query = sa.select(link).where(
                link.c.company == company,
                link.c.flow == flow,
                link.c.applied_hash.in_(portion),
                link.c.state == LinkState.ACTIVE,
            )
            for row in self._rows(Link, query.order_by(link.c.id)):
                found.setdefault(str(row.applied_hash), []).append(row)
        return found

    def numbered(self, company: str, kinds: Collection[str], numbers: Iterable[str]) -> dict[str, list[Link]]:
        """By kind and number, in small letters (`Invoice r-1`): documents in the books, the oldest first."""
        found: dict[str, list[Link]] = {}
        for portion in portions(number.lower() for number in numbers):
            query = sa.select(link).where(
                link.c.company == company,
                link.c.kind.in_(sorted(kinds)),
                sa.func.lower(link.c.number).in_(portion),
                link.c.state == LinkState.ACTIVE,
            )
            for row in self._rows(Link, query.order_by(link.c.id)):
                found.setdefault(f"{row.kind} {str(row.number).lower()}", []).append(row)
        return found

    def of(self, companies: Sequence[str], flows: Sequence[str], ids: Iterable[str]) -> dict[str, list[str]]:
        """The companies that have each of these records in their books, the one that had it first in front."""
        found: dict[str, dict[str, None]] = {}
        for portion in portions(ids):
            query = (
                sa.select(link.c.salesforce_id, link.c.company)
                .where(
                    link.c.company.in_(companies),
                    link.c.flow.in_(flows),
                    link.c.salesforce_id.in_(portion),
                    link.c.state == LinkState.ACTIVE,
                )
                .order_by(link.c.linked_at, link.c.company)
            )
            for record_id, company in self._db.execute(query):
                found.setdefault(record_id, {})[company] = None
        return {record_id: list(holders) for record_id, holders in found.items()}


@cache
def _newest_generation() -> sa.ScalarSelect[int]:
    newer = link.alias()
    newest = sa.select(sa.func.max(newer.c.generation)).where(
        newer.c.company == link.c.company, newer.c.flow == link.c.flow, newer.c.salesforce_id == link.c.salesforce_id
    )
    return newest.scalar_subquery()


def _unsettled() -> sa.CompoundSelect[Any]:
    """Flow and record of what is asked about, is on its way or was refused, and of links that are not settled."""
    company: sa.BindParameter[str] = sa.bindparam("company")
    newer = outbox.alias()
    later = sa.select(newer.c.id).where(
        newer.c.company == outbox.c.company,
        newer.c.flow == outbox.c.flow,
        newer.c.record_id == outbox.c.record_id,
        newer.c.id > outbox.c.id,
        newer.c.follows.is_(None),  # what followed a refused one was cancelled with it, and says nothing
    )
    requests = sa.select(outbox.c.flow, outbox.c.record_id).where(
        outbox.c.company == company, sa.not_(outbox.c.is_list)
    )
    return sa.union_all(
        sa.select(decision.c.flow, decision.c.record_id).where(decision.c.company == company, sa.text(DECISION_OPEN)),
        requests.where(sa.text(OPEN)),
        requests.where(sa.text(REJECTED), sa.not_(sa.exists(later))),
        sa.select(link.c.flow, link.c.salesforce_id).where(
            link.c.company == company, sa.text(UNSETTLED), link.c.generation == _newest_generation()
        ),
    )


_UNSETTLED = _unsettled()


def _traces(company: str, flow: str, ids: Sequence[str]) -> Iterator[sa.Select[tuple[str]]]:
    """What each table knows of these records: one SELECT of their ids each."""
    yield sa.select(link.c.salesforce_id).where(
        link.c.company == company,
        link.c.flow == flow,
        link.c.salesforce_id.in_(ids),
        link.c.state != "retired",
        link.c.generation == _newest_generation(),
    )
    newest_request = (
        sa.select(sa.func.max(outbox.c.id))
        .where(outbox.c.company == company, outbox.c.flow == flow, outbox.c.record_id.in_(ids))
        .group_by(outbox.c.record_id)
    )
    yield sa.select(outbox.c.record_id).where(
        outbox.c.id.in_(newest_request.scalar_subquery()),
        outbox.c.state.in_((*OPEN_STATES, RequestState.REJECTED)),
    )
    yield sa.select(decision.c.record_id).where(
        decision.c.company == company,
        decision.c.flow == flow,
        decision.c.record_id.in_(ids),
        decision.c.kind.in_(sorted(HELD)),
        sa.text(DECISION_OPEN),
    )
    yield (
        sa.select(outbox_dependency.c.record_id)
        .join_from(outbox_dependency, outbox, outbox.c.id == outbox_dependency.c.outbox_id)
        .where(
            outbox_dependency.c.company == company,
            outbox_dependency.c.flow == flow,
            outbox_dependency.c.record_id.in_(ids),
            outbox_dependency.c.qb_id.is_(None),
            outbox.c.state.in_(OPEN_STATES),
        )
    )
