"""ListMerge: one list record takes the place of another, which is then among the deleted ones."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from simulators.quickbooks_desktop.books import ledger
from simulators.quickbooks_desktop.books.books import Books, ListRecord
from simulators.quickbooks_desktop.books.custom_fields import forget, list_holder
from simulators.quickbooks_desktop.books.list_kinds import LIST_KINDS, REFERENCES
from simulators.quickbooks_desktop.changing.removals import remember_list
from simulators.quickbooks_desktop.changing.renaming import rename_children
from simulators.quickbooks_desktop.qbxml.answer import Answer
from simulators.quickbooks_desktop.qbxml.document import Request
from simulators.quickbooks_desktop.qbxml.refusal import merge_refused, object_not_found


def merge(books: Books, request: Request) -> Answer:
    """What pointed at MergeFrom points at MergeTo; 3120, 3200, and 3500 for what cannot be merged."""
    assert request.fields is not None
    kind = request.fields["ListMergeType"]
    if kind not in LIST_KINDS:
        raise object_not_found(request.fields["MergeFrom"]["ListID"])
    loser, survivor = (
        books.editable(kind, request.fields[name]["ListID"], request.fields[name]["EditSequence"])
        for name in ("MergeFrom", "MergeTo")
    )
    if loser.list_id == survivor.list_id or survivor.full_name.startswith(f"{loser.full_name}:"):
        raise merge_refused(loser.full_name, "It cannot be merged into itself or into what stands below it.")
    _move_children(books, loser, survivor)
    _move_records(books, loser, survivor)
    _move_transactions(books, loser, survivor)
    books.remove(loser)
    forget(books, list_holder(loser))
    remember_list(books, loser)
    kept = books.touched(survivor)
    books.keep(kept)
    time = books.clock.text
    return Answer(
        loose={
            "ListMergeType": kind,
            "MergedFrom": {
                "ListID": loser.list_id,
                "TimeDeleted": time(books.moment),
                "FullName": loser.full_name,
            },
            "MergedTo": {
                "ListID": kept.list_id,
                "TimeCreated": time(kept.time_created),
                "TimeModified": time(kept.time_modified),
                "EditSequence": str(kept.edit_sequence),
                "FullName": kept.full_name,
            },
        }
    )


def _move_children(books: Books, loser: ListRecord, survivor: ListRecord) -> None:
    for child in list(books.records("space = ? AND parent_id = ?", (loser.space, loser.list_id))):
        moved = f"{survivor.full_name}:{child.name}"
        if books.record_named(child.space, moved):
            raise merge_refused(loser.full_name, f'There is a "{moved}" already.')
        changed = replace(books.touched(child), parent_id=survivor.list_id, full_name=moved)
        books.keep(changed)
        rename_children(books, changed)


def _move_records(books: Books, loser: ListRecord, survivor: ListRecord) -> None:
    for other in list(books.records("body LIKE ?", (f"%{loser.list_id}%",))):
        body = _pointed(other.body, loser, survivor)
        if body != other.body:
            books.keep(replace(other, body=body))


def _move_transactions(books: Books, loser: ListRecord, survivor: ListRecord) -> None:
    is_touched = books.is_on("merge-touches-transactions")
    for txn in list(ledger.select(books, "body LIKE ?", (f"%{loser.list_id}%",))):
        body = _pointed(txn.body, loser, survivor)
        if body == txn.body:
            continue
        is_entity = loser.space == "name" and txn.entity_id == loser.list_id
        moved = replace(txn, body=body, entity_id=survivor.list_id if is_entity else txn.entity_id)
        ledger.keep(books, ledger.touched(books, moved) if is_touched else moved)


def _pointed(value: Any, loser: ListRecord, survivor: ListRecord, name: str = "") -> Any:
    """The value with every reference to the one replaced by a reference to the other."""
    if isinstance(value, dict):
        space = REFERENCES[name].space if name in REFERENCES else ""
        if space == loser.space and value.get("ListID") == loser.list_id:
            return {**value, "ListID": survivor.list_id}
        return {key: _pointed(inner, loser, survivor, key) for key, inner in value.items()}
    if isinstance(value, list):
        return [_pointed(item, loser, survivor, name) for item in value]
    return value
