"""end_bills: a document of ours that is void, gone or credited in full in the books does not bill its deal any more."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from include.comparing.bills_no_more import bills_no_more
from include.model import SourceRecord
from include.rows import LivingBill
from include.staging.books import QUICKBOOKS
from include.staging.door import Work

Landed = Mapping[tuple[str, str], SourceRecord]


def end_bills(db: Work, company: str, bills: Sequence[LivingBill]) -> frozenset[int]:
    """Of these, end those that the books say are over; their numbers. What was not read is believed to bill."""
    posted = [(bill.kind, str(bill.qb_id)) for bill in bills if bill.qb_id is not None]
    landed = read_landed(db, company, posted)
    over = frozenset(bill.id for bill in bills if is_over(landed.get((bill.kind, str(bill.qb_id)))))
    db.billing.end(over)
    return over


def end_bills_of(db: Work, company: str, kind: str, ids: Sequence[str]) -> None:
    """Records of the books were read: end what they bill no more."""
    links = db.links.fetch(company, [(kind, qb_id) for qb_id in ids])
    end_bills(db, company, db.billing.of_links(link.id for link in links.values()))


def read_landed(db: Work, company: str, documents: Sequence[tuple[str, str]]) -> Landed:
    """What was read last of documents, each (kind, TxnID): a statement for each kind."""
    found: dict[tuple[str, str], SourceRecord] = {}
    for kind in sorted({kind for kind, _ in documents}):
        ids = [qb_id for other, qb_id in documents if other == kind]
        records = db.records.fetch(company, kind, ids, system=QUICKBOOKS)
        found |= {(kind, qb_id): record for qb_id, record in records.items()}
    return found


def is_over(record: SourceRecord | None) -> bool:
    """Whether a document is deleted, void, or credited in full."""
    return record is not None and (record.deleted or bills_no_more(record.payload))
