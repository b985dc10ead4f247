"""Turns a literal into what the column stores, or refuses it for the type of its field."""

from __future__ import annotations

import re
from datetime import UTC, datetime

from simulators.salesforce_org.clock import stamp
from simulators.salesforce_org.database import Value
from simulators.salesforce_org.errors import SalesforceError, malformed_query
from simulators.salesforce_org.ids import canonical
from simulators.salesforce_org.schema import IDS, NUMBERS, Field, FieldType
from simulators.salesforce_org.soql.nodes import Literal

LONGEST = 4_000
ESCAPES = {"n": "\n", "r": "\r", "t": "\t", "b": "\b", "f": "\f", '"': '"', "'": "'", "\\": "\\"}
KINDS = {
    **dict.fromkeys(NUMBERS, "number"),
    FieldType.BOOLEAN: "boolean",
    FieldType.DATE: "date",
    FieldType.DATETIME: "datetime",
}


def stored(item: Field, literal: Literal) -> Value:
    """The value to compare a column with; date literals such as TODAY are not for this function."""
    if literal.kind == "null":
        return None
    wanted = KINDS.get(item.type, "text")
    if literal.kind != wanted:
        raise _wrong_kind(item, literal, wanted)
    if wanted == "number":
        return float(literal.text)
    if wanted == "boolean":
        return int(literal.text == "TRUE")
    if wanted == "datetime":
        moment = datetime.fromisoformat(literal.text)
        return stamp(moment.astimezone(UTC))
    if wanted == "date":
        return _real_date(literal.text)
    text = unescape(literal.text)
    return _id(item, text) if item.type in IDS else text or None


def unescape(text: str, *, like: bool = False) -> str:
    """The text that a quoted literal means; for LIKE, escaped wildcards stay escaped."""
    if len(text) > LONGEST:
        raise malformed_query(f"String literals cannot be longer than {LONGEST} characters.")

    def meaning(match: re.Match[str]) -> str:
        letter = match.group(1)
        if letter in "_%" or (like and letter == "\\"):
            return f"\\{letter}" if like else letter
        if letter not in ESCAPES:
            raise malformed_query(f"Invalid string literal '{text}'. Illegal character sequence '\\{letter}'.")
        return ESCAPES[letter]

    return re.sub(r"\\(.)", meaning, text, flags=re.DOTALL)


def _id(item: Field, text: str) -> Value:
    if not text:
        return None
    full = canonical(text)
    if full is None:
        raise SalesforceError("INVALID_QUERY_FILTER_OPERATOR", f"invalid ID field: {text}", fields=(item.name,))
    return full


def _real_date(text: str) -> str:
    try:
        return datetime.strptime(text, "%Y-%m-%d").replace(tzinfo=UTC).date().isoformat()
    except ValueError:
        raise malformed_query(f"Invalid date: {text}") from None


def _wrong_kind(item: Field, literal: Literal, wanted: str) -> SalesforceError:
    kind = "string" if wanted == "text" else {"datetime": "dateTime"}.get(wanted, item.type.value)
    quotes = "should be" if wanted == "text" else "should not be"
    message = (
        f"value of filter criterion for field '{item.name}' must be of type {kind} and {quotes} enclosed in quotes"
    )
    return SalesforceError("INVALID_FIELD", message)
