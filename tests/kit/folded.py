"""Events folded: where every request and link stands, by what the log says of their lives alone."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping

import sqlalchemy as sa

from include.events import Subject
from include.rows import Event, Link, OutboxRow
from include.staging.door import Staging
from include.staging.rows import of
from include.staging.tables import event, link, outbox

Lives = Mapping[tuple[object, ...], str]


def fold(events: Iterable[Event]) -> Lives:
    """The state of each row that the events tell of; each step begins where the one before it ended."""
    lives: dict[tuple[object, ...], str] = {}
    for row in events:
        if row.subject is None:
            continue
        name = _name(row)
        assert lives.get(name) == row.before, (name, row)
        if row.after is None:
            del lives[name]
        else:
            lives[name] = row.after
    return lives


def folded(staging: Staging, company: str) -> tuple[Lives, Lives]:
    """What the events of a company say, and what its rows say."""
    with staging.read() as db:
        mine = [sa.select(table).where(table.c.company == company).order_by(table.c.id) for table in (outbox, link)]
        requests, links = (db.connection.execute(query) for query in mine)
        rows: dict[tuple[object, ...], str] = {
            (Subject.REQUEST, row.id): row.state for row in of(OutboxRow, requests)
        } | {
            (Subject.LINK, row.flow, row.salesforce_id, row.part, row.generation): row.state for row in of(Link, links)
        }
        log = db.connection.execute(sa.select(event).where(event.c.company == company).order_by(event.c.id))
        return fold(of(Event, log)), rows


def _name(row: Event) -> tuple[object, ...]:
    if row.subject is Subject.REQUEST:
        return (Subject.REQUEST, row.outbox_id)
    facts = json.loads(row.detail or "{}")
    return (Subject.LINK, row.flow, row.record_id, facts["part"], facts["generation"])
