"""References: which record of the books a staged request means by another record, worked out from the links of now."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable
from datetime import datetime
from functools import cache
from typing import Any

import sqlalchemy as sa

from include.model import WHOLE, Key, RequestState
from include.staging.rows import pair_portions, portions
from include.staging.tables import DECISION_OPEN, OPEN, decision, link, outbox, outbox_dependency
from include.staging.work_items import WorkItems
from include.standing import TRIED_AGAIN
from include.states import DecisionState, LinkState, WorkKind


def newest_link() -> sa.ScalarSelect[Any]:
    """The ListID or TxnID that stands for what a request depends on, now."""
    return (
        sa.select(link.c.qb_id)
        .where(
            link.c.company == outbox_dependency.c.company,
            link.c.flow == outbox_dependency.c.flow,
            link.c.salesforce_id == outbox_dependency.c.record_id,
            link.c.part == WHOLE,
            link.c.state == LinkState.ACTIVE,
        )
        .order_by(link.c.generation.desc())
        .limit(1)
        .scalar_subquery()
    )


def fill_references(db: sa.Connection, company: str, keys: Iterable[Key]) -> None:
    """Links of these records have appeared: they are filled into the requests that wait for them."""
    for portion in pair_portions((key.flow, key.record_id) for key in keys):
        said: dict[str, Any] = {"of_company": company}
        for number, (flow, ids) in enumerate(portion.items()):
            said |= {f"flow_{number}": flow, f"ids_{number}": ids}
        asks, counts_down, fills = _filling(len(portion))
        if db.scalar(asks, said):
            db.execute(counts_down, said)
            db.execute(fills, said)


@cache
def _filling(flows: int) -> tuple[sa.Select[Any], sa.Update, sa.Update]:
    """Whether anything waits for records of so many flows, what counts it down, and what fills them in.

    It is counted down before it is filled: only what is unmet is found by an index, and a parent may have more children
    than a statement may have values. Flow by flow: in a list of pairs SQLite uses no index.
    """
    dependency = outbox_dependency.c
    named = [
        sa.and_(
            dependency.company == sa.bindparam("of_company"),
            dependency.qb_id.is_(None),
            dependency.flow == sa.bindparam(f"flow_{number}"),
            dependency.record_id.in_(sa.bindparam(f"ids_{number}", expanding=True)),
        )
        for number in range(flows)
    ]
    waits = sa.or_(*named)
    met = (
        sa.select(dependency.outbox_id, sa.func.count().label("met"))
        .where(waits)
        .group_by(dependency.outbox_id)
        .subquery()
    )
    counts_down = (
        sa.update(outbox)
        .where(outbox.c.id == met.c.outbox_id, outbox.c.state == RequestState.STAGED)
        .values(unmet=outbox.c.unmet - met.c.met)
    )
    fills = sa.update(outbox_dependency).where(waits).values(qb_id=newest_link())
    return sa.select(sa.exists(sa.select(sa.literal(1)).where(waits))), counts_down, fills


def renew_references(
    db: sa.Connection,
    now: Callable[[], datetime],
    company: str,
    keys: Iterable[Key] = (),
    *,
    ids: Iterable[int] = (),
) -> set[int]:
    """Staged requests wait again for a record whose link has ended, and mean the one that has taken its place.

    Of those that depend on these keys, or those of these numbers; answers those that wait now.
    """
    waiting: set[int] = set()
    for portion in portions(dict.fromkeys((key.flow, key.record_id) for key in keys)):
        named = sa.tuple_(outbox_dependency.c.flow, outbox_dependency.c.record_id).in_(portion)
        waiting |= _renew(db, company, named)
    for numbers in portions(ids):
        waiting |= _renew(db, company, outbox_dependency.c.outbox_id.in_(numbers))
    if waiting:
        _tell_waiting(db, now, company, waiting)
    return waiting


def _renew(db: sa.Connection, company: str, which: sa.ColumnElement[bool]) -> set[int]:
    now, dependency = newest_link(), outbox_dependency.c
    query = (
        sa.select(dependency.outbox_id, dependency.flow, dependency.record_id, now.label("now"))
        .join_from(outbox_dependency, outbox, outbox.c.id == dependency.outbox_id)
        .where(outbox.c.company == company, sa.text(f"outbox.{OPEN}"), outbox.c.state == RequestState.STAGED, which)
        .where(dependency.qb_id.is_not(None), sa.or_(now.is_(None), now != dependency.qb_id))
    )
    stale = [dict(row) for row in db.execute(query).mappings()]
    if not stale:
        return set()
    this = [dependency[name] == sa.bindparam(f"its_{name}") for name in ("outbox_id", "flow", "record_id")]
    db.execute(
        sa.update(outbox_dependency).where(*this).values(qb_id=sa.bindparam("its_now")),
        [{f"its_{name}": value for name, value in row.items()} for row in stale],
    )
    waits = [{"its_number": row["outbox_id"]} for row in stale if row["now"] is None]
    if waits:
        more = sa.update(outbox).where(outbox.c.id == sa.bindparam("its_number")).values(unmet=outbox.c.unmet + 1)
        db.execute(more, waits)
    return {row["its_number"] for row in waits}


def _tell_waiting(db: sa.Connection, now: Callable[[], datetime], company: str, ids: Collection[int]) -> None:
    """They wait for another record, whatever QuickBooks said of them before; Salesforce says so."""
    for portion in portions(ids):
        forget = {"message": None, "status_code": None, "refused_since": None, "not_before": None}
        update = sa.update(outbox).where(outbox.c.id.in_(portion)).values(**forget)
        records = db.execute(update.returning(outbox.c.flow, outbox.c.record_id)).all()
        asked = (decision.c.outbox_id.in_(portion), decision.c.kind.in_(sorted(TRIED_AGAIN)), sa.text(DECISION_OPEN))
        db.execute(sa.update(decision).where(*asked).values(state=DecisionState.SETTLED, seen_at=now()))
        items = WorkItems(db, now)
        items.add_all([items.row(company, WorkKind.STAGED, flow, record_id) for flow, record_id in records])
