"""Several currencies: an org that has them gives its records the field CurrencyIsoCode, and keeps each to its own.

Source: Salesforce help, "Manage Multiple Currencies", and the object reference: CurrencyIsoCode, CurrencyType,
OpportunityLineItem ("the PricebookEntry must have a matching currency").
"""

from __future__ import annotations

import json
from typing import Any

from simulators.salesforce_org.database import Database, Row
from simulators.salesforce_org.errors import integrity
from simulators.salesforce_org.schema import ObjectType, Schema
from simulators.salesforce_org.standard_objects import standard_field, standard_object

CURRENCY = "CurrencyIsoCode"
_SETTING = "currencies"
#: A line has the currency of its deal, quote or order, and nobody says it.
_FOLLOWS = ("OpportunityLineItem", "QuoteLineItem", "OrderItem")
_RECORDS = ("Account", "Contact", "Opportunity", "Quote", "Order", "Product2", "PricebookEntry", "User", *_FOLLOWS)
_TYPE: dict[str, Any] = {
    "prefix": "01L",
    "label": "Currency Type",
    "fields": {
        "IsoCode": {"type": "picklist", "length": 3, "required": True, "name": True},
        "ConversionRate": {"type": "double", "scale": 6},
        "DecimalPlaces": {"type": "int", "precision": 1},
        "IsActive": {"type": "boolean"},
        "IsCorporate": {"type": "boolean", "readonly": True},
    },
    "writable": False,
}


def currencies_of(database: Database) -> list[str]:
    """The currencies of the org, the corporate one first; none when it has but one and no field for it."""
    found: list[str] = json.loads(database.setting(_SETTING) or "[]")
    return found


def add_currencies(schema: Schema, database: Database) -> None:
    """Give the schema what an org with several currencies has."""
    codes = currencies_of(database)
    if not codes:
        return
    schema.add(standard_object("CurrencyType", _TYPE))
    spec = {"type": "picklist", "length": 3, "label": "Currency ISO Code", "values": codes, "default": codes[0]}
    for entry in schema:
        if entry.custom or entry.name in _RECORDS:
            more = {"readonly": True} if entry.name in _FOLLOWS else {}
            entry.fields[CURRENCY.lower()] = standard_field(CURRENCY, {**spec, "restricted": True, **more})


def set_currencies(database: Database, schema: Schema, codes: list[str], moment: str) -> None:
    """Switch several currencies on; what is there already is of the corporate one, which comes first."""
    database.remember(_SETTING, json.dumps(codes))
    add_currencies(schema, database)
    for entry in schema:
        if entry.find(CURRENCY) is not None:
            database.prepare(entry)
            database.run(f'UPDATE "{entry.name}" SET "{CURRENCY}" = ? WHERE "{CURRENCY}" IS NULL', (codes[0],))
    types = schema.get("CurrencyType")
    database.prepare(types)
    database.run('DELETE FROM "CurrencyType"')
    for code in codes:
        database.insert(types, _type_row(database, types, code, moment, is_corporate=code == codes[0]))


def keep_currency(row: Row, old: Row) -> None:
    """Refuse another currency for a deal that has products."""
    if row.get(CURRENCY) != old.get(CURRENCY):
        raise integrity(CURRENCY, "the currency cannot be changed while the opportunity has products")


def take_currency(line: Row, *, deal: Row, entry: Row) -> None:
    """Give a line the currency of its deal, which its price must have as well."""
    if deal.get(CURRENCY) != entry.get(CURRENCY):
        raise integrity("PricebookEntryId", "pricebook entry currency code does not match opportunity currency code")
    if CURRENCY in deal:
        line[CURRENCY] = deal[CURRENCY]


def _type_row(database: Database, types: ObjectType, code: str, moment: str, *, is_corporate: bool) -> Row:
    stamps: Row = dict.fromkeys(("CreatedDate", "LastModifiedDate", "SystemModstamp"), moment)
    facts: Row = {"IsDeleted": 0, "IsActive": 1, "IsCorporate": int(is_corporate), "DecimalPlaces": 2}
    return {**stamps, **facts, "Id": database.next_id(types.prefix), "IsoCode": code, "ConversionRate": 1.0}
