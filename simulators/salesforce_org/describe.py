"""sobjects and sobjects/X/describe: what a user is told about the org's objects and fields."""

from __future__ import annotations

from typing import Any

from simulators.salesforce_org.access import Verb, Viewer
from simulators.salesforce_org.exchange import Answer, Call
from simulators.salesforce_org.org import Org
from simulators.salesforce_org.schema import IDS, NUMBERS, Field, FieldType, ObjectType

SOAP_TYPES = {
    FieldType.ID: "tns:ID",
    FieldType.REFERENCE: "tns:ID",
    FieldType.BOOLEAN: "xsd:boolean",
    FieldType.CURRENCY: "xsd:double",
    FieldType.DOUBLE: "xsd:double",
    FieldType.PERCENT: "xsd:double",
    FieldType.INT: "xsd:int",
    FieldType.DATE: "xsd:date",
    FieldType.DATETIME: "xsd:dateTime",
}
ALWAYS_FALSE = (
    "aiPredictionField", "cascadeDelete", "deprecatedAndHidden",
    "displayLocationInDecimal", "encrypted", "formulaTreatNullNumberAsZero", "highScaleNumber", "htmlFormatted",
    "namePointing", "polymorphicForeignKey", "queryByDistance", "searchPrefilterable", "writeRequiresMasterRead",
)  # fmt: skip
ALWAYS_NULL = (
    "compoundFieldName", "defaultValueFormula", "extraTypeInfo",
    "filteredLookupInfo", "mask", "maskType", "referenceTargetField", "relationshipOrder",
)  # fmt: skip


def list_objects(org: Org, call: Call) -> Answer:
    """GET sobjects: every object that the user may read."""
    objects = [entry for entry in org.schema if call.viewer.may(Verb.READ, entry)]
    described = [describe_object(call, entry) for entry in sorted(objects, key=lambda entry: entry.name)]
    return Answer(body={"encoding": "UTF-8", "maxBatchSize": 200, "sobjects": described})


def describe(org: Org, call: Call) -> Answer:
    """GET sobjects/X/describe."""
    entry = call.viewer.object(org.schema, call.groups["object"])
    fields = [
        describe_field(call.viewer, entry, item) for item in entry.fields.values() if call.viewer.sees(entry, item)
    ]
    more = {
        "fields": fields,
        "childRelationships": [
            {
                "cascadeDelete": link.cascade,
                "childSObject": child.name,
                "deprecatedAndHidden": False,
                "field": link.name,
                "junctionIdListNames": [],
                "junctionReferenceTo": [],
                "relationshipName": link.children or None,
                "restrictedDelete": False,
            }
            for child, link in org.schema.children_of(entry.name)
            if call.viewer.may(Verb.READ, child) and call.viewer.sees(child, link)
        ],
        "recordTypeInfos": [
            {
                "active": True,
                "available": True,
                "defaultRecordTypeMapping": True,
                "developerName": "Master",
                "master": True,
                "name": "Master",
                "recordTypeId": "012000000000000AAA",
                "urls": {},
            }
        ],
        "namedLayoutInfos": [],
        "supportedScopes": [],
    }
    return Answer(body=describe_object(call, entry) | more)


def object_information(org: Org, call: Call) -> Answer:
    """GET sobjects/X: the object in short."""
    entry = call.viewer.object(org.schema, call.groups["object"])
    return Answer(body={"objectDescribe": describe_object(call, entry), "recentItems": []})


def describe_object(call: Call, entry: ObjectType) -> dict[str, Any]:
    """The part of an object's description that the global list shows as well."""
    viewer, base = call.viewer, f"/services/data/v{call.version}/sobjects/{entry.name}"
    writable = entry.writable
    return {
        "activateable": False,
        "associateEntityType": None,
        "createable": writable and viewer.may(Verb.CREATE, entry),
        "custom": entry.custom,
        "customSetting": False,
        "deepCloneable": False,
        "deletable": entry.deletable and viewer.may(Verb.DELETE, entry),
        "deprecatedAndHidden": False,
        "feedEnabled": False,
        "hasSubtypes": False,
        "isInterface": False,
        "isSubtype": False,
        "keyPrefix": entry.prefix,
        "label": entry.label,
        "labelPlural": entry.plural,
        "layoutable": True,
        "mergeable": entry.mergeable,
        "mruEnabled": True,
        "name": entry.name,
        "queryable": True,
        "replicateable": True,
        "retrieveable": True,
        "searchable": True,
        "triggerable": True,
        "undeletable": entry.undeletable,
        "updateable": writable and viewer.may(Verb.EDIT, entry),
        "urls": {"describe": f"{base}/describe", "rowTemplate": f"{base}/{{ID}}", "sobject": base},
    }


def describe_field(viewer: Viewer, entry: ObjectType, item: Field) -> dict[str, Any]:
    """Everything that describe says about a field."""
    number = item.type in NUMBERS
    writable = viewer.edits(entry, item) and entry.writable
    defaulted = item.type == FieldType.BOOLEAN or bool(item.auto_number) or item.name == "OwnerId"
    length = 0 if number or item.type in (FieldType.BOOLEAN, FieldType.DATE, FieldType.DATETIME) else item.length
    return {
        **dict.fromkeys(ALWAYS_FALSE, False),
        **dict.fromkeys(ALWAYS_NULL),
        "name": item.name,
        "label": item.label,
        "type": item.type.value,
        "soapType": SOAP_TYPES.get(item.type, "xsd:string"),
        "length": length,
        "byteLength": length * 3 if item.type not in IDS else length,
        "digits": item.precision if item.type == FieldType.INT else 0,
        "precision": item.precision if number and item.type != FieldType.INT else 0,
        "scale": item.scale if number else 0,
        "nillable": not item.required and not defaulted and item.type != FieldType.ID,
        "createable": item.createable and writable,
        "updateable": item.updateable and writable,
        "permissionable": not item.required and not item.is_name and item.type != FieldType.ID,
        "custom": item.custom,
        "calculated": bool(item.formula),
        "calculatedFormula": item.formula or None,
        "autoNumber": bool(item.auto_number),
        "nameField": item.is_name,
        "defaultedOnCreate": defaulted or item.default is not None,
        "defaultValue": item.default == "true" if item.type == FieldType.BOOLEAN else item.default,
        "externalId": item.external_id,
        "idLookup": item.matchable,
        "unique": item.unique,
        "caseSensitive": item.case_sensitive,
        "filterable": not item.long_text,
        "sortable": not item.long_text,
        "groupable": not item.long_text and not number,
        "aggregatable": not item.long_text and item.type != FieldType.BOOLEAN,
        "dependentPicklist": bool(item.controller),
        "controllerName": item.controller or None,
        "restrictedPicklist": item.restricted,
        "restrictedDelete": False,
        "picklistValues": [
            {
                "active": True,
                "defaultValue": value.default,
                "label": value.label,
                "validFor": value.valid_for or None,
                "value": value.value,
            }
            for value in item.values
        ],
        "referenceTo": [item.reference_to] if item.reference_to else [],
        "relationshipName": item.relationship or None,
        "inlineHelpText": item.description or None,
    }
