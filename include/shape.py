"""What a file may say, as a type: its pages are read by it, and its JSON schema follows from it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import cached_property
from typing import Any, Generic, TypeVar

from pydantic import TypeAdapter, ValidationError
from pydantic_core import ErrorDetails, to_json

from include.page import VERSION, Complaints, Entry, unknown

T = TypeVar("T")
Way = Sequence[int | str]
Schema = Mapping[str, Any]

#: Kinds of errors that say: this is not even of the kind of value that belongs here.
_NEEDED: Mapping[str, str] = {
    "string_type": "a text. Write it in quotes",
    "path_type": "a text. Write it in quotes",
    "bool_type": "true or false, without quotes",
    "int_type": "a whole number, without quotes",
    "float_type": "a number, without quotes",
    "is_instance_of": "a number, without quotes",
    "decimal_type": "a number, without quotes",
    "tuple_type": "a list, as in [this, that]",
    "too_short": "at least one entry",
    "date_type": "a day, as in 2026-01-01, without quotes",
}
_BOUNDS: Mapping[str, tuple[str, str]] = {
    "greater_than": ("gt", "above"),
    "greater_than_equal": ("ge", "at least"),
    "less_than": ("lt", "below"),
    "less_than_equal": ("le", "at most"),
}
_MAPPINGS = ("dataclass_type", "dict_type")
_NOT_KNOWN = ("unexpected_keyword_argument", "extra_forbidden")
_WORDS = ("enum", "literal_error")


class Shape(Generic[T]):
    """Pages of one type: a frozen dataclass whose annotations say what each key may be."""

    def __init__(self, kind: type[T]) -> None:
        self._adapter = TypeAdapter(kind)

    def read(self, entry: Entry, complaints: Complaints) -> T | None:
        """The entry as a value of the type; None, with every complaint at its place, when it is none."""
        try:
            value: T = self._adapter.validate_json(to_json(entry.plain), strict=True, extra="forbid")
            return value
        except ValidationError as error:
            told = {(each.line, each.key) for each in complaints.found}
            for fault in error.errors(include_url=False):
                line, key, said = _place(entry, fault["loc"])
                text = self._text(fault, said)
                if text and (line, key) not in told:
                    complaints.at(line, key, text)
            return None

    @cached_property
    def schema(self) -> Schema:
        """The JSON schema of a part of a file."""
        schema: Schema = _closed(self._adapter.json_schema())
        return schema

    def schema_of_file(self, title: str) -> Schema:
        """The JSON schema of a whole file, for editors."""
        schema = dict(self.schema)
        version = {"version": {"type": "integer", "const": VERSION}}
        return {
            "$schema": "https://json-schema.org/draft/2020-12/schema",
            **schema,
            "title": title,
            "properties": {**version, **schema["properties"]},
        }

    def _text(self, fault: ErrorDetails, said: Entry | None) -> str:
        kind, way = fault["type"], fault["loc"]
        here = self._at(way)
        if kind == "missing":
            return "this key is missing. Add it"
        if way[-1:] == ("[key]",):
            return f"{fault['input']!r} cannot be a key here. Take one name, as in Opportunity"
        if kind in _NOT_KNOWN:
            return unknown(str(way[-1]), tuple(self._at(way[:-1]).get("properties", ())))
        if kind in _WORDS:
            return f"{fault['input']} is not among the words here. Take {', '.join(here.get('enum', ()))}"
        if kind in _MAPPINGS:
            return f"this needs keys and values{_named(here)}"
        if kind in _BOUNDS:
            bound, words = _BOUNDS[kind]
            return f"{fault['input']} is not allowed here. It must be {words} {fault['ctx'][bound]:g}"
        if kind == "too_short" and said is not None and said.value:
            return ""  # its entries have been complained about
        if kind in _NEEDED:
            return f"this needs {_NEEDED[kind]}"
        needed = here.get("description") or "another value: " + fault["msg"]
        return f"{fault['input']!r} is not allowed here. It needs {needed}"

    def _at(self, way: Way) -> Schema:
        """The part of the schema that describes a place."""
        part = self._resolved(self.schema)
        for step in way:
            if step == "[key]":
                continue
            if isinstance(step, int):
                part = self._resolved(part.get("items", {}))
            else:
                named = {**part.get("patternProperties", {}), **part.get("properties", {})}
                others: Any = part.get("additionalProperties") or [*part.get("patternProperties", {}).values(), {}][0]
                part = self._resolved(named.get(step, others))
        return part

    def _resolved(self, part: Any) -> Schema:
        if not isinstance(part, Mapping):
            return {}
        name = str(part.get("$ref", "")).rpartition("/")[2]
        if name:
            return {**self.schema["$defs"][name], **part}
        longest = [one for one in part.get("anyOf", ()) if one.get("type") in ("array", "object")]
        return {**part, **longest[0]} if longest else part


def _place(entry: Entry, way: Way) -> tuple[int, str, Entry | None]:
    """Line and key of a place, and what stands there."""
    here, key = entry, entry.key
    for step in way:
        if step == "[key]":
            continue
        if isinstance(step, int):
            items = list(here)
            if step < len(items) and isinstance(here.value, list):
                here, key = items[step], items[step].key
            continue
        key = f"{key}.{step}" if key else str(step)
        if step not in here.members:
            return here.line, key, None
        here = here.members[str(step)]
    return here.line, key, here


def _named(schema: Schema) -> str:
    return f": {', '.join(schema['properties'])}" if "properties" in schema else ", as in {this: that}"


def _closed(part: Any) -> Any:
    """A schema that knows no further keys, no null (a key without a value is refused), and no invented titles."""
    if isinstance(part, list):
        return [_closed(each) for each in part if each != {"type": "null"}]
    if not isinstance(part, Mapping):
        return part
    closed = {key: _closed(value) for key, value in part.items() if (key, value) != ("default", None)}
    if isinstance(closed.get("title"), str):
        del closed["title"]
    if isinstance(closed.get("anyOf"), list) and len(closed["anyOf"]) == 1:
        closed = {**closed.pop("anyOf")[0], **closed}
    return {**closed, "additionalProperties": False} if "properties" in closed else closed
