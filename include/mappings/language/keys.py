"""Every key that a mapping file may have: the words of the page an integrator writes."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

from include.page import Complaints, Entry, unknown

#: Key -> must it be there.
FLOW_KEYS: Mapping[str, bool] = MappingProxyType(
    {
        "flow": True,
        "enabled": False,
        "title": True,
        "source": True,
        "where": False,
        "target": True,
        "reads": False,
        "depends_on": False,
        "fields": True,
        "target_fields": False,
        "tables": False,
        "document_date": False,
        "deal": False,
        "ref_number": False,
        "posting": False,
        "lines": False,
        "send": False,
        "owner": False,
        "on_change": False,
        "on_withdrawn": False,
        "followed_by": False,
        "write_back": False,
    }
)
SOURCE_KEYS: Mapping[str, bool] = MappingProxyType({"object": True, "lines": False, "lines_key": False})
TARGET_KEYS: Mapping[str, bool] = MappingProxyType({"chosen_by": True, "table": True, "refuse": False})
#: What `lines` may say besides the elements of a line, which begin with a capital.
LINE_KEYS = ("reads", "where", "order")

#: The keys that only one kind of target can have.
TRANSACTION_KEYS = ("document_date", "deal", "ref_number", "posting", "lines", "followed_by")
LIST_KEYS = ("send",)


def check_keys(entry: Entry, allowed: Mapping[str, bool], complaints: Complaints) -> None:
    """Complain about keys that nobody knows, and about required ones that are not there."""
    if not isinstance(entry.value, dict):
        complaints.add(entry, f"this needs keys and values: {', '.join(allowed)}")
        return
    for name, member in entry.members.items():
        if name not in allowed:
            complaints.add(member, unknown(name, allowed))
    for name in (name for name, required in allowed.items() if required and name not in entry.members):
        way = f"{entry.key}.{name}" if entry.key else name
        complaints.at(entry.line, way, "this key is missing. Add it")
