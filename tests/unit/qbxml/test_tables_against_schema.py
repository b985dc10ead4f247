"""The tables and the official schema name the same elements, in the same order, with the same limits."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest
from lxml import etree

from include.qbxml.element import Choice, Element, Kind, Part
from include.qbxml.tables.catalogue import REQUESTS

XSD = "{http://www.w3.org/2001/XMLSchema}"

TYPES = {
    Kind.TEXT: "STRTYPE",
    Kind.LINES: "STRTYPE",
    Kind.NAME: "STRTYPE",
    Kind.ID: "IDTYPE",
    Kind.AMOUNT: "AMTTYPE",
    Kind.PRICE: "PRICETYPE",
    Kind.QUANTITY: "QUANTYPE",
    Kind.PERCENT: "PERCENTTYPE",
    Kind.FLAG: "BOOLTYPE",
    Kind.DAY: "DATETYPE",
    Kind.MOMENT: "DATETIMETYPE",
    Kind.INTERVAL: "TIMEINTERVALTYPE",
    Kind.GUID: "GUIDTYPE",
    Kind.INTEGER: "INTTYPE",
    Kind.NUMBER: "FLOATTYPE",
    Kind.WORD: "ENUMTYPE",
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Found:
    """One element as the schema declares it at one place."""

    name: str
    node: etree._Element
    optional: bool
    repeats: bool


class Schema:
    """The declarations of the schema by name."""

    def __init__(self, folder: Path) -> None:
        self._elements: dict[str, etree._Element] = {}
        self._groups: dict[str, etree._Element] = {}
        self._types: dict[str, etree._Element] = {}
        for file in sorted(folder.glob("*.xsd")):
            for node in etree.parse(file).getroot():
                for tag, by_name in (
                    ("element", self._elements),
                    ("group", self._groups),
                    ("complexType", self._types),
                ):
                    if node.tag == XSD + tag:
                        by_name[node.get("name", "")] = node

    def request(self, name: str) -> etree._Element:
        return self._types[f"{name}Type"]

    def children(self, node: etree._Element) -> list[Found]:
        inner = node if node.tag == XSD + "complexType" else node.find(f"{XSD}complexType")
        return list(self._walk(inner, optional=False, repeats=False)) if inner is not None else []

    def simple(self, node: etree._Element) -> tuple[str, int | None, set[str]]:
        restriction = node.find(f"{XSD}simpleType/{XSD}restriction")
        if restriction is None:
            return node.get("type", ""), None, set()
        length = restriction.find(f"{XSD}maxLength")
        words = {word.get("value", "") for word in restriction.findall(f"{XSD}enumeration")}
        return restriction.get("base", ""), int(length.get("value", "")) if length is not None else None, words

    def _walk(self, node: etree._Element, *, optional: bool, repeats: bool) -> Iterator[Found]:
        for child in node:
            if child.tag not in {XSD + tag for tag in ("element", "group", "sequence", "choice")}:
                continue
            may_miss = optional or child.get("minOccurs") == "0" or child.tag == XSD + "choice"
            may_repeat = repeats or child.get("maxOccurs", "1") != "1"
            if child.tag == XSD + "element":
                target = self._elements[child.get("ref", "")] if child.get("ref") else child
                yield Found(name=target.get("name", ""), node=target, optional=may_miss, repeats=may_repeat)
            elif child.tag == XSD + "group":
                yield from self._walk(self._groups[child.get("ref", "")], optional=may_miss, repeats=may_repeat)
            else:
                yield from self._walk(child, optional=may_miss, repeats=may_repeat)


@pytest.fixture(scope="module")
def declared(schema_folder: Path) -> Schema:
    return Schema(schema_folder)


@pytest.mark.parametrize("request_name", REQUESTS)
def test_table_agrees_with_the_schema(declared: Schema, request_name: str) -> None:
    differences = list(
        _differences(declared, REQUESTS[request_name].parts, declared.request(request_name), request_name)
    )
    assert differences == []


def _differences(declared: Schema, parts: tuple[Part, ...], node: etree._Element, path: str) -> Iterator[str]:
    remaining = declared.children(node)
    for element, chosen, repeats in _flat(parts):
        where = f"{path}/{element.name}"
        index = next((number for number, found in enumerate(remaining) if found.name == element.name), None)
        if index is None:
            yield f"{where}: not in the schema, or not in this order"
            continue
        found = remaining[index]
        remaining = remaining[index + 1 :]
        if repeats != found.repeats:
            yield f"{where}: may repeat in {'the table' if repeats else 'the schema'} only"
        if not found.optional and not element.required and not chosen:
            yield f"{where}: the schema requires it"
        if element.kind is Kind.AGGREGATE:
            yield from _differences(declared, element.parts, found.node, where)
        else:
            yield from _scalar_differences(declared, element, found.node, where)


def _scalar_differences(declared: Schema, element: Element, node: etree._Element, where: str) -> Iterator[str]:
    base, length, words = declared.simple(node)
    if base not in (TYPES[element.kind], "STRTYPE" if element.kind is Kind.WORD else ""):
        yield f"{where}: {element.kind} against {base}"
    if length is not None and element.length != length:
        yield f"{where}: {element.length} characters against {length}"
    if not set(element.words) <= words:
        yield f"{where}: {sorted(set(element.words) - words)} are no words of the schema"


def _flat(
    parts: tuple[Part, ...], *, chosen: bool = False, repeats: bool = False
) -> Iterator[tuple[Element, bool, bool]]:
    for part in parts:
        if isinstance(part, Choice):
            for option in part.options:
                yield from _flat(option, chosen=True, repeats=part.repeats)
        else:
            yield part, chosen, repeats or part.repeats
