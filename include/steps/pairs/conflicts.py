"""conflicts_of: what a Salesforce record says of the fields on which both sides disagree."""

from __future__ import annotations

import json
from collections.abc import Iterable
from datetime import datetime

from include.rows import Conflict
from include.staging.door import Work


def conflicts_of(db: Work, company: str, flow: str, ids: Iterable[str]) -> dict[str, str]:
    """Salesforce id -> its open conflicts in words: field, both values, and the command that ends each.

    `flow` is the one of the way there; the conflicts are those of any flow that shares its records.
    """
    found: dict[str, list[str]] = {}
    for row in db.conflicts.of_salesforce(company, ids):
        found.setdefault(row.salesforce_id, []).append(in_words(row))
    return {name: "\n".join(words) for name, words in found.items()}


def in_words(row: Conflict) -> str:
    """One conflict, and what to do."""
    number = row.id
    asked = f"./o2c settle {number} salesforce, or: ./o2c settle {number} quickbooks (with --by NAME)"
    values = (
        f"Salesforce says {_quoted(row.salesforce_value)}{_when(row.salesforce_by, row.salesforce_at)}, "
        f"QuickBooks {_quoted(row.quickbooks_value)}{_when(None, row.quickbooks_at)}."
    )
    if row.choice:
        return f"{row.field}: {values} {row.settled_by} chose {row.choice}; the next runs carry it out."
    late = ""
    if row.settled_by:
        late = f" What {row.settled_by} chose was not done: the values have moved on since."
    return f"{row.field} {_how(row)}: {values}{late} Neither side is written. To decide, run: {asked}"


def _how(row: Conflict) -> str:
    before = json.loads(row.last_synced) if row.last_synced else None
    if before is None:
        return "differs since the two were linked"
    if before[0] == row.salesforce_value:
        return "was changed in QuickBooks, where it does not belong"
    if before[1] == row.quickbooks_value:
        return "was changed in Salesforce, where it does not belong"
    return "was changed on both sides"


def _quoted(value: str | None) -> str:
    return "nothing" if value is None else f'"{value}"'


def _when(by: str | None, at: datetime | None) -> str:
    facts = [*([by] if by else []), *([f"{at:%Y-%m-%d %H:%M}"] if at else [])]
    return f" ({', '.join(facts)})" if facts else ""
