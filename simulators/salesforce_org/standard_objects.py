"""Reads the tables of standard objects in `standard/` and adds the fields that every object has."""

from __future__ import annotations

import re
from functools import cache
from pathlib import Path
from typing import Any

import yaml

from simulators.salesforce_org.schema import Field, FieldType, ObjectType, PicklistValue, Schema

FOLDER = Path(__file__).parent / "standard"
DEFAULT_LENGTH = {FieldType.ID: 18, FieldType.REFERENCE: 18, FieldType.EMAIL: 80, FieldType.PHONE: 40}
READ_ONLY = {"createable": False, "updateable": False}


def standard_schema() -> Schema:
    """The schema of a fresh org."""
    schema = Schema()
    for name, entry in tables().items():
        schema.add(standard_object(name, entry))
    return schema


def system_fields() -> dict[str, Field]:
    """The fields that Salesforce itself keeps on every record, keyed by lower-case name."""
    specs: dict[str, dict[str, Any]] = {
        "Id": {"type": "id"},
        "IsDeleted": {"type": "boolean", "label": "Deleted"},
        "CreatedDate": {"type": "datetime"},
        "CreatedById": {"type": "reference", "to": "User", "relationship": "CreatedBy"},
        "LastModifiedDate": {"type": "datetime"},
        "LastModifiedById": {"type": "reference", "to": "User", "relationship": "LastModifiedBy"},
        "SystemModstamp": {"type": "datetime", "label": "System Modstamp"},
    }
    return {name.lower(): standard_field(name, spec | READ_ONLY) for name, spec in specs.items()}


def owner_field() -> Field:
    """The owner of a record; every custom object has one as well."""
    return standard_field("OwnerId", {"type": "reference", "to": "User", "relationship": "Owner"})


def standard_field(name: str, spec: dict[str, Any]) -> Field:
    """One field from its line in a table."""
    kind = FieldType(spec["type"])
    return Field(
        name=name,
        label=spec.get("label") or _label(name),
        type=kind,
        length=spec.get("length", DEFAULT_LENGTH.get(kind, 255 if kind == FieldType.PICKLIST else 0)),
        precision=spec.get("precision", 18),
        scale=spec.get("scale", 0 if kind == FieldType.INT else 2),
        required=spec.get("required", False),
        createable=spec.get("createable", not spec.get("readonly", False)),
        updateable=spec.get("updateable", not spec.get("readonly", False)),
        is_name=spec.get("name", False),
        restricted=spec.get("restricted", False),
        values=tuple(PicklistValue(value=value, label=value) for value in spec.get("values", ())),
        reference_to=spec.get("to", ""),
        relationship=spec.get("relationship", ""),
        children=spec.get("children", ""),
        cascade=spec.get("cascade", False),
        default=spec.get("default"),
        auto_number=spec.get("auto", ""),
    )


def standard_object(name: str, entry: dict[str, Any]) -> ObjectType:
    """One object from its lines in a table."""
    fields = {key.lower(): standard_field(key, spec) for key, spec in entry["fields"].items()}
    owner = {"ownerid": owner_field()} if entry.get("owned") else {}
    return ObjectType(
        name=name,
        label=entry.get("label", _label(name)),
        plural=entry.get("plural", _label(name) + "s"),
        prefix=entry["prefix"],
        fields=system_fields() | owner | fields,
        writable=entry.get("writable", True),
        deletable=entry.get("deletable", True),
        undeletable=entry.get("undeletable", True),
        mergeable=entry.get("mergeable", False),
    )


@cache
def tables() -> dict[str, Any]:
    """The tables as they were written, read once in a process."""
    return {
        name: entry
        for path in sorted(FOLDER.glob("*.yaml"))
        for name, entry in yaml.safe_load(path.read_text("utf-8")).items()
    }


def _label(name: str) -> str:
    words = re.sub(r"(?<=[a-z])(?=[A-Z0-9])", " ", name)
    return re.sub(r" Id$", " ID", words)
