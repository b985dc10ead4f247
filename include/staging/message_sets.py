"""Every qbXML document that was handed out, byte for byte, and what became of it."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Final

import sqlalchemy as sa

from include.model import SetPurpose, SetState
from include.rows import MessageSet
from include.staging.rows import Part, dump
from include.staging.tables import OPEN_WRITE, message_set

#: An answer is kept as it came, for whoever must look into it; a longer one in its beginning.
MOST_KEPT: Final = 1_000_000
_WITH_ID = sa.select(message_set).where(message_set.c.id == sa.bindparam("id"))
OF_OPEN_WRITE = sa.select(message_set).where(
    message_set.c.company == sa.bindparam("company"),
    sa.text(OPEN_WRITE),
    # Said once more for SQLite, which finds it by the index of what was written and when it was settled.
    message_set.c.settled_at.is_(None),
)
_ADD = sa.insert(message_set)


class MessageSets(Part):
    """Rows of `message_set`."""

    def add(
        self,
        set_id: str,
        company: str,
        session_id: int,
        purpose: SetPurpose,
        document: str,
        *,
        members: int = 0,
        context: Mapping[str, Any] | None = None,
    ) -> None:
        """A document that is handed out now. A second open write set of a company is refused by the database."""
        row = {
            "id": set_id,
            "company": company,
            "session_id": session_id,
            "purpose": purpose,
            "document": document,
            "context": dump(context or {}),
            "members": members,
            "state": SetState.SERVED,
            "served_at": self._now(),
        }
        self._db.execute(_ADD, row)

    def get(self, set_id: str) -> MessageSet | None:
        """One message set."""
        return self._row(MessageSet, _WITH_ID, id=set_id)

    def open_write(self, company: str) -> MessageSet | None:
        """The one unsettled write set of a company."""
        return self._row(MessageSet, OF_OPEN_WRITE, company=company)

    def lose(self, set_id: str) -> None:
        """The session that held this document is over and its answer never came."""
        self._db.execute(
            sa.update(message_set)
            .where(message_set.c.id == set_id, message_set.c.state == SetState.SERVED)
            .values(state=SetState.UNKNOWN)
        )

    def settle(self, set_id: str, outcome: str, *, raw_answer: str | None = None) -> None:
        """Every member has an outcome."""
        values: dict[str, Any] = {"state": SetState.SETTLED, "outcome": outcome, "settled_at": self._now()}
        if raw_answer is not None:
            values["raw_answer"] = _kept(raw_answer)
        self._change(message_set, set_id, values)

    def note(self, set_id: str, context: Mapping[str, Any]) -> None:
        """Keep what was learned while asking for the fate of a document."""
        self._change(message_set, set_id, {"context": dump(context)})

    def documents(self, company: str) -> list[MessageSet]:
        """Every document of a company (tests and audits)."""
        return self._rows(
            MessageSet, sa.select(message_set).where(message_set.c.company == company).order_by(message_set.c.served_at)
        )


def _kept(raw: str) -> str:
    return raw if len(raw) <= MOST_KEPT else f"{raw[:MOST_KEPT]}\n(cut: it had {len(raw):,} characters)"
