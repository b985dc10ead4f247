"""conflict_words: a field that was changed on both sides, and what to do."""

from __future__ import annotations

from datetime import datetime

from include.rows import Conflict, Decision


def conflict_words(row: Decision) -> str:
    """Both values, who said them and when, and the command that ends it."""
    conflict = Conflict.of(row)
    number = conflict.id
    asked = f"./o2c settle {number} salesforce, or: ./o2c settle {number} quickbooks (with --by NAME)"
    if conflict.differing:
        return _of_record(conflict, asked)
    values = (
        f"Salesforce says {_quoted(conflict.salesforce_value)}{_when(conflict.salesforce_by, conflict.salesforce_at)}, "
        f"QuickBooks {_quoted(conflict.quickbooks_value)}{_when(None, conflict.quickbooks_at)}."
    )
    if conflict.choice:
        return f"{conflict.field}: {values} {conflict.by} chose {conflict.choice}; the next runs carry it out."
    late = ""
    if conflict.by:
        late = f" What {conflict.by} chose was not done: the values have moved on since."
    return f"{conflict.field} {_how(conflict)}: {values}{late} Neither side is written. To decide, run: {asked}"


def _of_record(conflict: Conflict, asked: str) -> str:
    """All that both sides had otherwise before they were linked."""
    each = (
        f"{name} is {_quoted(both[0])} here and {_quoted(both[1])} in QuickBooks"
        for name, both in conflict.differing.items()
    )
    words = f"It was in QuickBooks before it was linked: {'; '.join(each)}."
    if conflict.choice:
        return f"{words} {conflict.by} chose {conflict.choice} for all of these; the next runs carry it out."
    late = ""
    if conflict.by:
        late = f" What {conflict.by} chose was not done: the values have moved on since."
    return (
        f"{words}{late} Nothing of this is written on either side before it is decided, for all of it together. Where "
        "each side is right in something, correct that first: what both say alike is not asked. To decide, run: "
        f"{asked}"
    )


def _how(conflict: Conflict) -> str:
    before = conflict.last_synced
    if before is None:
        return "differs since the two were linked"
    if before[0] == conflict.salesforce_value:
        return "was changed in QuickBooks, where it does not belong"
    if before[1] == conflict.quickbooks_value:
        return "was changed in Salesforce, where it does not belong"
    return "was changed on both sides"


def _quoted(value: str | None) -> str:
    return "nothing" if value is None else f'"{value}"'


def _when(by: str | None, at: datetime | None) -> str:
    facts = [*([by] if by else []), *([f"{at:%Y-%m-%d %H:%M}"] if at else [])]
    return f" ({', '.join(facts)})" if facts else ""
