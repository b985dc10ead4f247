"""The JSON schema of a mapping file, for editors: made of the same tables of keys and words that read it.

It knows which keys there are and what kind of value each has. What an expression means is told by `./o2c check`.
"""

from __future__ import annotations

from collections.abc import Mapping
from enum import StrEnum
from typing import Any, Final

from include.flow_words import Bring, OnChange, OnDeleted, OnWithdrawn, Send
from include.mappings.language.keys import FLOW_KEYS, LINE_KEYS, SOURCE_KEYS, TARGET_KEYS
from include.mappings.language.return_keys import ANSWER_SOURCE_KEYS, RETURN_KEYS, ROW_KEYS, ROW_TARGET_KEYS
from include.mappings.language.targets import TARGETS
from include.owners import FieldOwner, OnForeignEdit, Side
from include.page import VERSION
from include.settings import POLICIES, POSTING_KEYS, JobFrom

Schema = dict[str, Any]

_ELEMENT: Final = "^[A-Z]"
_FIELD: Final = "^[A-Z]|__[cr]$"
_TEXT: Final[Schema] = {"type": "string", "minLength": 1}
_BOOL: Final[Schema] = {"type": "boolean"}
_PLAIN: Final[Schema] = {"type": ["string", "number", "boolean"]}
_NAME: Final[Schema] = {"type": "string", "pattern": "^[A-Za-z]\\w*$"}
_FLOW: Final[Schema] = {"type": "string", "pattern": "^[a-z][a-z0-9_]*$"}
_VALUE: Final[Schema] = {"$ref": "#/$defs/value"}


def mapping_schema() -> Schema:
    """One schema for both ways; a file whose source is QuickBooks is of the way back."""
    return {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "title": "A mapping file: what goes from Salesforce to QuickBooks, or back",
        "if": {"required": ["source"], "properties": {"source": {"type": "object", "required": ["quickbooks"]}}},
        "then": _file(RETURN_KEYS, _back()),
        "else": _file(FLOW_KEYS, _there()),
        "$defs": {"value": _value()},
    }


def _file(keys: Mapping[str, bool], parts: Mapping[str, Schema]) -> Schema:
    found = _keys(keys, parts)
    return {**found, "properties": {"version": {"type": "integer", "const": VERSION}, **found["properties"]}}


def _there() -> Mapping[str, Schema]:
    source = {"object": _NAME, "lines": _NAME, "lines_key": _NAME}
    target = {"chosen_by": _TEXT, "table": _each({"enum": list(TARGETS)}), "refuse": _each(_TEXT)}
    lines = {"reads": _each(_TEXT), "where": _TEXT, "order": _TEXT}
    policy = {key: _words(POLICIES[key]) if key in POLICIES else _BOOL for key in POSTING_KEYS}
    return {
        **_both(),
        "source": {"anyOf": [_NAME, _keys(SOURCE_KEYS, source)]},
        "target": {"anyOf": [{"enum": list(TARGETS)}, _keys(TARGET_KEYS, target)]},
        "reads": _each(_TEXT),
        "depends_on": _each(_TEXT, _ELEMENT),
        "fields": _each(_VALUE, _ELEMENT),
        "target_fields": _each(_each(_VALUE, _ELEMENT)),
        "document_date": _TEXT,
        "deal": _TEXT,
        "ref_number": _TEXT,
        "posting": _keys(dict.fromkeys(POSTING_KEYS, False), policy),
        "lines": {**_each(_VALUE, _ELEMENT), "properties": {key: lines[key] for key in LINE_KEYS}},
        "send": _words(Send),
        "owner": _each(_words(Side)),
        "on_change": _words(OnChange),
        "on_withdrawn": _words(OnWithdrawn),
        "followed_by": _TEXT,
        "write_back": _each(_TEXT),
    }


def _back() -> Mapping[str, Schema]:
    source = {"quickbooks": {"anyOf": [_NAME, {"type": "array", "items": _NAME}]}, "lines": _NAME}
    target = _keys(ROW_TARGET_KEYS, {"salesforce": _NAME, "key": _NAME, "link": _FLOW, "mark": _each(_PLAIN, _FIELD)})
    owner = _each(_words(FieldOwner))
    row = {"target": target, "each": _NAME, "where": _TEXT, "owner": owner}
    rows = {**_each(_VALUE, _FIELD), "properties": {key: row[key] for key in ROW_KEYS}}
    return {
        **_both(),
        "source": _keys(ANSWER_SOURCE_KEYS, source),
        "target": target,
        "fields": _each(_VALUE, _FIELD),
        "lines": rows,
        "also": {"type": "array", "items": rows},
        "job_from": _words(JobFrom),
        "owner": owner,
        "bring": _words(Bring),
        "on_foreign_edit": _words(OnForeignEdit),
        "on_deleted": _words(OnDeleted),
    }


def _both() -> Mapping[str, Schema]:
    tables = _each(_each({"type": ["string", "number", "boolean"]}))
    return {"flow": _FLOW, "enabled": _BOOL, "title": _TEXT, "where": _TEXT, "tables": tables}


def _value() -> Schema:
    """A field, a constant, an expression, a reference, or an element with elements in it."""
    element = _each(_VALUE)
    return {"anyOf": [{"type": ["string", "number", "boolean"]}, element, {"type": "array", "items": element}]}


def _keys(keys: Mapping[str, bool], parts: Mapping[str, Schema]) -> Schema:
    """A mapping of known keys; a key of the table that has no part here is a mistake of ours."""
    return {
        "type": "object",
        "properties": {key: parts[key] for key in keys},
        "required": [key for key, required in keys.items() if required],
        "additionalProperties": False,
    }


def _each(part: Schema, pattern: str | None = None) -> Schema:
    """A mapping whose keys the writer chooses."""
    if pattern is None:
        return {"type": "object", "additionalProperties": part}
    return {"type": "object", "patternProperties": {pattern: part}, "additionalProperties": False}


def _words(words: type[StrEnum]) -> Schema:
    return {"enum": [str(word) for word in words]}
