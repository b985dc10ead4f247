"""stands_unlinked: a document that no link knows stands in the books for the record of an Add.

It bears another key of the record, or is the one that the record names: it was posted before our own records were set
back. The next run links it; until then nothing is posted beside it.
"""

from __future__ import annotations

from collections.abc import Sequence

from include.model import SETTLING_KINDS, OutboxAction
from include.names import EXTERNAL_ID
from include.qbxml.guid import guids_of
from include.record_ids import named_in
from include.rows import OutboxRow, UnlinkedGuid
from include.standing import Place, place_in_books
from include.states import COPY, LinkState
from include.steps.billing.end_bills import read_landed
from include.steps.callback import Callback


def stands_unlinked(call: Callback, rows: Sequence[OutboxRow]) -> dict[int, str]:
    """Requests, by number, beside whose records such a document stands, and what that means; a few statements."""
    adds = [row for row in rows if row.action == OutboxAction.ADD and not row.is_list]
    if not adds:
        return {}
    found = _by_key(call, adds) | _by_name(call, adds)
    again = [row.record_id for row in adds if row.id in found]
    call.db.records.mark_dirty(call.key, None, again)
    return {
        number: f"{name} stands in QuickBooks for the same sale, and the next run of salesforce_to_quickbooks looks at "
        "both."
        for number, name in found.items()
    }


def _by_key(call: Callback, adds: Sequence[OutboxRow]) -> dict[int, str]:
    """Under a key of the record, of whatever kind bills a deal; the request's own key is looked for by itself."""
    keys = {
        guid: row.id
        for row in adds
        for kind in (SETTLING_KINDS if row.target in SETTLING_KINDS else (row.target,))
        for guid in guids_of(call.key, kind, row.record_id)
        if guid != row.idempotency_key.lower()
    }
    seen = call.db.unlinked.of(call.key, keys)
    living = _living(call, list(seen.values()))
    return {keys[guid]: _name(each) for guid, each in seen.items() if guid in living}


def _by_name(call: Callback, adds: Sequence[OutboxRow]) -> dict[int, str]:
    """By the id that stands on the record in Salesforce, but for one that a person lets pass as a sale of its own."""
    said = call.db.records.values_of(call.key, EXTERNAL_ID, [row.record_id for row in adds])
    named = {row: name for row in adds if (name := named_in(call.key, said.get(row.record_id)))}
    if not named:
        return {}
    seen = call.db.unlinked.of_records(call.key, named.values())
    living = _living(call, seen)
    own = {row.idempotency_key.lower() for row in named}
    known = {(each.kind, str(each.qb_id)): _name(each) for each in seen if each.guid in living - own}
    links = call.db.links.of_records(call.key, named.values())
    known |= {link.book_key: link.name for link in links if link.state is LinkState.ACTIVE}
    linked = {(link.book_key, link.salesforce_id) for link in links}
    found = {
        row: known[row.target, name]
        for row, name in named.items()
        if (row.target, name) in known and ((row.target, name), row.record_id) not in linked
    }
    passed = {
        (flow, key)
        for flow in {row.flow for row in found}
        for key, rules in call.db.decisions.waived(call.key, flow, [row.record_id for row in found]).items()
        if COPY in rules
    }
    return {row.id: name for row, name in found.items() if (row.flow, row.record_id) not in passed}


def _name(each: UnlinkedGuid) -> str:
    return f"{each.kind} {each.number or each.qb_id}"


def _living(call: Callback, seen: Sequence[UnlinkedGuid]) -> set[str]:
    """The keys of those that no link has taken meanwhile, and that are neither void nor gone."""
    documents = [(each.kind, str(each.qb_id)) for each in seen]
    linked = call.db.links.fetch(call.key, documents)
    landed = read_landed(call.db, call.key, documents)
    over = {key for key, each in landed.items() if each.deleted or place_in_books(each.payload) is Place.VOID}
    return {each.guid for each in seen if (each.kind, str(each.qb_id)) not in linked.keys() | over}
