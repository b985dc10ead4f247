"""Installs permission sets, after every right that they grant has been checked."""

from __future__ import annotations

from simulators.salesforce_org.access import Verb
from simulators.salesforce_org.database import Row
from simulators.salesforce_org.deployment.custom_permissions import grant_custom_permissions
from simulators.salesforce_org.deployment.documents import Element, children_of, read_document, text_of
from simulators.salesforce_org.deployment.package import Package
from simulators.salesforce_org.deployment.problems import DeployProblem, Report
from simulators.salesforce_org.org import Org
from simulators.salesforce_org.schema import Field, FieldType, ObjectType

KIND = "PermissionSet"
VERBS = {
    "allowRead": Verb.READ,
    "allowCreate": Verb.CREATE,
    "allowEdit": Verb.EDIT,
    "allowDelete": Verb.DELETE,
}
#: a right: the rights on the same object that it needs
DEPENDS = {
    "allowCreate": ("allowRead",),
    "allowEdit": ("allowRead",),
    "allowDelete": ("allowRead", "allowEdit"),
    "viewAllRecords": ("allowRead",),
    "modifyAllRecords": ("allowRead", "allowEdit", "allowDelete", "viewAllRecords"),
}
#: reading these needs reading another object
READ_DEPENDS = {"Contact": "Account", "Opportunity": "Account"}


def install_permission_sets(org: Org, package: Package, report: Report) -> None:
    """Install the permission sets of a package; a set that exists gets exactly the rights of its file."""
    for name, path in sorted(package.of(KIND).items()):
        with report.component(KIND, name, path):
            root = read_document(package.files[path], KIND)
            _check_tabs(package, root)
            _install(org, report, name, root, path)


def _install(org: Org, report: Report, name: str, root: Element, path: str) -> None:
    objects = _object_rights(org, root)
    fields = _field_rights(org, root)
    row = org.database.one('SELECT "Id" FROM "PermissionSet" WHERE "Name" = ?', (name,))
    record_id = row[0] if row else org.database.next_id("0PS")
    _store(org, name, record_id, root, created=row is None)
    for table in ("_object_permission", "_field_permission"):
        org.database.run(f"DELETE FROM {table} WHERE permission_set = ?", (record_id,))
    for entry, verb in objects:
        org.database.run("INSERT INTO _object_permission VALUES (?, ?, ?)", (record_id, entry.name, verb.value))
    for entry, item, editable in fields:
        values = (record_id, entry.name, item.name, int(editable))
        org.database.run("INSERT INTO _field_permission VALUES (?, ?, ?, ?)", values)
    grant_custom_permissions(org, record_id, root)
    report.done(KIND, name, path, created=row is None)


def _check_tabs(package: Package, root: Element) -> None:
    known = {name.lower() for name in package.of("CustomTab")}
    for element in children_of(root, "tabSettings"):
        tab = text_of(element, "tab")
        if tab.endswith("__c") and tab.lower() not in known:
            raise DeployProblem(f"In field: tab - no CustomTab named {tab} found")


def _store(org: Org, name: str, record_id: str, root: Element, *, created: bool) -> None:
    entry = org.schema.get(KIND)
    stamp, person = org.clock.write_stamp(), org.residents.administrator
    values: Row = {"Label": text_of(root, "label"), "Description": text_of(root, "description") or None}
    values |= {"SystemModstamp": stamp, "LastModifiedDate": stamp, "LastModifiedById": person}
    if created:
        born: Row = {"Id": record_id, "Name": name, "IsDeleted": 0, "IsCustom": 1, "IsOwnedByProfile": 0}
        org.database.insert(entry, {**born, **values, "CreatedDate": stamp, "CreatedById": person})
    else:
        org.database.change(entry, record_id, values)


def _object_rights(org: Org, root: Element) -> list[tuple[ObjectType, Verb]]:
    granted = {text_of(element, "object"): _granted(element) for element in children_of(root, "objectPermissions")}
    if len(granted) < len(children_of(root, "objectPermissions")):
        raise DeployProblem("Duplicate objectPermissions for one object")
    rights: list[tuple[ObjectType, Verb]] = []
    for name, words in granted.items():
        entry = org.schema.find(name)
        if entry is None:
            raise DeployProblem(f"In field: object - no CustomObject named {name} found")
        for word in words:
            for needed in DEPENDS.get(word, ()):
                if needed not in words:
                    raise DeployProblem(f"Permission {word} {name} depends on permission(s): {needed} {name}")
        above = READ_DEPENDS.get(name)
        if above and words and "allowRead" not in granted.get(above, ()):
            raise DeployProblem(f"Permission Read {name} depends on permission(s): Read {above}")
        rights.extend((entry, VERBS[word]) for word in words if word in VERBS)
    return rights


def _granted(element: Element) -> set[str]:
    return {word for word in (*VERBS, *DEPENDS) if text_of(element, word) == "true"}


def _field_rights(org: Org, root: Element) -> list[tuple[ObjectType, Field, bool]]:
    rights: list[tuple[ObjectType, Field, bool]] = []
    seen: set[str] = set()
    for element in children_of(root, "fieldPermissions"):
        full_name = text_of(element, "field")
        if full_name.lower() in seen:
            raise DeployProblem(f"Duplicate fieldPermissions for {full_name}")
        seen.add(full_name.lower())
        object_name, _, field_name = full_name.partition(".")
        entry = org.schema.find(object_name)
        item = entry.find(field_name) if entry else None
        if entry is None or item is None:
            raise DeployProblem(f"In field: field - no CustomField named {full_name} found")
        if item.required or item.is_name or item.type == FieldType.ID:
            raise DeployProblem(f"You cannot deploy to a required field: {full_name}")
        editable, readable = text_of(element, "editable") == "true", text_of(element, "readable") == "true"
        if editable and not readable:
            raise DeployProblem(f"Permission Edit {full_name} depends on permission(s): Read {full_name}")
        if readable:
            rights.append((entry, item, editable))
    return rights
