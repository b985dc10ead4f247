"""Turns a JSON value into what a field stores, or refuses it; and back again."""

from __future__ import annotations

import re
from collections.abc import Callable
from datetime import UTC, date, datetime
from decimal import ROUND_HALF_UP, Decimal, InvalidOperation
from typing import Any

from simulators.salesforce_org.clock import stamp
from simulators.salesforce_org.database import Value
from simulators.salesforce_org.errors import ParseError, SalesforceError
from simulators.salesforce_org.ids import canonical
from simulators.salesforce_org.schema import NUMBERS, Field, FieldType

_EMAIL = re.compile(r"[^@\s,;]+@[^@\s,;]+\.[^@\s,;]+")


def to_storage(item: Field, value: Any) -> Value:
    """The stored form of a JSON value.

    Text is trimmed and empty text is null. Raises ParseError for a JSON type that the field cannot be read from, and
    SalesforceError for a value that the field does not take.
    """
    if value is None:
        if item.type == FieldType.BOOLEAN:
            raise SalesforceError("INVALID_TYPE_ON_FIELD_IN_RECORD", f"{item.name}: value not of required type: ")
        return None
    return READERS.get(item.type, _text)(item, value)


def to_wire(item: Field, value: Value) -> Any:
    """The JSON value of a stored value."""
    return bool(value) if item.type == FieldType.BOOLEAN else value


def rounded(value: Decimal, scale: int) -> float:
    """A number at the scale of its field, half up, as Salesforce rounds."""
    return float(value.quantize(Decimal(1).scaleb(-scale), ROUND_HALF_UP))


def decimal(value: Value) -> Decimal:
    """A stored number, exactly; null counts as nothing."""
    return Decimal(str(value)) if value is not None else Decimal(0)


def _text(item: Field, value: Any) -> Value:
    if not isinstance(value, str):
        raise _cannot_read(item, "string", value)
    text = value.strip()
    if not text:
        return None
    if item.length and len(text) > item.length:
        message = f"{item.label}: data value too large: {text} (max length={item.length})"
        raise SalesforceError("STRING_TOO_LONG", message, fields=(item.name,))
    if item.type == FieldType.EMAIL and not _EMAIL.fullmatch(text):
        message = f"{item.label}: invalid email address: {text}"
        raise SalesforceError("INVALID_EMAIL_ADDRESS", message, fields=(item.name,))
    return _picked(item, text) if item.restricted else text


def _picked(item: Field, text: str) -> str:
    chosen = text.split(";") if item.type == FieldType.MULTIPICKLIST else [text]
    known = {entry.value for entry in item.values}
    for value in chosen:
        if value not in known:
            message = f"{item.label}: bad value for restricted picklist field: {value}"
            raise SalesforceError("INVALID_OR_NULL_FOR_RESTRICTED_PICKLIST", message, fields=(item.name,))
    return text


def _number(item: Field, value: Any) -> Value:
    if isinstance(value, bool) or not isinstance(value, int | float | Decimal | str):
        raise _cannot_read(item, "double", value)
    try:
        number = Decimal(str(value))
    except InvalidOperation:
        raise _cannot_read(item, "double", value) from None
    if not number.is_finite():
        raise _cannot_read(item, "double", value)
    if abs(number) >= Decimal(10) ** (item.precision - item.scale):
        message = f"{item.label}: value outside of valid range on numeric field: {value}"
        raise SalesforceError("NUMBER_OUTSIDE_VALID_RANGE", message, fields=(item.name,))
    if item.type == FieldType.INT:
        if number != number.to_integral_value():
            raise _cannot_read(item, "int", value)
        return int(number)
    return rounded(number, item.scale)


def _boolean(item: Field, value: Any) -> Value:
    if isinstance(value, str) and value.lower() in ("true", "false"):
        return int(value.lower() == "true")
    if not isinstance(value, bool):
        raise _cannot_read(item, "boolean", value)
    return int(value)


def _date(item: Field, value: Any) -> Value:
    if not isinstance(value, str):
        raise _cannot_read(item, "date", value)
    try:
        return date.fromisoformat(value[:10] if "T" in value else value).isoformat()
    except ValueError:
        raise _cannot_read(item, "date", value) from None


def _datetime(item: Field, value: Any) -> Value:
    if not isinstance(value, str):
        raise _cannot_read(item, "datetime", value)
    try:
        moment = datetime.fromisoformat(value)
    except ValueError:
        raise _cannot_read(item, "datetime", value) from None
    return stamp(moment if moment.tzinfo else moment.replace(tzinfo=UTC))


def _id(item: Field, value: Any) -> Value:
    if not isinstance(value, str):
        raise _cannot_read(item, "ID", value)
    if not value:
        return None
    full = canonical(value)
    if full is None:
        message = f"{item.label}: id value of incorrect type: {value}"
        raise SalesforceError("MALFORMED_ID", message, fields=(item.name,))
    return full


def _cannot_read(item: Field, kind: str, value: Any) -> ParseError:
    shown = {str: "VALUE_STRING", bool: "VALUE_BOOLEAN", int: "VALUE_NUMBER_INT", Decimal: "VALUE_NUMBER_FLOAT"}.get(
        type(value), "START_OBJECT"
    )
    message = (
        f"Cannot deserialize instance of {kind} from {shown} value {value} "
        f"or request may be missing a required field at {item.name}"
    )
    return ParseError("JSON_PARSER_ERROR", message, fields=(item.name,))


READERS: dict[FieldType, Callable[[Field, Any], Value]] = {
    **dict.fromkeys(NUMBERS, _number),
    FieldType.BOOLEAN: _boolean,
    FieldType.DATE: _date,
    FieldType.DATETIME: _datetime,
    FieldType.REFERENCE: _id,
    FieldType.ID: _id,
}
