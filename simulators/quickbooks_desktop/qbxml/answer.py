"""Answers in QuickBooks' own spelling: one element per line, fields in the reference's order, a closing newline."""

from __future__ import annotations

from dataclasses import dataclass, field
from functools import cache
from typing import Any
from xml.sax.saxutils import escape

from simulators.quickbooks_desktop.qbxml.grammar import LINES, Fields
from simulators.quickbooks_desktop.qbxml.notation import Choice, Element, Particle, Version, definitions
from simulators.quickbooks_desktop.qbxml.refusal import Status

#: Field names in order, with the order inside where the tables know it; `None` stands for the mixture of lines.
_Order = tuple[tuple[str | None, "_Order | None"], ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Answer:
    """What one request brings back: its status, its rows as (tag, fields), and extra attributes in their order."""

    status: Status = field(default_factory=Status)
    rows: tuple[tuple[str, Fields], ...] = ()
    attributes: tuple[tuple[str, str], ...] = ()
    loose: Fields | None = None  #: fields directly in the Rs, as deletions answer
    body: str = ""  #: what stands in the Rs, written already, as reports answer


def document(answers: list[str], attributes: dict[str, str]) -> str:
    """The whole response; the attributes are those of QBXMLMsgsRs."""
    head = "".join(f' {name}="{_quoted(value)}"' for name, value in attributes.items())
    body = "".join(answers)
    if not body:
        return f'<?xml version="1.0" ?>\n<QBXML>\n<QBXMLMsgsRs{head} />\n</QBXML>\n'
    return f'<?xml version="1.0" ?>\n<QBXML>\n<QBXMLMsgsRs{head}>\n{body}</QBXMLMsgsRs>\n</QBXML>\n'


def written(name: str, request_id: str | None, answer: Answer, version: Version, only: tuple[str, ...]) -> str:
    """One Rs element; `only` are the IncludeRetElement names, none for all."""
    status = answer.status
    head = f"<{name}" if request_id is None else f'<{name} requestID="{_quoted(request_id)}"'
    head += f' statusCode="{status.code}" statusSeverity="{status.severity}" statusMessage="{_quoted(status.message)}"'
    head += "".join(f' {key}="{_quoted(value)}"' for key, value in answer.attributes)
    if not answer.rows and not answer.loose and not answer.body:
        return head + " />\n"
    out = [head, ">\n", answer.body]
    if answer.loose:
        _fields(out, answer.loose, _order(name, version))
    for tag, fields in answer.rows:
        kept = {key: value for key, value in fields.items() if key in only or _lines_kept(key, value, only)}
        _aggregate(out, tag, kept if only else fields, _order(tag, version))
    out.append(f"</{name}>\n")
    return "".join(out)


def fields_of(tag: str) -> frozenset[str]:
    """Every field that an answer of this name can carry."""
    return frozenset(name for name, _ in _order(tag, (99, 0)) if name)


def _lines_kept(key: str, value: Any, only: tuple[str, ...]) -> bool:
    return key == LINES and any(tag in only for tag, _ in value)


@cache
def _order(tag: str, version: Version) -> _Order:
    return _ordered(definitions("returns_*.txt")[tag].children or (), version)


def _ordered(particles: tuple[Particle, ...], version: Version) -> _Order:
    order: list[tuple[str | None, _Order | None]] = []
    for particle in particles:
        if isinstance(particle, Choice):
            lines = tuple(branch[0] for branch in particle.branches)
            order.append((None, _ordered(lines, version)))
        elif particle.since <= version:
            order.append((particle.name, _inner(particle, version)))
    return tuple(order)


def _inner(element: Element, version: Version) -> _Order | None:
    children = element.children
    if element.kind:
        children = definitions("returns_*.txt")[element.kind].children
    return _ordered(children, version) if children else None


def _aggregate(out: list[str], tag: str, fields: Fields, order: _Order | None) -> None:
    out.append(f"<{tag}>\n")
    _fields(out, fields, order)
    out.append(f"</{tag}>\n")


def _fields(out: list[str], fields: Fields, order: _Order | None) -> None:
    if order is None:
        order = tuple((name, None) for name in fields)
    for name, inner in order:
        if name is None:
            inners = dict(inner or ())
            for tag, line in fields.get(LINES, ()):
                _aggregate(out, tag, line, inners.get(tag))
            continue
        value = fields.get(name)
        if value is None or value == "" or value == {}:
            continue
        if isinstance(value, str):
            out.append(f"<{name}>{escape(value)}</{name}>\n")
        elif isinstance(value, dict):
            _aggregate(out, name, value, inner)
        else:
            for item in value:
                if isinstance(item, dict):
                    _aggregate(out, name, item, inner)
                else:
                    out.append(f"<{name}>{escape(item)}</{name}>\n")


def _quoted(text: str) -> str:
    return escape(text, {'"': "&quot;"})
