"""amount_words: QuickBooks has a document over another sum than its record, by how much, and who acts."""

from __future__ import annotations

from decimal import Decimal
from typing import Final

from include.rows import Decision

#: What the decision knows beside the amount that was wanted: the sum in the books, and what the document is called.
BOOKED: Final = "booked"
DOCUMENT: Final = "document"


def more_in_books(row: Decision) -> Decimal:
    """By how much the books say more than was wanted."""
    return Decimal(row.known[BOOKED]) - (row.amount or Decimal(0))


def amount_words(row: Decision) -> str:
    """Both sums to the cent."""
    wanted, booked, more = row.amount or Decimal(0), Decimal(row.known[BOOKED]), more_in_books(row)
    off = f"{abs(more):,.2f} {'more' if more > 0 else 'less'}"
    return (
        f"{row.known[DOCUMENT]} comes to {booked:,.2f} before tax in QuickBooks, {off} than the {wanted:,.2f} of this "
        "record. Finance corrects the document there, or leaves it as it is and says so."
    )
