"""Turns a <fields> element into a field of the schema, or says why not."""

from __future__ import annotations

import re
from collections.abc import Callable

from simulators.salesforce_org.deployment.documents import Element, children_of, text_of
from simulators.salesforce_org.deployment.problems import DeployProblem
from simulators.salesforce_org.schema import Field, FieldType, PicklistValue, Schema

_NAME = re.compile(r"(?!.*__.*__)[A-Za-z](?:[A-Za-z0-9_]*[A-Za-z0-9])?__c")
LONGEST_NAME = 43
LONGEST_LABEL = 40

#: type in metadata: (type in describe, length when the file does not say it)
TYPES = {
    "Text": (FieldType.STRING, 0),
    "TextArea": (FieldType.TEXTAREA, 255),
    "LongTextArea": (FieldType.TEXTAREA, 0),
    "Number": (FieldType.DOUBLE, 0),
    "Currency": (FieldType.CURRENCY, 0),
    "Percent": (FieldType.PERCENT, 0),
    "Checkbox": (FieldType.BOOLEAN, 0),
    "Date": (FieldType.DATE, 0),
    "DateTime": (FieldType.DATETIME, 0),
    "Email": (FieldType.EMAIL, 80),
    "Phone": (FieldType.PHONE, 40),
    "Url": (FieldType.URL, 255),
    "Picklist": (FieldType.PICKLIST, 255),
    "MultiselectPicklist": (FieldType.MULTIPICKLIST, 4099),
    "Lookup": (FieldType.REFERENCE, 18),
    "MasterDetail": (FieldType.REFERENCE, 18),
    "AutoNumber": (FieldType.STRING, 30),
}
#: elements that a type cannot do without
NEEDED = {
    "Text": ("length",),
    "LongTextArea": ("length", "visibleLines"),
    "Number": ("precision", "scale"),
    "Currency": ("precision", "scale"),
    "Percent": ("precision", "scale"),
    "Checkbox": ("defaultValue",),
    "Picklist": ("valueSet",),
    "MultiselectPicklist": ("valueSet", "visibleLines"),
    "Lookup": ("referenceTo",),
    "MasterDetail": ("referenceTo", "relationshipName"),
    "AutoNumber": ("displayFormat",),
}
LENGTHS = {"Text": (1, 255), "LongTextArea": (256, 131_072)}
EXTERNAL_ID_TYPES = ("Text", "Number", "Email", "AutoNumber")
NUMERIC = ("Number", "Currency", "Percent")
#: elements with an effect that this org cannot reproduce: refused rather than ignored
NOT_SIMULATED = (
    "formula",
    "lookupFilter",
    "summaryForeignKey",
    "encryptionScheme",
    "metadataRelationshipControllingField",
)


def read_field(element: Element, schema: Schema) -> Field:
    """The field that an element of a deployment describes."""
    name, kind = text_of(element, "fullName"), text_of(element, "type")
    for check in CHECKS:
        check(element, name, kind)
    type_, length = TYPES[kind]
    lookup = kind in ("Lookup", "MasterDetail")
    relationship = text_of(element, "relationshipName")
    return Field(
        name=name,
        label=text_of(element, "label"),
        type=type_,
        length=int(text_of(element, "length") or length),
        precision=int(text_of(element, "precision", "18")),
        scale=int(text_of(element, "scale", "0")),
        required=_flag(element, "required") or kind == "MasterDetail",
        createable=kind != "AutoNumber",
        updateable=kind != "AutoNumber" and (kind != "MasterDetail" or _flag(element, "reparentableMasterDetail")),
        custom=True,
        external_id=_flag(element, "externalId"),
        unique=_flag(element, "unique"),
        case_sensitive=_flag(element, "caseSensitive"),
        restricted=any(text_of(entry, "restricted") == "true" for entry in children_of(element, "valueSet")),
        values=_picklist(element),
        reference_to=_target(element, schema) if lookup else "",
        relationship=name.removesuffix("__c") + "__r" if lookup else "",
        children=f"{relationship}__r" if relationship else "",
        cascade=kind == "MasterDetail" or text_of(element, "deleteConstraint") == "Cascade",
        default=text_of(element, "defaultValue") or None,
        auto_number=text_of(element, "displayFormat"),
        description=text_of(element, "inlineHelpText"),
    )


