"""order_chain: an order or estimate of a deal, the orders that finance made of it, and what these were billed by."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import Any, Final

from include.model import BILLING_KINDS, ORDERS, SourceRecord
from include.staging.door import Work
from include.steps.billing.end_bills import is_over, read_landed

Document = tuple[str, str]  #: kind and TxnID
Landed = Mapping[Document, SourceRecord]
#: An estimate becomes an order, and that an invoice; finance makes no longer chain.
_STEPS: Final = 2


def read_chains(db: Work, company: str, heads: Sequence[Document]) -> Landed:
    """What was read last of these orders, of the orders made of them, and of what bills them: a few statements."""
    landed = dict(read_landed(db, company, heads))
    asked = [*heads]
    for _ in range(_STEPS):
        made = [one for document in asked for one in _made_of(landed, document, ORDERS) if one not in landed]
        landed = {**landed, **read_landed(db, company, list(dict.fromkeys(made)))}
        asked = made
    bills = [bill for document in [*landed] for bill in _made_of(landed, document, BILLING_KINDS)]
    return {**landed, **read_landed(db, company, list(dict.fromkeys(bills)))}


def orders_in(landed: Landed, head: Document) -> list[Document]:
    """The order and every order that finance made of it, directly or not."""
    chain = [head]
    for document in chain:
        chain += [one for one in _made_of(landed, document, ORDERS) if one not in chain]
    return chain


def billed_by(landed: Landed, head: Document) -> dict[Document, str]:
    """What bills the order, or an order that was made of it: kind and number of each that is not void or gone."""
    found: dict[Document, str] = {}
    for document in orders_in(landed, head):
        record = landed.get(document)
        for other in _linked(record) if record is not None and not record.deleted else ():
            bill = (str(other.get("TxnType")), str(other.get("TxnID")))
            if bill[0] in BILLING_KINDS and not is_over(landed.get(bill)):
                found.setdefault(bill, f"{bill[0]} {other.get('RefNumber') or bill[1]}")
    return found


def _made_of(landed: Landed, document: Document, kinds: frozenset[str]) -> Iterator[Document]:
    record = landed.get(document)
    for other in _linked(record) if record is not None else ():
        if other.get("TxnType") in kinds and other.get("TxnID"):
            yield str(other["TxnType"]), str(other["TxnID"])


def _linked(record: SourceRecord) -> Sequence[Mapping[str, Any]]:
    found: Sequence[Mapping[str, Any]] = record.payload.get("LinkedTxn") or ()
    return found
