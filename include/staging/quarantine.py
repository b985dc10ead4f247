"""Documents held back, with a reason a person can act on."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import Any

import sqlalchemy as sa

from include.rows import HeldDocument
from include.staging.rows import Part, portions
from include.staging.tables import quarantine
from include.states import HeldState

WAIVED = HeldState.WAIVED


class Quarantine(Part):
    """Rows of `quarantine`."""

    def hold(
        self, company: str, flow: str, documents: Sequence[Mapping[str, Any]], *, flow_run_id: int | None
    ) -> list[str]:
        """Hold documents (document_id, title, amount, document_date, rules, message); answers the ids that are news.

        `rules` stand in the order of the lines of `message`. `since` stays at the first time of an unbroken hold.
        Rules that a person waived stay waived.
        """
        known = self.find(company, flow, [document["document_id"] for document in documents])
        news, rows = [], []
        for document in documents:
            before = known.get(document["document_id"])
            held = before is not None and before.state == HeldState.HELD
            if not (held and before and before.message == document["message"]):
                news.append(document["document_id"])
            rows.append(
                {
                    "company": company,
                    "flow": flow,
                    "state": HeldState.HELD,
                    "since": before.since if held and before else self._now(),
                    "flow_run_id": flow_run_id,
                    "changed_at": self._now(),
                    "changed_by": None,
                    **document,
                }
            )
        self._upsert(quarantine, rows, keys=("company", "flow", "document_id"))
        return news

    def release(
        self, company: str, flow: str, ids: Iterable[str], *, state: HeldState = HeldState.FIXED, by: str | None = None
    ) -> list[str]:
        """End the hold of these documents; answers those that were held.

        With the state `waived` the rules that hold them now do not hold them again.
        """
        released: list[str] = []
        more = sa.case((quarantine.c.waived == "", ""), else_=quarantine.c.waived + ",") + quarantine.c.rules
        waived = {"waived": more} if state == WAIVED else {}
        for portion in portions(ids):
            update = (
                sa.update(quarantine)
                .where(
                    quarantine.c.company == company,
                    quarantine.c.flow == flow,
                    quarantine.c.document_id.in_(portion),
                    quarantine.c.state == HeldState.HELD,
                )
                .values(state=state, changed_at=self._now(), changed_by=by, **waived)
                .returning(quarantine.c.document_id)
            )
            released.extend(self._db.scalars(update))
        return released

    def find(self, company: str, flow: str, ids: Iterable[str]) -> dict[str, HeldDocument]:
        """Rows by document id, whatever their state."""
        found: dict[str, HeldDocument] = {}
        for portion in portions(ids):
            query = sa.select(quarantine).where(
                quarantine.c.company == company, quarantine.c.flow == flow, quarantine.c.document_id.in_(portion)
            )
            found |= {row.document_id: row for row in self._rows(HeldDocument, query)}
        return found

    def held(self, company: str, flow: str | None = None) -> list[HeldDocument]:
        """What waits for a correction, oldest first."""
        query = sa.select(quarantine).where(quarantine.c.company == company, quarantine.c.state == HeldState.HELD)
        if flow is not None:
            query = query.where(quarantine.c.flow == flow)
        return self._rows(HeldDocument, query.order_by(quarantine.c.since, quarantine.c.document_id))

    def held_keys(self, company: str) -> set[tuple[str, str]]:
        """(flow, document id) of everything held."""
        query = sa.select(quarantine.c.flow, quarantine.c.document_id).where(
            quarantine.c.company == company, quarantine.c.state == HeldState.HELD
        )
        return {(flow, document) for flow, document in self._db.execute(query)}
