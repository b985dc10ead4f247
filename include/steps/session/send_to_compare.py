"""send_to_compare: a record that somebody edited in QuickBooks before our change came is landed as if a page had
brought it.

The comparison of both sides decides then what is sent: an edit that nobody has read is never written over.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime

from include.qbxml.answers import Ret
from include.staging.books import QUICKBOOKS, BookRecord
from include.staging.work_items import READ
from include.steps.callback import Callback

#: Custom fields come with a page only; what is known of them stays.
_CUSTOM = "DataExtRet"


def send_to_compare(call: Callback, rets: Sequence[Ret]) -> None:
    """Land these records and tell the way back of each, two statements for each kind."""
    by_kind: dict[str, list[Ret]] = {}
    for ret in rets:
        by_kind.setdefault(ret.kind, []).append(ret)
    for kind, same in by_kind.items():
        known = call.db.records.fetch(call.key, kind, [ret.id or "" for ret in same], system=QUICKBOOKS)
        custom = {name: record.payload[_CUSTOM] for name, record in known.items() if _CUSTOM in record.payload}
        call.db.books.land(call.key, [_record(ret, custom.get(ret.id or "")) for ret in same])
    call.db.work_items.add_all([call.db.work_items.row(call.key, READ, ret.kind, ret.id or "") for ret in rets])


def _record(ret: Ret, custom: object) -> BookRecord:
    fields = dict(ret.fields) if custom is None else {_CUSTOM: custom, **ret.fields}
    return BookRecord(
        object=ret.kind, id=ret.id or "", fields=fields, edit_sequence=ret.edit_sequence, stamp=_stamp(ret)
    )


def _stamp(ret: Ret) -> datetime | None:
    try:
        found = datetime.fromisoformat(ret.text("TimeModified") or "")
    except ValueError:
        return None
    return found if found.tzinfo is not None else None
