"""JSON as it goes over the wire: money stays Decimal in both directions, to the digit."""

from __future__ import annotations

import json
from datetime import date, datetime
from decimal import Decimal
from typing import Any

import orjson

from include.salesforce.soql import literal


def read_json(content: bytes) -> Any:
    """Read an answer; every number becomes a Decimal, whole or not, so that money has one type."""
    return json.loads(content, parse_float=Decimal, parse_int=Decimal)


def write_json(value: Any) -> bytes:
    """Write a body; a Decimal is written digit by digit, dates and stamps in Salesforce's forms."""
    return orjson.dumps(value, default=_foreign, option=orjson.OPT_PASSTHROUGH_DATETIME | orjson.OPT_NON_STR_KEYS)


def plain_record(answer: dict[str, Any]) -> dict[str, Any]:
    """Return a queried record without the `attributes` that Salesforce adds to it and to each of its parents."""
    return {key: _plain(value) for key, value in answer.items() if key != "attributes"}


def _plain(value: Any) -> Any:
    if isinstance(value, dict):
        return plain_record(value)
    if isinstance(value, list):
        return [_plain(each) for each in value]
    return value


def _foreign(value: Any) -> Any:
    if isinstance(value, Decimal):
        if not value.is_finite():
            raise ValueError(f"{value} cannot be sent to Salesforce: it is not a number.")
        return orjson.Fragment(format(value, "f"))
    if isinstance(value, datetime | date):
        return literal(value)
    raise TypeError(f"A value of type {type(value).__name__} cannot be sent to Salesforce.")