def _check_names(element: Element, name: str, kind: str) -> None:
    if not _NAME.fullmatch(name) or len(name) > LONGEST_NAME:
        raise DeployProblem(
            f"The Field Name API Name '{name}' can only contain underscores and alphanumeric characters, must begin "
            "with a letter and end with __c, not contain two consecutive underscores and have at most 40 characters"
        )
    label = text_of(element, "label")
    if not label:
        raise DeployProblem("Must specify a non-empty label for the CustomField")
    if len(label) > LONGEST_LABEL:
        raise DeployProblem(f"label: Value too long for field: label maximum length is: {LONGEST_LABEL}")


def _check_type(element: Element, name: str, kind: str) -> None:
    if not kind:
        raise DeployProblem("Must specify a 'type' for the CustomField")
    if kind not in TYPES:
        raise DeployProblem(f"The field type {kind} is not simulated by this org")
    for needed in NEEDED.get(kind, ()):
        if not children_of(element, needed):
            raise DeployProblem(f"Must specify '{needed}' for a CustomField of type {kind}")
    for other in NOT_SIMULATED:
        if children_of(element, other):
            raise DeployProblem(f"The element {other} of a CustomField is not simulated by this org")


def _check_sizes(element: Element, name: str, kind: str) -> None:
    if kind in LENGTHS:
        least, most = LENGTHS[kind]
        if not least <= int(text_of(element, "length")) <= most:
            raise DeployProblem(f"Can not specify 'length' outside {least} to {most} for a CustomField of type {kind}")
    if kind in NUMERIC:
        precision, scale = int(text_of(element, "precision")), int(text_of(element, "scale"))
        if precision > 18 or scale > precision:
            raise DeployProblem("precision and scale must be at most 18 together, and scale not above precision")


def _check_flags(element: Element, name: str, kind: str) -> None:
    for flag in ("externalId", "unique"):
        if _flag(element, flag) and kind not in EXTERNAL_ID_TYPES:
            raise DeployProblem(f"Can not specify '{flag}' for a CustomField of type {kind}")
    if children_of(element, "caseSensitive") and kind != "Text":
        raise DeployProblem(f"Can not specify 'caseSensitive' for a CustomField of type {kind}")
    if kind == "LongTextArea" and _flag(element, "required"):
        raise DeployProblem("Can not specify 'required' for a CustomField of type LongTextArea")
    if kind == "Lookup" and _flag(element, "required") and text_of(element, "deleteConstraint", "SetNull") == "SetNull":
        raise DeployProblem("Must specify either cascade delete or restrict delete for required lookup foreign key")
    default = text_of(element, "defaultValue")
    if default and kind != "Checkbox":
        raise DeployProblem(f"A default value of a CustomField of type {kind} is not simulated by this org")
    if kind == "Checkbox" and default not in ("true", "false"):
        raise DeployProblem("Must specify 'defaultValue' true or false for a CustomField of type Checkbox")


CHECKS: tuple[Callable[[Element, str, str], None], ...] = (_check_names, _check_type, _check_sizes, _check_flags)


def _target(element: Element, schema: Schema) -> str:
    target = text_of(element, "referenceTo")
    entry = schema.find(target)
    if entry is None:
        raise DeployProblem(f"referenceTo value of '{target}' does not resolve to a valid sObject type")
    return entry.name


def _picklist(element: Element) -> tuple[PicklistValue, ...]:
    values: list[PicklistValue] = []
    for value_set in children_of(element, "valueSet"):
        if children_of(value_set, "valueSetName"):
            raise DeployProblem("Global value sets are not simulated by this org; define the values in the field")
        for definition in children_of(value_set, "valueSetDefinition"):
            for entry in children_of(definition, "value"):
                value = text_of(entry, "fullName")
                if value.lower() in {known.value.lower() for known in values}:
                    raise DeployProblem(f"Duplicate value '{value}' in the picklist")
                default = text_of(entry, "default") == "true"
                values.append(PicklistValue(value=value, label=text_of(entry, "label") or value, default=default))
    return tuple(values)


def _flag(element: Element, name: str) -> bool:
    return text_of(element, name) == "true"
