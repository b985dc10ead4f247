"""Installs custom objects and the custom fields of any object."""

from __future__ import annotations

import json
from dataclasses import replace

from simulators.salesforce_org.currencies import add_currencies
from simulators.salesforce_org.database import Database
from simulators.salesforce_org.deployment.documents import Element, children_of, read_document, text_of
from simulators.salesforce_org.deployment.fields import read_field
from simulators.salesforce_org.deployment.package import Package, missing_file
from simulators.salesforce_org.deployment.problems import DeployProblem, Report
from simulators.salesforce_org.ids import DIGITS
from simulators.salesforce_org.org import Org, definition_of, field_from, object_definition
from simulators.salesforce_org.schema import Field, FieldType, ObjectType
from simulators.salesforce_org.standard_objects import owner_field, system_fields

#: parts with an effect that this org cannot reproduce: refused rather than ignored
NOT_SIMULATED = ("validationRules", "recordTypes", "businessProcesses", "fieldSets", "indexes", "sharingReasons")
KIND = "CustomObject"
NAME_LENGTH = 80


def install_objects(org: Org, package: Package, report: Report) -> None:
    """Install every object first and then every field, so that look-ups may point at objects of the same package."""
    roots: list[tuple[ObjectType, Element, str]] = []
    for name, path in sorted(package.of(KIND).items()):
        with report.component(KIND, name, path):
            root = read_document(package.files[path], KIND)
            roots.append((_install_object(org, package, report, name, root, path), root, path))
    for entry, root, path in roots:
        seen: set[str] = set()
        for element in children_of(root, "fields"):
            full_name = f"{entry.name}.{text_of(element, 'fullName')}"
            with report.component("CustomField", full_name, path):
                if full_name.lower() in seen:
                    raise DeployProblem(f"Duplicate name '{full_name}' specified in the file")
                seen.add(full_name.lower())
                _install_field(org, package, report, entry, element, path)
    for member in sorted(package.members.get("CustomField", ())):
        if member not in {component.name for component in report.components}:
            report.fail("CustomField", member, "package.xml", missing_file("CustomField", member))


def _install_object(org: Org, package: Package, report: Report, name: str, root: Element, path: str) -> ObjectType:
    for part in NOT_SIMULATED:
        if children_of(root, part):
            raise DeployProblem(f"The element {part} of a CustomObject is not simulated by this org")
    known = org.schema.find(name)
    if not name.endswith("__c"):
        if known is None:
            raise DeployProblem(f"Cannot find the standard object '{name}'")
        if package.listed(KIND, name):
            report.done(KIND, name, path, created=False)
        return known
    if known is not None and not package.listed(KIND, name):
        return known
    entry = _read_object(org.database, name, root, known)
    org.schema.add(entry)
    sql = (
        "INSERT INTO _custom_object VALUES (?, ?, ?) ON CONFLICT (name) DO UPDATE SET definition = excluded.definition"
    )
    born = replace(entry, fields={key: item for key, item in entry.fields.items() if not item.custom})
    org.database.run(sql, (name, entry.prefix, object_definition(born)))
    add_currencies(org.schema, org.database)
    org.database.prepare(entry)
    report.done(KIND, name, path, created=known is None)
    return entry


def _read_object(database: Database, name: str, root: Element, known: ObjectType | None) -> ObjectType:
    for needed in ("label", "pluralLabel"):
        if not text_of(root, needed):
            raise DeployProblem(f"Must specify a non-empty {needed} for the CustomObject")
    for needed in ("nameField", "deploymentStatus", "sharingModel"):
        if not children_of(root, needed):
            raise DeployProblem(f"Must specify '{needed}' for the CustomObject")
    custom = {key: item for key, item in known.fields.items() if item.custom} if known else {}
    number = database.one("SELECT COUNT(*) FROM _custom_object") or (0,)
    return ObjectType(
        name=name,
        label=text_of(root, "label"),
        plural=text_of(root, "pluralLabel"),
        prefix=known.prefix if known else f"a0{DIGITS[number[0]]}",
        fields=system_fields() | {"ownerid": owner_field(), "name": _name_field(root)} | custom,
        custom=True,
    )


def _name_field(root: Element) -> Field:
    element = children_of(root, "nameField")[0]
    kind, label = text_of(element, "type"), text_of(element, "label")
    if kind not in ("Text", "AutoNumber") or not label:
        raise DeployProblem("nameField must have a label and be of type Text or AutoNumber")
    numbered = kind == "AutoNumber"
    if numbered and "{" not in text_of(element, "displayFormat"):
        raise DeployProblem("Must specify 'displayFormat' for a nameField of type AutoNumber")
    return Field(
        name="Name",
        label=label,
        type=FieldType.STRING,
        length=NAME_LENGTH,
        is_name=True,
        createable=not numbered,
        updateable=not numbered,
        auto_number=text_of(element, "displayFormat") if numbered else "",
    )


def _install_field(org: Org, package: Package, report: Report, entry: ObjectType, element: Element, path: str) -> None:
    item = read_field(element, org.schema)
    full_name = f"{entry.name}.{item.name}"
    if not package.listed("CustomField", full_name) and not package.listed(KIND, entry.name):
        raise DeployProblem(f"The field {full_name} is in {path} but neither it nor its object is named in package.xml")
    known = entry.find(item.name)
    if known is not None:
        _check_change(known, item)
    for child, link in org.schema.children_of(item.reference_to):
        same = child.name == entry.name and link.name == item.name
        if item.children and link.children.lower() == item.children.lower() and not same:
            raise DeployProblem(f"There is already a Child Relationship named {item.children} on {item.reference_to}.")
    sql = (
        "INSERT INTO _custom_field VALUES (?, ?, ?) "
        "ON CONFLICT (object, name) DO UPDATE SET definition = excluded.definition"
    )
    org.database.run(sql, (entry.name, item.name, definition_of(item)))
    entry.fields[item.name.lower()] = item
    org.database.prepare(entry)
    report.done("CustomField", full_name, path, created=known is None, changed=known != _stored_form(item))


def _stored_form(item: Field) -> Field:
    return field_from(json.loads(definition_of(item)))


def _check_change(known: Field, item: Field) -> None:
    if known.type != item.type:
        raise DeployProblem(f"Cannot change the type of {item.name} from {known.type} to {item.type}")
    if known.case_sensitive != item.case_sensitive:
        raise DeployProblem(f"Cannot change 'caseSensitive' of the existing field {item.name}")
    if known.reference_to != item.reference_to:
        raise DeployProblem(f"Cannot change referenceTo of {item.name} from {known.reference_to}")
