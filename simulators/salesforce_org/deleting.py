"""Soft deletion with its cascade, undeletion, emptying the recycle bin, and the merge of accounts and contacts.

Sources: the SOAP API guide, "undelete()", "merge()", "emptyRecycleBin()", "queryAll()" (it finds what lies in the bin)
and "getDeleted()" (it names what is out of it, too); the object reference, OpportunityLineItem (no undelete()). By the
guide queryAll() may find what is out of the bin for a day or so; here it does not, which is harder on a client.
"""

from __future__ import annotations

from simulators.salesforce_org.access import Verb
from simulators.salesforce_org.errors import SalesforceError
from simulators.salesforce_org.ids import canonical
from simulators.salesforce_org.org import Org
from simulators.salesforce_org.rules.documents import LINES, sum_up
from simulators.salesforce_org.rules.opportunities import roll_up
from simulators.salesforce_org.schema import Field, ObjectType
from simulators.salesforce_org.writing import Writer

#: objects whose records keep others from being deleted while these look-ups point at them
RESTRICTED = {("OpportunityLineItem", "Product2Id"), ("OpportunityLineItem", "PricebookEntryId")}
RESTRICTED |= {("PricebookEntry", "Pricebook2Id")}
RESTRICTED |= {(line, field) for line in ("QuoteLineItem", "OrderItem") for field in ("Product2Id", "PricebookEntryId")}
OWNERS = ("User", "Profile")


def delete_record(writer: Writer, entry: ObjectType, record_id: str) -> None:
    """Put a record into the recycle bin together with what belongs to it."""
    writer.viewer.demand(Verb.DELETE, entry)
    row = writer.current(entry, record_id)
    full = str(row["Id"])
    if full in writer.locked:
        raise SalesforceError("UNABLE_TO_LOCK_ROW", "unable to obtain exclusive access to this record")
    if not entry.deletable:
        raise SalesforceError("INVALID_TYPE_FOR_OPERATION", f"entity type {entry.name} does not support delete")
    _bury(writer, entry, full, cause=full)
    if entry.name == "OpportunityLineItem":
        roll_up(writer.org, str(row["OpportunityId"]), writer.stamp)
    for document, (line, field) in LINES.items():
        if entry.name == line:
            sum_up(writer.org, document, str(row[field]), writer.stamp)


def undelete_record(writer: Writer, record_id: str) -> list[str]:
    """Take a record out of the recycle bin with all that went with it; their ids."""
    org = writer.org
    found = org.database.all("SELECT deleted_id, object FROM _deletion WHERE caused_by = ?", (canonical(record_id),))
    if not found:
        raise SalesforceError("UNDELETE_FAILED", f"{record_id} is not in the recycle bin as the cause of a deletion")
    for deleted_id, name in found:
        _mark(writer, org.schema.get(name), deleted_id, deleted=0)
        for child, child_id, field in org.database.all(
            "SELECT object, id, field FROM _cleared WHERE deleted_id = ?", (deleted_id,)
        ):
            org.database.run(
                f'UPDATE "{child}" SET "{field}" = ? WHERE "Id" = ? AND "{field}" IS NULL', (deleted_id, child_id)
            )
        org.database.run("DELETE FROM _cleared WHERE deleted_id = ?", (deleted_id,))
    org.database.run("DELETE FROM _deletion WHERE caused_by = ?", (canonical(record_id),))
    return [deleted_id for deleted_id, _ in found]


def purge_record(org: Org, record_id: str) -> None:
    """Remove a deleted record for ever, with all that went with it: a query finds no trace of it.

    The recycle bin is emptied, or a line, which never lies there, is removed by the platform in its own time. Only
    getDeleted still names it, for 30 days. A living record is left alone.
    """
    full = str(canonical(record_id))
    entry = org.schema.by_id(full)
    found = dict(org.database.all("SELECT deleted_id, object FROM _deletion WHERE caused_by = ?", (full,)))
    if entry is not None:
        found.setdefault(full, entry.name)
    for deleted_id, name in found.items():
        org.database.run(f'DELETE FROM "{name}" WHERE "Id" = ? AND "IsDeleted" = 1', (deleted_id,))
    org.database.run("DELETE FROM _deletion WHERE caused_by = ?", (full,))


def merge_records(writer: Writer, entry: ObjectType, winner_id: str, loser_ids: list[str]) -> None:
    """Merge at most two losers into a winner: what pointed at them points at the winner."""
    if not entry.mergeable or not 1 <= len(loser_ids) <= 2:
        raise SalesforceError(
            "INVALID_OPERATION", f"{entry.name}: a merge takes one or two losers of a mergeable object"
        )
    winner = str(writer.current(entry, winner_id)["Id"])
    for loser_id in loser_ids:
        loser = str(writer.current(entry, loser_id)["Id"])
        if loser == winner:
            raise SalesforceError("INVALID_OPERATION", "a record cannot be merged into itself")
        for child, link in writer.org.schema.children_of(entry.name):
            for child_id in writer.org.database.ids_where(child, link.name, loser):
                target = None if child_id == winner else winner
                _change(writer, child, child_id, link, target)
        _mark(writer, entry, loser, deleted=1)
        writer.org.database.change(entry, loser, {"MasterRecordId": winner})
    _touch(writer, entry, winner)


def _bury(writer: Writer, entry: ObjectType, record_id: str, *, cause: str) -> None:
    database = writer.org.database
    for child, link in list(writer.org.schema.children_of(entry.name)):
        if entry.name in OWNERS:
            continue
        for child_id in database.ids_where(child, link.name, record_id):
            if (child.name, link.name) in RESTRICTED:
                message = (
                    f"Your attempt to delete {record_id} could not be completed because it is associated with the "
                    f"following {child.plural.lower()}.: {child_id}"
                )
                raise SalesforceError("DELETE_FAILED", message)
            if link.cascade:
                _bury(writer, child, child_id, cause=cause)
            elif child.custom or link.custom or child.name in ("Account", "Contact"):
                database.run(f'UPDATE "{child.name}" SET "{link.name}" = NULL WHERE "Id" = ?', (child_id,))
                database.run("INSERT INTO _cleared VALUES (?, ?, ?, ?)", (record_id, child.name, child_id, link.name))
    _mark(writer, entry, record_id, deleted=1)
    if entry.undeletable or cause != record_id:
        database.run("INSERT OR REPLACE INTO _deletion VALUES (?, ?, ?)", (record_id, cause, entry.name))
    if entry.name == "PermissionSetAssignment":
        database.run('DELETE FROM "PermissionSetAssignment" WHERE "Id" = ?', (record_id,))


def _mark(writer: Writer, entry: ObjectType, record_id: str, *, deleted: int) -> None:
    writer.org.database.change(entry, record_id, {"IsDeleted": deleted})
    writer.org.database.run("DELETE FROM _delete_log WHERE record_id = ?", (record_id,))
    if deleted:
        row = (record_id, entry.name, writer.stamp)
        writer.org.database.run("INSERT INTO _delete_log VALUES (?, ?, ?)", row)
    _touch(writer, entry, record_id)


def _change(writer: Writer, entry: ObjectType, record_id: str, link: Field, target: str | None) -> None:
    writer.org.database.change(entry, record_id, {link.name: target})
    _touch(writer, entry, record_id)


def _touch(writer: Writer, entry: ObjectType, record_id: str) -> None:
    stamps = {"SystemModstamp": writer.stamp, "LastModifiedDate": writer.stamp}
    writer.org.database.change(entry, record_id, {**stamps, "LastModifiedById": writer.viewer.user_id})
