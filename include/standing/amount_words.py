"""amount_words: QuickBooks has a document over another sum than its record, by how much, and who acts."""

from __future__ import annotations

from decimal import Decimal
from typing import Final

from include.rows import Decision

#: What the decision knows beside the amount that was wanted: the sum in the books, and what the document is called.
BOOKED: Final = "booked"
DOCUMENT: Final = "document"


def amount_words(row: Decision) -> str:
    """Both sums to the cent."""
    wanted, booked = row.amount or Decimal(0), Decimal(row.known[BOOKED])
    off = f"{abs(booked - wanted):,.2f} {'more' if booked > wanted else 'less'}"
    return (
        f"{row.known[DOCUMENT]} comes to {booked:,.2f} before tax in QuickBooks, {off} than the {wanted:,.2f} of this "
        "record. Finance corrects the document there, or leaves it as it is and says so."
    )
