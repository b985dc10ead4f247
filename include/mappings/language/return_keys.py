"""Every key that a mapping file of the way back may have."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

#: Key -> must it be there.
RETURN_KEYS: Mapping[str, bool] = MappingProxyType(
    {
        "flow": True,
        "enabled": False,
        "title": True,
        "source": True,
        "where": False,
        "target": False,
        "fields": False,
        "lines": False,
        "also": False,
        "tables": False,
        "job_from": False,
        "owner": False,
        "bring": False,
        "on_foreign_edit": False,
        "on_deleted": False,
    }
)
ANSWER_SOURCE_KEYS: Mapping[str, bool] = MappingProxyType({"quickbooks": True, "lines": False})
ROW_TARGET_KEYS: Mapping[str, bool] = MappingProxyType({"salesforce": True, "key": True, "link": False, "mark": False})
#: The keys that only a pair can have: a flow whose target names a link.
PAIR_KEYS = ("bring", "on_foreign_edit")
#: What `lines`, and an entry of `also`, may say besides the fields of a row, which begin with a capital.
ROW_KEYS = ("target", "each", "where", "owner")
