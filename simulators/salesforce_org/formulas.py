"""Formula fields: what a formula works out can be read, and nobody writes it.

Source: SOAP API Developer Guide, DescribeSObjectResult, Field: `calculated` is true of a formula field, and
`calculatedFormula` is the formula itself; such a field is neither createable nor updateable. It is not worked out here:
a field that becomes a formula keeps the values that it has.
"""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import replace
from typing import Any

from simulators.salesforce_org.database import Database
from simulators.salesforce_org.schema import Schema

_SETTING = "formulas"


def set_formulas(database: Database, schema: Schema, formulas: Sequence[dict[str, Any]]) -> None:
    """Let these fields be formulas from now on."""
    database.remember(_SETTING, json.dumps(formulas))
    add_formulas(schema, database)


def add_formulas(schema: Schema, database: Database) -> None:
    """Give the schema the formulas of its fields."""
    for each in json.loads(database.setting(_SETTING) or "[]"):
        fields = schema.get(each["object"]).fields
        item = fields[each["field"].lower()]
        fields[item.name.lower()] = replace(item, formula=each["formula"], createable=False, updateable=False)
