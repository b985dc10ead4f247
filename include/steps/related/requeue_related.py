"""requeue_related: a record of the books has a link now, or another one: what was brought of it is looked at."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from typing import Final

from include.rows import Link
from include.staging.books import CUSTOMER, QUICKBOOKS
from include.staging.door import Work
from include.staging.work_items import READ
from include.steps.related.family_of import family_of

#: The transactions that name a customer.
TRANSACTIONS: Final = ("Estimate", "SalesOrder", "Invoice", "SalesReceipt", "CreditMemo", "ReceivePayment")


def requeue_related(db: Work, company: str, kind: str, qb_id: str) -> None:
    """Have the pair compared, and the rows of its transactions filled with the look-up."""
    db.work_items.add_all([db.work_items.row(company, READ, kind, qb_id)])
    if kind == "Customer":
        fill_look_ups(db, company, [qb_id])


def bring_anew(db: Work, company: str, links: Sequence[Link]) -> None:
    """Have what Salesforce shows of records filled anew whose links have given way, or are back.

    A customer or item itself is not compared: until the status of its record is written, Salesforce still names it as
    it was, and it would become that one again.
    """
    documents = [link for link in links if not link.is_list]
    db.work_items.add_all([db.work_items.row(company, READ, link.kind, link.qb_id) for link in documents])
    if customers := [str(link.qb_id) for link in links if link.kind == "Customer"]:
        fill_look_ups(db, company, customers)


def fill_look_ups(db: Work, company: str, customers: Collection[str]) -> None:
    """The transactions of these customers and their jobs that were brought before there was a link come again."""
    rows = []
    family = [*customers, *family_of(db, company, customers)]
    for kind in TRANSACTIONS:
        found = db.records.refer_to(company, kind, CUSTOMER, family, system=QUICKBOOKS)
        ids = [record.id for records in found.values() for record in records]
        brought = {row.qb_id for row in db.mirror_rows.of_records(company, kind, ids)}
        rows += [db.work_items.row(company, READ, kind, name) for name in ids if name in brought]
    db.work_items.add_all(rows)
