"""What customers bought in a period, and what they owed at its end."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from decimal import Decimal

from simulators.quickbooks_desktop.asking.customer_rows import Sums
from simulators.quickbooks_desktop.asking.open_items import open_items
from simulators.quickbooks_desktop.books.books import Books
from simulators.quickbooks_desktop.qbxml.money import to_cents

_SIGNS = {"Invoice": 1, "SalesReceipt": 1, "CreditMemo": -1}
#: Only transactions with lines count as sales; an opening balance has none.
_SALES = """
SELECT kind, entity_id, json_extract(body, '$.Subtotal')
FROM txn
WHERE kind IN ('Invoice', 'SalesReceipt', 'CreditMemo') AND txn_date BETWEEN ? AND ?
  AND coalesce(json_extract(body, '$.IsPending'), 'false') <> 'true' AND json_array_length(body, '$.lines') > 0
"""


def sales(books: Books, first: str, last: str) -> dict[str, Sums]:
    """Cents before tax by the ListID of a customer: invoices and sales receipts less credit memos."""
    rows = books.db.execute(_SALES, (first or "0000", last or "9999"))
    return _added((entity, _SIGNS[kind] * to_cents(Decimal(subtotal or "0"))) for kind, entity, subtotal in rows)


def owed(books: Books, first: str, last: str) -> dict[str, Sums]:
    """Cents owed on the last day by the ListID of a customer."""
    until = last or "9999"
    items = open_items(books, dated_until=until, settled_until=until)
    return _added((item.entity_id, item.open) for item in items)


Measure = Callable[[Books, str, str], dict[str, Sums]]


def _added(amounts: Iterable[tuple[str | None, int]]) -> dict[str, Sums]:
    sums: dict[str, Sums] = {}
    for entity, cents in amounts:
        if entity:
            sums[entity] = (sums.get(entity, (0,))[0] + cents,)
    return sums
