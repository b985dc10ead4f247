"""The marks of a mapping file of the way back: what a row says whose record the books have no more."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from typing import Final

from include.flow_words import OnDeleted
from include.mappings.language.parse_values import plain_value
from include.mappings.language.return_spec import ReturnFlow, Row
from include.page import Complaints, Entry

_FIELD: Final = re.compile(r"[A-Z]\w*|\w+__c")
_EXAMPLE: Final = 'as in mark: {Status__c: "Deleted"}'


def read_mark(entry: Entry | None, complaints: Complaints) -> Mapping[str, object]:
    """Field -> what it says; nothing where the page says nothing."""
    if entry is None:
        return {}
    if not entry.members:
        complaints.add(entry, f"this needs fields of the row and what they say when it is gone, {_EXAMPLE}")
    found: dict[str, object] = {}
    for name, member in entry.members.items():
        if not _FIELD.fullmatch(name):
            complaints.add(member, f"{name} is no field of Salesforce: they begin with a capital or end in __c")
        elif isinstance(member.value, (dict, list)) or (member.text is not None and not member.quoted):
            complaints.add(member, "a mark says the same of every row: a text in quotes, a number, true or false")
        else:
            found[name] = plain_value(member.value)
    return found


def check_marks(flow: ReturnFlow, places: Sequence[Entry], complaints: Complaints) -> None:
    """Complain about rows of a mirror that nothing would mark, or that would stay marked for ever.

    `places` are the targets of the rows as the page has them, one for each row.
    """
    said: dict[str, Mapping[str, object]] = {}
    for row, place in zip(flow.rows, places, strict=True):
        mark = row.target.mark
        if flow.pair is not None or row.target.is_known:
            if mark:
                complaints.add(place, "only a row that is made of a record alone has a mark. Remove mark")
            continue
        if not mark and flow.on_deleted is not OnDeleted.IGNORE:
            complaints.add(
                place,
                f"mark is missing: what a row of {row.target.object} says whose record is gone. Add it, {_EXAMPLE}, "
                "or write on_deleted: ignore",
            )
        if said.setdefault(row.target.object, mark) != mark:
            complaints.add(place, f"another row of {row.target.object} in this file has another mark. Write one")
        _check_return(row, place, complaints)


def _check_return(row: Row, place: Entry, complaints: Complaints) -> None:
    """A record may come back, and then its row says again what it said before."""
    for name in sorted(row.target.mark.keys() - row.fields.keys()):
        complaints.add(
            place,
            f"mark sets {name}, which is no field of this row, so a record that comes back would stay marked. "
            f"Add {name} to the fields, or take it out of mark",
        )
