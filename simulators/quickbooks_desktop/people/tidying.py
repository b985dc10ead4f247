"""What a person does to the lists: records get another name, and doubles are merged."""

from __future__ import annotations

from pathlib import Path
from xml.sax.saxutils import escape

from simulators.quickbooks_desktop.books.company_file import Clock, wall_time
from simulators.quickbooks_desktop.people.enter import enter
from simulators.quickbooks_desktop.people.found import list_record
from simulators.quickbooks_desktop.qbxml.grammar import Fields


def rename(path: Path, kind: str, record: str, name: str, *, now: Clock = wall_time) -> str:
    """Give the list record with this ListID or full name another name; returns the answers of QuickBooks."""
    state = _state(list_record(path, kind, record, now))
    text = f"<{kind}ModRq><{kind}Mod>{state}<Name>{escape(name)}</Name></{kind}Mod></{kind}ModRq>"
    return enter(path, text, now=now)


def merge(path: Path, kind: str, loser: str, survivor: str, *, now: Clock = wall_time) -> str:
    """Merge one list record into another; its transactions and jobs move, and it is deleted."""
    sides = (("MergeFrom", loser), ("MergeTo", survivor))
    inner = "".join(f"<{side}>{_state(list_record(path, kind, named, now))}</{side}>" for side, named in sides)
    return enter(path, f"<ListMergeRq><ListMergeType>{kind}</ListMergeType>{inner}</ListMergeRq>", now=now)


def _state(fields: Fields) -> str:
    return f"<ListID>{fields['ListID']}</ListID><EditSequence>{fields['EditSequence']}</EditSequence>"
