"""keep_unlinked: what the books have under an ExternalGUID, and no link knows, is remembered for the next run.

It may have been posted before our staging database was set back.
"""

from __future__ import annotations

import json
from collections.abc import Sequence

from include.qbxml.guid import may_be_ours, shown_guid
from include.rows import NewUnlinked
from include.staging.books import BookRecord
from include.steps.callback import Callback


def keep_unlinked(call: Callback, records: Sequence[BookRecord]) -> None:
    """Remember those of these records that bear a key and stand for nothing; a statement or two where one does."""
    shown = {(each.object, each.id): shown_guid(each.fields.get("ExternalGUID")) for each in records}
    keys = {key: guid for key, guid in shown.items() if guid is not None and may_be_ours(guid)}
    known = call.db.links.fetch(call.key, keys) if keys else {}
    found = [
        NewUnlinked(
            company=call.key,
            guid=keys[each.object, each.id].lower(),
            kind=each.object,
            qb_id=each.id,
            edit_sequence=each.edit_sequence,
            number=each.fields.get("RefNumber") or each.fields.get("FullName"),
            snapshot=json.dumps(each.fields),
        )
        for each in records
        if (each.object, each.id) in keys.keys() - known.keys()
    ]
    if found:
        call.db.unlinked.keep(found)
