"""The event log: append only, sealed afterwards per company into a hash chain."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from datetime import datetime
from typing import Any

import sqlalchemy as sa

from include.actor import Actor
from include.events import Change, EventAction
from include.rows import Event
from include.staging.rows import Part, columns_of, dump, of
from include.staging.segment_file import seal_of
from include.staging.tables import event

GENESIS = "0" * 64
#: So many events are sealed in one transaction.
AT_ONCE = 5000
_ADD = sa.insert(event)


class Events(Part):
    """Rows of `event`, those of a transaction written at its end in one statement; an `actor` stands in each."""

    def __init__(self, db: sa.Connection, now: Callable[[], datetime], actor: Actor | None = None) -> None:
        super().__init__(db, now)
        self._new: list[dict[str, Any]] = []
        self._by = {} if actor is None else {"login": actor.login} | ({"by": actor.name} if actor.name else {})

    def add(self, company: str, action: EventAction, **facts: Any) -> None:
        """One event; ids and codes only, never customers' data. Unknown facts go into `detail`."""
        self.add_all([self.row(company, action, **facts)])

    def row(self, company: str, action: EventAction, **facts: Any) -> dict[str, Any]:
        """The row of an event, for `add_all`."""
        columns = ("flow", "record_id", "outbox_id", "message_set_id", "session_id", "run_id")
        values: dict[str, Any] = {name: facts.pop(name, None) for name in columns}
        facts |= self._by
        detail = dump(facts) if facts else None
        life = dict.fromkeys(("subject", "before", "after", "cause"))
        return values | life | {"company": company, "action": action, "at": self._now(), "detail": detail}

    def change(self, change: Change) -> dict[str, Any]:
        """The row of a step in the life of another row, for `add_all`."""
        facts = {"flow": change.flow, "record_id": change.record_id, "outbox_id": change.outbox_id, **change.facts}
        told = {"subject": change.subject, "before": change.before, "after": change.after, "cause": change.cause}
        return self.row(change.company, change.action, **facts) | told

    def add_all(self, rows: Sequence[Mapping[str, Any]]) -> None:
        """Many events."""
        self._new += [dict(row) for row in rows]

    def write(self) -> None:
        """Whatever was added since the last time, in its order; the door does it before it commits."""
        if self._new:
            self._db.execute(_ADD, self._new)
        self._new = []

    def seal(self, company: str, *, limit: int = AT_ONCE) -> int:
        """Chain the unsealed events of a company to the last sealed one; answers how many.

        One caller at a time (the company row is locked by the caller): chaining while writing forks. The order of the
        chain is `seal_number`, not `id`: an event may commit after one of a higher id has been sealed.
        """
        self.write()
        sealed = sa.select(event.c.seal, event.c.seal_number).where(
            event.c.company == company, event.c.seal_number.is_not(None)
        )
        last = self._db.execute(sealed.order_by(event.c.seal_number.desc()).limit(1)).first()
        previous, number = last or (GENESIS, 0)
        query = sa.select(event).where(event.c.company == company, event.c.seal.is_(None))
        waiting = self._rows(Event, query.order_by(event.c.id).limit(limit))
        seals = []
        for place, row in enumerate(waiting, number + 1):
            previous = seal_of(previous, columns_of(row))
            seals.append({"event_id": row.id, "new_seal": previous, "place": place})
        if seals:
            update = (
                sa.update(event)
                .where(event.c.id == sa.bindparam("event_id"))
                .values(seal=sa.bindparam("new_seal"), seal_number=sa.bindparam("place"))
            )
            self._db.execute(update, seals)
        return len(seals)

    def first_break(self, company: str, *, after: tuple[str, int] = (GENESIS, 0)) -> int | None:
        """The id of the first event whose seal does not fit the one before it, or None when all sealed ones fit.

        The chain of the table begins behind the event `after` (its seal and number), the last one that lies in a file.
        The newest ones taken away, unsealed ones, and a chain that was worked out anew are not found.
        """
        previous, number = after
        query = sa.select(event).where(event.c.company == company, event.c.seal_number.is_not(None))
        for place, row in enumerate(of(Event, self._db.execute(query.order_by(event.c.seal_number))), number + 1):
            if row.seal_number != place or row.seal != seal_of(previous, columns_of(row)):
                return row.id
            previous = row.seal
        return None

    def has_sealed(self, company: str) -> bool:
        """Whether the table holds a sealed event of a company."""
        query = sa.select(sa.literal(1)).where(event.c.company == company, event.c.seal_number.is_not(None))
        return self._db.scalar(query.limit(1)) is not None

    def recent(self, company: str, *, limit: int = 50, record_id: str | None = None) -> list[Event]:
        """The newest events first.

        Those that are not sealed yet are the newest ones of all, but for what committed a moment late; each of both
        sorts has an index in which its newest stand last.
        """
        query = sa.select(event).where(event.c.company == company)
        if record_id:
            own = query.where(event.c.record_id == record_id)
            return self._rows(Event, own.order_by(event.c.id.desc()).limit(limit))
        unsealed = query.where(event.c.seal.is_(None)).order_by(event.c.id.desc()).limit(limit)
        sealed = query.where(event.c.seal_number.is_not(None)).order_by(event.c.seal_number.desc()).limit(limit)
        found = [*self._rows(Event, unsealed), *self._rows(Event, sealed)]
        return sorted(found, key=lambda row: row.id, reverse=True)[:limit]
