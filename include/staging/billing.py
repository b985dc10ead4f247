"""Billing: one living document of ours bills a deal and part; a whole document and instalments exclude each other."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import Any

import sqlalchemy as sa

from include.errors import DataError
from include.model import WHOLE
from include.rows import LivingBill
from include.staging.rows import Part, portions
from include.staging.tables import LIVING, billing, company, link, outbox

_LIVING = sa.text(f"billing.{LIVING}")
_KNOWN = (
    sa.select(
        billing.c.id,
        billing.c.deal,
        billing.c.part,
        billing.c.kind,
        billing.c.outbox_id,
        billing.c.link_id,
        sa.func.coalesce(outbox.c.flow, link.c.flow).label("flow"),
        sa.func.coalesce(outbox.c.record_id, link.c.salesforce_id).label("record_id"),
        outbox.c.title,
        outbox.c.state,
        link.c.qb_id,
        link.c.number,
    )
    .select_from(billing)
    .outerjoin(outbox, outbox.c.id == billing.c.outbox_id)
    .outerjoin(link, link.c.id == billing.c.link_id)
)
_OF_DEALS = _KNOWN.where(
    billing.c.company == sa.bindparam("company"),
    billing.c.deal.in_(sa.bindparam("deals", expanding=True)),
    _LIVING,
).order_by(billing.c.id)
_LINK = (
    sa.update(billing)
    .where(billing.c.outbox_id == sa.bindparam("request_number"), _LIVING)
    .values(link_id=sa.bindparam("link_number"))
)


class Billing(Part):
    """Rows of `billing`."""

    def living(self, key: str, deals: Iterable[str]) -> dict[str, list[LivingBill]]:
        """What bills each of these deals, by deal."""
        found: dict[str, list[LivingBill]] = {}
        for portion in portions(dict.fromkeys(deals)):
            for row in self._rows(LivingBill, _OF_DEALS, company=key, deals=portion):
                found.setdefault(row.deal, []).append(row)
        return found

    def of_links(self, links: Iterable[int]) -> list[LivingBill]:
        """What bills by these links."""
        found: list[LivingBill] = []
        for portion in portions(dict.fromkeys(links)):
            found += self._rows(LivingBill, _KNOWN.where(billing.c.link_id.in_(portion), _LIVING))
        return found

    def add_all(self, key: str, rows: Sequence[Mapping[str, Any]]) -> None:
        """New bills, each with deal, part, kind and `outbox_id` or `link_id`; one of the same request stays.

        Raises `DataError` when a deal and part would be billed twice. The company is locked first: what is asked here
        is still true when it is written, and the index has the last word.
        """
        if not rows:
            return
        self._db.execute(sa.select(company.c.key).where(company.c.key == key).with_for_update())
        living = self.living(key, [row["deal"] for row in rows])
        taken = {deal: {bill.part for bill in bills} for deal, bills in living.items()}
        requests = {bill.outbox_id for bills in living.values() for bill in bills}
        new = [row for row in rows if row.get("outbox_id") is None or row["outbox_id"] not in requests]
        for row in new:
            parts = taken.setdefault(row["deal"], set())
            if any(excludes(row["part"], part) for part in parts):
                raise DataError(
                    f"Deal {row['deal']} would be billed twice, now by {row['kind']}. Nothing was staged. "
                    "Void the document that bills it, or take the new one back.",
                    record_id=row["deal"],
                )
            parts.add(row["part"])
        if new:
            complete = {"company": key, "outbox_id": None, "link_id": None, "since": self._now()}
            self._db.execute(sa.insert(billing), [{**complete, **row} for row in new])

    def link(self, posted: Mapping[int, int]) -> None:
        """Requests, by number, are in the books under these links."""
        if posted:
            rows = [{"request_number": number, "link_number": link_id} for number, link_id in posted.items()]
            self._db.execute(_LINK, rows)

    def move(self, key: str, deals: Mapping[str, str]) -> None:
        """What billed these deals bills others now, by deal: each was put back under a new id.

        Where the other deal is billed already it bills no more; its document counts as one that finance made.
        """
        living = self.living(key, [*deals, *deals.values()])
        for old, new in deals.items():
            taken = {bill.part for bill in living.get(new, ())}
            self.end([bill.id for bill in living.get(old, ()) if any(excludes(bill.part, part) for part in taken)])
        if deals:
            update = sa.update(billing).where(billing.c.company == key, billing.c.deal == sa.bindparam("of_deal"))
            rows = [{"of_deal": old, "new_deal": new} for old, new in deals.items()]
            self._db.execute(update.values(deal=sa.bindparam("new_deal")), rows)

    def stand_again(self, key: str, links: Sequence[int]) -> None:
        """The documents of links are in the books again, and bill their deals where no other one does now."""
        before: dict[int, LivingBill] = {}
        for portion in portions(links):
            query = _KNOWN.where(billing.c.company == key, billing.c.link_id.in_(portion)).order_by(billing.c.id)
            before |= {bill.link_id: bill for bill in self._rows(LivingBill, query) if bill.link_id is not None}
        living = self.living(key, [bill.deal for bill in before.values()])
        taken = {deal: {bill.part for bill in bills} for deal, bills in living.items()}
        again: list[int] = []
        for bill in before.values():
            parts = taken.setdefault(bill.deal, set())
            if not any(excludes(bill.part, part) for part in parts):
                parts.add(bill.part)
                again.append(bill.id)
        for portion in portions(again):
            self._db.execute(sa.update(billing).where(billing.c.id.in_(portion)).values(ended=None))

    def end(self, ids: Iterable[int]) -> None:
        """These bills are void, credited in full, or let go by a person."""
        for portion in portions(ids):
            self._db.execute(sa.update(billing).where(billing.c.id.in_(portion), _LIVING).values(ended=self._now()))


def excludes(one: str, other: str) -> bool:
    """Whether two parts of a deal cannot be billed both: the same one, or the whole and an instalment."""
    return one == other or WHOLE in (one, other)
