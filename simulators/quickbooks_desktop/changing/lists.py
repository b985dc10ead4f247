"""Adding and changing list records: customers, vendors, items, accounts, classes, terms ..."""

from __future__ import annotations

from dataclasses import replace

from simulators.quickbooks_desktop.books.books import Books, ListRecord
from simulators.quickbooks_desktop.books.list_kinds import ITEM_KINDS, LIST_KINDS
from simulators.quickbooks_desktop.books.list_rows import row
from simulators.quickbooks_desktop.books.references import parent_of, resolve
from simulators.quickbooks_desktop.changing.merging import merged
from simulators.quickbooks_desktop.changing.opening_balance import open_balance
from simulators.quickbooks_desktop.changing.posting_accounts import check_accounts
from simulators.quickbooks_desktop.changing.renaming import rename_children
from simulators.quickbooks_desktop.qbxml.answer import Answer, fields_of
from simulators.quickbooks_desktop.qbxml.document import Request
from simulators.quickbooks_desktop.qbxml.grammar import Fields
from simulators.quickbooks_desktop.qbxml.refusal import (
    Refusal,
    cannot_merge,
    invalid_name,
    missing_element,
    name_in_use,
)

#: Fields of a request under the name that the answer has for them.
_RENAMED = {
    "SalesOrPurchaseMod": "SalesOrPurchase",
    "SalesAndPurchaseMod": "SalesAndPurchase",
}

#: The element that names a record, where that is not Name.
_NAMED_BY = {"SalesRep": "Initial"}
_PERSON = ("FirstName", "MiddleName", "LastName")

#: What QuickBooks fills in by itself.
_DEFAULTS: dict[str, Fields] = {
    "Customer": {"JobStatus": "None", "PreferredDeliveryMethod": "None"},
    "Currency": {"IsUserDefinedCurrency": "true"},
}


def add(books: Books, request: Request) -> Answer:
    """Insert a record: name free in its list and under its parent, references known, accounts given."""
    assert request.fields is not None
    kind = request.kind
    fields = resolve(books, request.fields[f"{kind}Add"], kind)
    name = _name_of(kind, fields)
    _check_name(name)
    parent = parent_of(books, kind, fields.get("ParentRef"))
    full_name = f"{parent.full_name}:{name}" if parent else name
    if books.record_named(LIST_KINDS[kind].space, full_name):
        raise name_in_use(name)
    body = _body(books, kind, {}, fields)
    if kind == "PriceLevel":
        body["PriceLevelType"] = "PerItem" if body.get("PriceLevelPerItemRet") else "FixedPercentage"
    if kind in ITEM_KINDS:
        check_accounts(kind, full_name, body)
    if fields.get("IsActive"):
        body["IsActive"] = fields["IsActive"]
    record = books.new_record(kind, name, {**_DEFAULTS.get(kind, {}), **body}, parent=parent)
    if kind == "Customer" and fields.get("OpenBalance"):
        open_balance(books, record, fields)
    return Answer(rows=((f"{kind}Ret", row(books, record)),))


def mod(books: Books, request: Request) -> Answer:
    """Change a record: what the request does not name stays, what it names empty is cleared."""
    assert request.fields is not None
    kind = request.kind
    fields = request.fields[f"{kind}Mod"]
    record = books.editable(kind, fields["ListID"], fields["EditSequence"])
    fields = resolve(books, fields, kind)
    name = record.name
    if fields.keys() & {"Name", _NAMED_BY.get(kind, "")}:
        name = _name_of(kind, fields)
        _check_name(name)
    parent_id, prefix = record.parent_id, record.full_name[: -len(record.name)]
    if "ParentRef" in fields:
        parent = parent_of(books, kind, fields["ParentRef"])
        if parent is not None and _is_below(books, parent, record):
            raise Refusal(3170, f'"{record.full_name}" cannot become its own parent.')
        parent_id, prefix = (parent.list_id, f"{parent.full_name}:") if parent else (None, "")
    taken = books.record_named(record.space, prefix + name)
    if taken is not None and taken.list_id != record.list_id:
        raise cannot_merge(kind, prefix + name)
    body = _body(books, kind, record.body, fields)
    if kind in ITEM_KINDS:
        check_accounts(kind, record.full_name, body)
    active = fields.get("IsActive") or ("true" if record.is_active else "false")
    changed = replace(
        books.touched(record),
        name=name,
        full_name=prefix + name,
        parent_id=parent_id,
        is_active=active != "false",
        body=body,
    )
    books.keep(changed)
    if changed.full_name != record.full_name:
        rename_children(books, changed)
    return Answer(rows=((f"{kind}Ret", row(books, changed)),))


def _name_of(kind: str, fields: Fields) -> str:
    """What the record is called in its list: a rep by its initials, an employee by the parts of the name."""
    if kind == "Employee":
        return " ".join(filter(None, (fields.get(part) for part in _PERSON)))
    return str(fields.get(_NAMED_BY.get(kind, "Name"), ""))


def _check_name(name: str) -> None:
    if not name.strip():
        raise missing_element("Name")
    if ":" in name:
        raise invalid_name(name)


def _body(books: Books, kind: str, before: Fields, fields: Fields) -> Fields:
    known = fields_of(f"{kind}Ret") - {"ListID", "Name", "IsActive", "ParentRef", "EditSequence"}
    given = {_RENAMED.get(name, name): value for name, value in fields.items()}
    if levels := given.get("PriceLevelPerItem"):
        given["PriceLevelPerItemRet"] = [_custom_price(level) for level in levels]
    if bar_code := given.get("BarCode"):
        given["BarCodeValue"] = bar_code.get("BarCodeValue", "")
    if "Contacts" in given or "ContactsMod" in given:
        given["ContactsRet"] = _contacts(books, given.get("Contacts") or given["ContactsMod"])
    if "AdditionalNotes" in given or "AdditionalNotesMod" in given:
        given["AdditionalNotesRet"] = _notes(books, given.get("AdditionalNotes") or given["AdditionalNotesMod"])
    if given.get("QuantityOnHand") and kind == "ItemInventory" and not given.get("AverageCost"):
        given["AverageCost"] = given.get("PurchaseCost", "")
    if given.get("ClearItemsInGroup") == "true":
        given["ItemGroupLine"] = []
    return merged(before, {name: value for name, value in given.items() if name in known})


def _custom_price(level: Fields) -> Fields:
    """A price of a level as the answer has it; a percentage of another price is a percentage."""
    names = {"AdjustPercentage": "CustomPricePercent"}
    return {names.get(name, name): value for name, value in level.items() if name != "AdjustRelativeTo"}


def _contacts(books: Books, contacts: list[Fields]) -> list[Fields]:
    time = books.clock.text(books.moment)
    return [
        {
            **contact,
            "ListID": contact.get("ListID") or books.new_list_id("contact"),
            "TimeCreated": time,
            "TimeModified": time,
            "EditSequence": str(books.moment),
        }
        for contact in contacts
    ]


def _notes(books: Books, notes: list[Fields]) -> list[Fields]:
    today = books.clock.today(books.moment).isoformat()
    return [{"NoteID": str(number), "Date": today, "Note": note["Note"]} for number, note in enumerate(notes, 1)]


def _is_below(books: Books, record: ListRecord, top: ListRecord) -> bool:
    above: ListRecord | None = record
    while above is not None:
        if above.list_id == top.list_id:
            return True
        above = books.record(above.space, above.parent_id) if above.parent_id else None
    return False
