"""Reads the notation of the tables: content models of qbXML requests and answers as plain values."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from pathlib import Path

TABLES = Path(__file__).parent / "tables"

_TOKEN = re.compile(
    r"(?P<skip>\s+|#[^\n]*)"
    r"|(?P<mark>\)[?*+]?|[{}(|])"
    r"|(?P<name>&?\w+)(?:\[(?P<attributes>[\w,]+)\])?(?P<required>\*)?(?P<repeats>\+)?"
    r"(?::(?P<type>&?\w+(?:\([^)]*\))?))?(?:@(?P<since>[\d.]+))?"
)

Version = tuple[int, int]


@dataclass(frozen=True, slots=True, kw_only=True)
class Element:
    """One element of a content model; `children` is None for a leaf, `kind` is the leaf's type or empty."""

    name: str
    attributes: frozenset[str] = frozenset()
    required: bool = False
    repeats: bool = False
    kind: str = ""
    since: Version = (1, 0)
    children: tuple[Particle, ...] | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Choice:
    """Alternatives; `occurrence` is empty (exactly one), `?`, `*` or `+`."""

    branches: tuple[tuple[Particle, ...], ...]
    occurrence: str


Particle = Element | Choice


def version_of(text: str) -> Version:
    """The two numbers of a qbXML version such as `13.0`; ValueError when it is none."""
    major, _, minor = text.partition(".")
    return int(major), int(minor or "0")


@cache
def definitions(pattern: str) -> dict[str, Element]:
    """All definitions of the table files that match the pattern, by name; parts keep their `&`."""
    found: dict[str, Element] = {}
    for path in sorted(TABLES.glob(pattern)):
        tokens = _tokens(path.read_text(encoding="ascii"))
        for token in tokens:
            head = _element(token)
            next(tokens)
            found[head.name] = _with_children(head, _content(tokens, "}")[0][0])
    return found


def _tokens(text: str) -> Iterator[re.Match[str]]:
    position = 0
    while position < len(text):
        match = _TOKEN.match(text, position)
        if match is None:
            raise ValueError(f"the table cannot be read at {text[position : position + 40]!r}")
        position = match.end()
        if match.lastgroup != "skip":
            yield match


def _content(tokens: Iterator[re.Match[str]], closing: str) -> tuple[list[tuple[Particle, ...]], str]:
    """Branches up to the closing mark, and the mark's suffix."""
    branches: list[list[Particle]] = [[]]
    for token in tokens:
        mark = token["mark"]
        if mark is None:
            branches[-1].append(_element(token))
        elif mark == "{":
            branches[-1][-1] = _with_children(branches[-1][-1], _content(tokens, "}")[0][0])
        elif mark == "(":
            inner, suffix = _content(tokens, ")")
            branches[-1].append(Choice(branches=tuple(inner), occurrence=suffix))
        elif mark == "|":
            branches.append([])
        elif mark.startswith(closing):
            return [tuple(branch) for branch in branches], mark[1:]
    raise ValueError(f"a table ends before its {closing}")


def _element(token: re.Match[str]) -> Element:
    return Element(
        name=token["name"],
        attributes=frozenset((token["attributes"] or "").split(",")) - {""},
        required=bool(token["required"]),
        repeats=bool(token["repeats"]),
        kind=token["type"] or "",
        since=version_of(token["since"] or "1.0"),
    )


def _with_children(head: Particle, children: tuple[Particle, ...]) -> Element:
    if not isinstance(head, Element):
        raise ValueError("children belong to an element")
    return Element(
        name=head.name,
        attributes=head.attributes,
        required=head.required,
        repeats=head.repeats,
        since=head.since,
        children=children,
    )
