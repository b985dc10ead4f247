"""family_of: the customer and all its jobs, whose debts are one."""

from __future__ import annotations

from collections.abc import Iterable

from include.staging.books import PARENT, QUICKBOOKS
from include.staging.door import Work


def family_of(db: Work, company: str, tops: Iterable[str]) -> dict[str, str]:
    """Every job below these customers -> the customer or job above it."""
    parents: dict[str, str] = {}
    asked = list(tops)
    while asked:
        below = db.records.refer_to(company, "Customer", PARENT, asked, system=QUICKBOOKS)
        news = {record.id: parent for parent, records in below.items() for record in records}
        asked = [name for name in news if name not in parents]
        parents |= news
    return parents
