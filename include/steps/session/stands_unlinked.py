"""stands_unlinked: a document that stands for no record here is in the books for the record of an Add.

It bears another key of the record, or is the one that the record names: it was posted, or named, before our own records
were set back. The next run looks at both; until then nothing is posted beside it.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence

from include.model import SETTLING_KINDS, OutboxAction
from include.names import EXTERNAL_ID
from include.qbxml.guid import guids_of
from include.record_ids import named_in
from include.rows import OutboxRow, UnlinkedGuid
from include.states import COPY, LinkState
from include.steps.billing.end_bills import is_over, read_landed
from include.steps.billing.order_chain import Document
from include.steps.callback import Callback
from include.steps.session.ask_again import unread

#: By request: the id in QuickBooks that its record names, and that is not linked with it.
Named = Mapping[OutboxRow, str]
#: By number of the request: kind and name of the document that bears another key of its record.
Beside = Mapping[int, tuple[str, str]]


def named_unlinked(call: Callback, rows: Sequence[OutboxRow]) -> Named:
    """What the records of these Adds name, but for those of which a person says that they are sales of their own."""
    adds = [row for row in rows if row.action == OutboxAction.ADD and not row.is_list]
    said = call.db.records.said(call.key, EXTERNAL_ID, [row.record_id for row in adds]) if adds else {}
    named = {row: name for row in adds if (name := named_in(call.key, said.get(row.record_id)))}
    if not named:
        return {}
    own = {(str(each.qb_id), each.salesforce_id) for each in call.db.links.of_records(call.key, named.values())}
    passed = {
        (flow, key)
        for flow in {row.flow for row in named}
        for key, rules in call.db.decisions.waived(call.key, flow, [row.record_id for row in named]).items()
        if COPY in rules
    }
    return {
        row: name
        for row, name in named.items()
        if (name, row.record_id) not in own and (row.flow, row.record_id) not in passed
    }


def documents_named(call: Callback, named: Named) -> list[Document]:
    """What is asked for: documents that nobody here has heard of."""
    linked = {str(link.qb_id) for link in call.db.links.of_records(call.key, named.values())} if named else ()
    return [(row.target, name) for row, name in named.items() if name not in linked]


def stands_unlinked(call: Callback, rows: Sequence[OutboxRow], named: Named, beside: Beside) -> dict[int, str]:
    """Requests, by number, beside whose records such a document stands, and what that means; a few statements."""
    adds = [row for row in rows if row.action == OutboxAction.ADD and not row.is_list]
    here = {row: name for row, name in named.items() if row in adds}
    found = {row.id: beside[row.id] for row in adds if row.id in beside and beside[row.id][0] == row.target}
    found |= {row.id: name for row, name in _by_name(call, here)}
    failed = unread(call)
    unseen = {row.id: name for row, name in here.items() if (row.target, name) in failed and row.id not in found}
    call.db.records.mark_dirty(call.key, None, [row.record_id for row in adds if row.id in found])
    return {
        number: f"{name} stands in QuickBooks for the same sale, and the next run of salesforce_to_quickbooks looks at "
        "both."
        for number, (_, name) in found.items()
    } | {
        number: f"Its record names {name}, which could not be read in QuickBooks, so nobody knows whether it is there."
        for number, name in unseen.items()
    }


def billed_unlinked(rows: Sequence[OutboxRow], beside: Beside) -> dict[int, str]:
    """Requests, by number, whose record is billed by another kind of document that no link knows, and by which."""
    bills = [row for row in rows if row.target in SETTLING_KINDS and row.id in beside]
    return {row.id: beside[row.id][1] for row in bills if beside[row.id][0] != row.target}


def unlinked_beside(call: Callback, rows: Sequence[OutboxRow]) -> Beside:
    """What bears a key of the records of these Adds, of whatever kind bills a deal, and stands for nothing here."""
    if not call.waits().unlinked:
        return {}
    keys = {
        guid: row
        for row in rows
        if row.action == OutboxAction.ADD and not row.is_list
        for kind in (SETTLING_KINDS if row.target in SETTLING_KINDS else (row.target,))
        for guid in guids_of(call.key, kind, row.record_id)
    }
    seen = call.db.unlinked.of(call.key, keys) if keys else {}
    living = _living(call, seen.values())
    return {keys[guid].id: (each.kind, _name(each)) for guid, each in seen.items() if guid in living}


def _by_name(call: Callback, named: Named) -> Iterable[tuple[OutboxRow, tuple[str, str]]]:
    """By the id that stands on the record in Salesforce."""
    if not named:
        return []
    asked = [(row.target, name) for row, name in named.items()]
    known = {
        key: f"{key[0]} {record.payload.get('RefNumber') or key[1]}"
        for key, record in read_landed(call.db, call.key, asked).items()
        if not is_over(record)
    }
    seen = call.db.unlinked.of_records(call.key, named.values())
    living = _living(call, seen)
    known |= {(each.kind, str(each.qb_id)): _name(each) for each in seen if each.guid in living}
    links = call.db.links.of_records(call.key, named.values())
    known |= {link.book_key: link.name for link in links if link.state is LinkState.ACTIVE}
    return [(row, (row.target, known[row.target, name])) for row, name in named.items() if (row.target, name) in known]


def _living(call: Callback, seen: Iterable[UnlinkedGuid]) -> set[str]:
    """The keys of those that no link has taken meanwhile, and that are neither void nor gone nor credited."""
    documents = {each.guid: (each.kind, str(each.qb_id)) for each in seen}
    if not documents:
        return set()
    linked = call.db.links.fetch(call.key, documents.values())
    landed = read_landed(call.db, call.key, [*documents.values()])
    over = {key for key, each in landed.items() if is_over(each)}
    return {guid for guid, key in documents.items() if key not in linked.keys() | over}


def _name(each: UnlinkedGuid) -> str:
    return f"{each.kind} {each.number or each.qb_id}"
