"""Order, occurrence, type, length and version of every request, checked while it is read.

A content model becomes a regular expression over one letter per child element, so that choices, repeats and
order are one match. QuickBooks answers any breach with HRESULT 0x80040400 for the whole document and no hint where;
the hint in `Malformed` is for the log of whoever runs the simulation.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache
from typing import Any

from lxml import etree

from simulators.quickbooks_desktop.qbxml.element_types import Check, Spelling, check_of, spelling_of
from simulators.quickbooks_desktop.qbxml.notation import TABLES, Choice, Element, Particle, Version, definitions

#: An aggregate as read: text for a leaf, Fields for an aggregate, a list where an element may repeat, and under
#: `lines` the (name, Fields) pairs of a mixture in document order.
Fields = dict[str, Any]

LINES = "lines"
#: Types whose surrounding white space does not count.
_COLLAPSED = frozenset({"bool", "date", "int"})
_REFERENCE = re.compile(r"ref(\d*)")


class Malformed(Exception):
    """The document breaks the grammar of its qbXML version."""


class MacroUse(str):
    """An id that an earlier request of the same document defined with `defMacro`."""

    __slots__ = ()


@dataclass(frozen=True, slots=True)
class _Part:
    element: Element
    in_mixture: bool
    check: Check | None  #: of a leaf
    spelling: Spelling | None
    content: _Content | None  #: of an aggregate


@dataclass(frozen=True, slots=True)
class _Content:
    letters: dict[str, str]
    order: re.Pattern[str]
    parts: dict[str, _Part]


@cache
def request_names() -> frozenset[str]:
    """The requests that this company file answers, such as `CustomerAddRq`."""
    return frozenset(name for name in _requests() if not name.startswith("&"))


@cache
def unanswered_names() -> frozenset[str]:
    """The requests that QuickBooks Desktop knows and this company file does not answer."""
    lines = (TABLES / "not_simulated.txt").read_text(encoding="ascii").splitlines()
    return frozenset(word for line in lines if not line.startswith("#") for word in line.split())


def attributes_of(request_name: str) -> frozenset[str]:
    """The attributes that a request may carry besides requestID."""
    return _requests()[request_name].attributes


def read_request(element: etree._Element, version: Version) -> Fields:
    """The fields of a checked request; raises Malformed."""
    name = str(element.tag)
    return _read(element, _request_content(name, version), name)


@cache
def _requests() -> dict[str, Element]:
    return definitions("requests_*.txt") | definitions("shared.txt")


@cache
def _request_content(name: str, version: Version) -> _Content:
    return _compile(_requests()[name].children or (), version)


def _compile(particles: tuple[Particle, ...], version: Version) -> _Content:
    letters: dict[str, str] = {}
    parts: dict[str, _Part] = {}

    def expression(sequence: tuple[Particle, ...], in_mixture: bool) -> str:
        return "".join(one(particle, in_mixture) for particle in sequence)

    def one(particle: Particle, in_mixture: bool) -> str:
        if isinstance(particle, Choice):
            mixture = in_mixture or particle.occurrence in ("*", "+")
            branches = "|".join(expression(branch, mixture) for branch in particle.branches)
            return f"(?:{branches}){particle.occurrence}"
        if particle.since > version:
            return ""
        letter = letters.setdefault(particle.name, chr(0xE000 + len(letters)))
        parts[particle.name] = _part(particle, in_mixture, version)
        return (
            letter
            + {(True, True): "+", (True, False): "", (False, True): "*", (False, False): "?"}[
                particle.required, particle.repeats
            ]
        )

    order = re.compile(expression(particles, False))
    return _Content(letters, order, parts)


def _part(element: Element, in_mixture: bool, version: Version) -> _Part:
    children = element.children
    if element.kind.startswith("&"):
        children = _requests()[element.kind].children
    elif reference := _REFERENCE.fullmatch(element.kind):
        children = (Element(name="ListID", kind="id"), Element(name="FullName", kind=f"text{reference[1]}"))
    if children is None:
        return _Part(element, in_mixture, check_of(element.kind), spelling_of(element.kind), None)
    return _Part(element, in_mixture, None, None, _compile(children, version))


def _read(element: etree._Element, content: _Content, path: str) -> Fields:
    if element.text and not element.text.isspace():
        raise Malformed(f"text in {path}")
    fields: Fields = {}
    word = ""
    for child in element:
        name = str(child.tag)
        part = content.parts.get(name)
        if part is None:
            raise Malformed(f"{name} is not allowed in {path}")
        if child.tail and not child.tail.isspace():
            raise Malformed(f"text in {path}")
        word += content.letters[name]
        _keep(fields, part, _value(child, part, f"{path}/{name}"))
    if content.order.fullmatch(word) is None:
        raise Malformed(f"order of the elements in {path}, or one is missing")
    return fields


def _value(child: etree._Element, part: _Part, path: str) -> Any:
    macros = {str(name): str(value) for name, value in child.attrib.items()}
    if not part.element.attributes.issuperset(macros):
        raise Malformed(f"attributes of {path}")
    if part.content is not None:
        fields = _read(child, part.content, path)
        fields.update({f"@{name}": value for name, value in macros.items()})
        return fields
    if len(child):
        raise Malformed(f"{path} has children")
    if macros:
        return MacroUse(*macros.values())
    text = child.text or ""
    if part.check is None or not part.check(text.strip() if part.element.kind in _COLLAPSED else text):
        raise Malformed(f"{path} cannot be {text[:60]!r}")
    if part.spelling is not None:
        return part.spelling(text) if text.strip() else ""
    return text if text.isascii() else storable(text)


def _keep(fields: Fields, part: _Part, value: Any) -> None:
    name = part.element.name
    if part.in_mixture:
        fields.setdefault(LINES, []).append((name, value))
    elif part.element.repeats:
        fields.setdefault(name, []).append(value)
    else:
        fields[name] = value


def storable(text: str) -> str:
    """The text as the company file can hold it: Windows-1252, every other character becomes a question mark."""
    return text.encode("cp1252", "replace").decode("cp1252")
