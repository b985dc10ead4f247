"""References between records: looked up on the way in (3130, 3140), written with their current names on the way out."""

from __future__ import annotations

from collections.abc import Iterator

from simulators.quickbooks_desktop.books.books import Books, ListRecord
from simulators.quickbooks_desktop.books.list_kinds import LIST_KINDS, REFERENCES, UNAVAILABLE
from simulators.quickbooks_desktop.qbxml.grammar import LINES, Fields
from simulators.quickbooks_desktop.qbxml.refusal import bad_parent, bad_reference, feature_off

_FEATURES = {"ClassRef": "classes", "DiscountClassRef": "classes", "CurrencyRef": "multicurrency"}


def resolve(books: Books, fields: Fields, where: str) -> Fields:
    """The fields with every reference checked and reduced to its ListID; an empty reference stays empty.

    `where` names the object in messages; lines are called `<where> line`.
    """
    resolved: Fields = {}
    for name, value in fields.items():
        if name.startswith("@"):
            continue
        if name == LINES:
            resolved[name] = [(tag, resolve(books, line, f"{where} line")) for tag, line in value]
        elif isinstance(value, dict):
            resolved[name] = _resolved(books, name, value, where)
        elif isinstance(value, list) and name in REFERENCES:
            resolved[name] = [_resolved(books, name, item, where) for item in value]
        elif isinstance(value, list):
            resolved[name] = [resolve(books, item, where) if isinstance(item, dict) else item for item in value]
        else:
            resolved[name] = value
    return resolved


def _resolved(books: Books, name: str, value: Fields, where: str) -> Fields:
    if name == "ParentRef" or not name.endswith("Ref"):
        return value if name == "ParentRef" else resolve(books, value, where)
    if name not in REFERENCES and name not in UNAVAILABLE:
        return value
    if not (value.get("ListID") or value.get("FullName")):
        return {}
    if name in UNAVAILABLE or not books.is_on(_FEATURES.get(name, "running")):
        raise feature_off()
    reference = REFERENCES[name]
    record = _find(books, reference.space, value)
    if record is None or record.kind not in reference.kinds:
        raise bad_reference(reference.word, value.get("ListID") or value["FullName"], where)
    return {"ListID": record.list_id}


def parent_of(books: Books, kind: str, value: Fields | None) -> ListRecord | None:
    """The parent that a ParentRef names: of the same kind, else 3130; None without one."""
    if not value or not (value.get("ListID") or value.get("FullName")):
        return None
    parent = _find(books, LIST_KINDS[kind].space, value)
    if parent is None or parent.kind != kind:
        raise bad_parent(value.get("ListID") or value["FullName"], LIST_KINDS[kind].title)
    return parent


def target(books: Books, name: str, fields: Fields) -> ListRecord | None:
    """The record that a resolved reference of these fields points to."""
    value = fields.get(name)
    return books.record(REFERENCES[name].space, value["ListID"]) if value else None


def named(books: Books, name: str, value: Fields) -> Fields:
    """A resolved reference as it stands in an answer: ListID and the current FullName."""
    record = books.record(REFERENCES[name].space, value["ListID"])
    return {"ListID": value["ListID"], "FullName": record.full_name if record else ""}


def held_by(fields: Fields) -> Iterator[tuple[str, str]]:
    """The (space, ListID) of every reference inside."""
    for name, value in fields.items():
        if name in REFERENCES and isinstance(value, dict) and "ListID" in value:
            yield REFERENCES[name].space, value["ListID"]
        elif isinstance(value, dict):
            yield from held_by(value)
        elif isinstance(value, list):
            for item in value:
                inner = item[1] if isinstance(item, (tuple, list)) and len(item) > 1 else item
                if isinstance(inner, dict):
                    yield from held_by(inner)


def _find(books: Books, space: str, value: Fields) -> ListRecord | None:
    """By ListID when there is one, and then FullName does not count."""
    if value.get("ListID"):
        return books.record(space, value["ListID"])
    return books.record_named(space, value["FullName"])
