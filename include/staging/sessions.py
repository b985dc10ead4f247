"""Web Connector updates: one row each, found by the hash of its ticket."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from typing import Any

import sqlalchemy as sa

from include.rows import Company, Session
from include.staging.rows import Part, dump, load, parted
from include.staging.tables import company as owner
from include.staging.tables import connector_session
from include.states import SessionEnd

_WITH_TICKET = sa.select(connector_session).where(connector_session.c.ticket_hash == sa.bindparam("ticket"))
#: The company first: in this order their rows are locked.
_CALLER = (
    sa.select(owner, connector_session)
    .select_from(owner.join(connector_session, connector_session.c.company == owner.c.key))
    .where(connector_session.c.ticket_hash == sa.bindparam("ticket"))
    .with_for_update()
)
_BEGAN_FROM = (
    sa.select(connector_session.c.id)
    .where(connector_session.c.company == sa.bindparam("company"), connector_session.c.source == sa.bindparam("source"))
    .limit(1)
)
_OPEN = (
    sa.select(connector_session)
    .where(connector_session.c.company == sa.bindparam("company"), connector_session.c.ended_at.is_(None))
    .order_by(connector_session.c.id)
    .with_for_update()
)


class Sessions(Part):
    """Rows of `connector_session`."""

    def start(self, company: str, ticket_hash: str, *, source: str, password_mark: str, phase: str) -> int:
        """A new session, begun with the password of this mark; answers its id."""
        values = {"started_at": self._now(), "last_call_at": self._now(), "source": source[:80], "phase": phase}
        values["password_mark"] = password_mark
        made = self._db.execute(
            sa.insert(connector_session)
            .values(company=company, ticket_hash=ticket_hash, **values)
            .returning(connector_session.c.id)
        )
        return int(made.scalar_one())

    def lock(self, ticket_hash: str) -> tuple[Company, Session] | tuple[None, None]:
        """The company of a ticket and its session, ended or not, locked until the transaction ends.

        Every callback takes this lock before any other, so that two of them never wait for each other in a circle, and
        two with one ticket take turns.
        """
        found = self._db.execute(_CALLER, {"ticket": ticket_hash}).one_or_none()
        return (None, None) if found is None else parted(found, (owner, Company), (connector_session, Session))

    def by_ticket(self, ticket_hash: str) -> Session | None:
        """The session of a ticket, only to read."""
        return self._row(Session, _WITH_TICKET, ticket=ticket_hash)

    def open_of(self, company: str) -> list[Session]:
        """Sessions of a company that have not ended."""
        return self._rows(Session, _OPEN, company=company)

    def change(self, session_id: int, *, context: Mapping[str, Any] | None = None, **values: Any) -> None:
        """Set columns of a session; each change is also its last call."""
        if context is not None:
            values["context"] = dump(context)
        self._change(connector_session, session_id, {"last_call_at": self._now(), **values})

    def end(self, session_id: int, how: SessionEnd, *, last_error: str | None = None) -> None:
        """Close a session; a closed one stays closed as it was."""
        values: dict[str, Any] = {"ended_at": self._now(), "ended_how": how, "outstanding": None}
        if last_error is not None:
            values["last_error"] = last_error
        self._db.execute(
            sa.update(connector_session)
            .where(connector_session.c.id == session_id, connector_session.c.ended_at.is_(None))
            .values(**values)
        )

    def began_from(self, company: str, source: str) -> bool:
        """Whether an update of the company ever began from this address."""
        return self._db.scalar(_BEGAN_FROM, {"company": company, "source": source[:80]}) is not None

    def recent(self, company: str, *, limit: int = 20) -> list[Session]:
        """The newest sessions first."""
        query = sa.select(connector_session).where(connector_session.c.company == company)
        return self._rows(Session, query.order_by(connector_session.c.started_at.desc()).limit(limit))

    def left_of(self, company: str, word: str, *, before: int, since: datetime | None = None) -> Any:
        """What the newest session before `before` whose context has this word left under it; None when none has.

        With `since`, sessions that began before are not looked at.
        """
        query = sa.select(connector_session.c.context).where(
            connector_session.c.company == company,
            connector_session.c.id < before,
            connector_session.c.context.contains(f'"{word}":', autoescape=True),
        )
        if since is not None:
            query = query.where(connector_session.c.started_at >= since)
        newest = query.order_by(connector_session.c.started_at.desc(), connector_session.c.id.desc()).limit(1)
        found = self._db.scalar(newest)
        return None if found is None else load(found).get(word)
