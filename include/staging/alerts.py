"""What a person should know: since when, whether it was mailed, when it ended."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from datetime import timedelta
from typing import Any

import sqlalchemy as sa

from include.rows import Alert
from include.staging.rows import Part, columns_of
from include.staging.tables import alert
from include.states import AlertState

#: States of an alert, and that of the note of what the last digest said.
OPEN, ENDED, TOLD = AlertState.OPEN, AlertState.ENDED, AlertState.TOLD
#: An alert that ended so long ago is forgotten.
KEPT = timedelta(days=90)
_DIGEST = ("digest", "held")
_SAID = ("title", "message", "amount")


class Alerts(Part):
    """Rows of `alert`."""

    def keep(self, company: str, found: Sequence[Mapping[str, Any]]) -> tuple[int, int]:
        """What is wrong now (kind, subject, title, message, amount) replaces what was; answers (news, ended).

        One that is found again stays as it was, one that says something else has changed, one that is not found any
        more has ended.
        """
        known = {(row.kind, row.subject): row for row in self.open(company)}
        wrong = {(item["kind"], item["subject"]): item for item in found}
        rows = [self._row_of(company, item, known.get(key)) for key, item in wrong.items()]
        gone = known.keys() - wrong.keys()
        ended = [
            columns_of(known[key]) | {"state": ENDED, "ended_at": self._now(), "changed_at": self._now()}
            for key in sorted(gone)
        ]
        self._upsert(alert, [*rows, *ended], keys=("company", "kind", "subject"))
        self._db.execute(
            sa.delete(alert).where(
                alert.c.company == company, alert.c.state == ENDED, alert.c.ended_at < self._now() - KEPT
            )
        )
        return sum(row["changed_at"] == self._now() for row in rows), len(ended)

    def open(self, company: str, *, kind: str | None = None) -> list[Alert]:
        """What is wrong now, by kind, the oldest first."""
        query = sa.select(alert).where(alert.c.company == company, alert.c.state == OPEN)
        if kind is not None:
            query = query.where(alert.c.kind == kind)
        return self._rows(Alert, query.order_by(alert.c.kind, alert.c.since, alert.c.subject))

    def to_mail(self, company: str, *, remind: timedelta | None) -> list[Alert]:
        """What nobody was told yet: new, changed, ended after it was told; or told longer than `remind` ago."""
        news = sa.and_(alert.c.state == OPEN, alert.c.mailed_at.is_(None))
        changed = alert.c.mailed_at < alert.c.changed_at
        wanted = [news, changed]
        if remind is not None:
            wanted.append(sa.and_(alert.c.state == OPEN, alert.c.mailed_at <= self._now() - remind))
        query = sa.select(alert).where(alert.c.company == company, alert.c.state.in_((OPEN, ENDED)), sa.or_(*wanted))
        return self._rows(Alert, query.order_by(alert.c.kind, alert.c.since, alert.c.subject))

    def mailed(self, company: str, alerts: Iterable[Alert], *, held: int | None = None) -> None:
        """People have been told of these as they stand; `held` is what the digest said is held."""
        values = [{"of_kind": row.kind, "of_subject": row.subject} for row in alerts]
        if values:
            update = sa.update(alert).where(
                alert.c.company == company,
                alert.c.kind == sa.bindparam("of_kind"),
                alert.c.subject == sa.bindparam("of_subject"),
            )
            self._db.execute(update.values(mailed_at=self._now()), values)
        if held is not None:
            now = {"since": self._now(), "seen_at": self._now(), "changed_at": self._now(), "mailed_at": self._now()}
            kind, subject = _DIGEST
            said = {"kind": kind, "subject": subject, "title": "", "message": "", "amount": held, "state": TOLD}
            self._upsert(alert, [{"company": company, **said, **now}], keys=("company", "kind", "subject"))

    def held_at_last_digest(self, company: str) -> int:
        """How many documents were held when people were last told; 0 before the first digest."""
        kind, subject = _DIGEST
        query = sa.select(alert.c.amount).where(
            alert.c.company == company, alert.c.kind == kind, alert.c.subject == subject
        )
        return int(self._db.scalar(query) or 0)

    def _row_of(self, company: str, item: Mapping[str, Any], before: Alert | None) -> dict[str, Any]:
        row = {"company": company, "amount": None, **item, "state": OPEN, "seen_at": self._now(), "ended_at": None}
        if before is None:
            return row | {"since": self._now(), "changed_at": self._now(), "mailed_at": None}
        same = all(row[name] == getattr(before, name) for name in _SAID)
        kept = {"since": before.since, "mailed_at": before.mailed_at}
        return row | kept | {"changed_at": before.changed_at if same else self._now()}
