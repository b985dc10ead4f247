"""What customers owed on a day: every invoice, credit memo and payment with what was left of it.

It is added up from the ledger's rows alone, not from the balances that answers show, so that a report can be evidence
against them.
"""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass

from simulators.quickbooks_desktop.books.books import Books

_TXNS = """
SELECT txn_id, kind, txn_date, ref_number, entity_id, total, json_extract(body, '$.DueDate'),
       json_extract(body, '$.PONumber'), json_extract(body, '$.TermsRef.ListID')
FROM txn
WHERE kind IN ('Invoice', 'CreditMemo', 'ReceivePayment') AND txn_date <= ?
  AND coalesce(json_extract(body, '$.IsPending'), 'false') <> 'true'
ORDER BY txn_date, txn_number
"""
#: Something is applied on the day when the last of its transactions is dated.
_LINKS = """
SELECT link.from_id, link.to_id, link.amount, link.discount
FROM link
JOIN txn AS source ON source.txn_id = link.from_id
JOIN txn AS target ON target.txn_id = link.to_id
LEFT JOIN txn AS carrier ON carrier.txn_id = link.via_id
WHERE link.link_type = 'AMTTYPE' AND max(source.txn_date, target.txn_date, coalesce(carrier.txn_date, '')) <= ?
"""


@dataclass(frozen=True, slots=True, kw_only=True)
class OpenItem:
    """One transaction with cents left: positive for what is owed, negative for a credit or an unused payment."""

    txn_id: str
    kind: str
    txn_date: str
    due_date: str  #: empty for credits and payments, which are never due
    ref_number: str
    po_number: str
    terms_id: str
    entity_id: str
    open: int


def open_items(books: Books, *, dated_until: str, settled_until: str) -> list[OpenItem]:
    """What is open, by date and number: transactions up to one day, with what was applied up to another."""
    used: defaultdict[str, int] = defaultdict(int)
    for from_id, to_id, amount, discount in books.db.execute(_LINKS, (settled_until,)):
        used[from_id] += amount
        used[to_id] += amount + discount
    items = []
    for txn_id, kind, txn_date, number, entity_id, total, due, purchase, terms in books.db.execute(
        _TXNS, (dated_until,)
    ):
        left = total - used[txn_id]
        if left:
            is_invoice = kind == "Invoice"
            items.append(
                OpenItem(
                    txn_id=txn_id,
                    kind=kind,
                    txn_date=txn_date,
                    due_date=(due or txn_date) if is_invoice else "",
                    ref_number=number or "",
                    po_number=purchase or "",
                    terms_id=terms or "",
                    entity_id=entity_id or "",
                    open=left if is_invoice else -left,
                )
            )
    return items
