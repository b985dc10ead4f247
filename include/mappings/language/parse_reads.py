"""The `reads` of a mapping file: `account: Account(AccountId)`."""

from __future__ import annotations

import re
from collections.abc import Collection
from dataclasses import replace
from decimal import Decimal
from types import MappingProxyType
from typing import Any

from include.mappings.language.spec import Match, Read
from include.mappings.language.syntax import Path, Scope, SyntaxComplaint
from include.page import Complaints, Entry

_READ = re.compile(r"(?P<object>[A-Za-z]\w*)\s*\((?P<arguments>.*)\)", re.DOTALL)
_NAME = re.compile(r"[a-z][a-z0-9_]*")
_ORDER = re.compile(r"(?P<which>first|last)\s+(?P<field>[A-Za-z]\w*)")
_MATCH = re.compile(r"(?P<field>[A-Za-z]\w*)\s*=\s*(?P<value>.+)")
_PATH = re.compile(r"(?:(?P<owner>[a-z]\w*)\.)?(?P<field>[A-Za-z]\w*)")
_CONSTANT = re.compile(r"(?P<bool>true|false)|(?P<number>-?\d+(?:\.\d+)?)|'(?P<text>[^']*)'")
_FORM = "Write it as Account(AccountId), or as Contact(AccountId = Id, first CreatedDate)"


def parse_reads(entry: Entry | None, scope: Scope, taken: Collection[str], complaints: Complaints) -> tuple[Read, ...]:
    """The reads in the order of the page; each may use those above it. Names in `taken` are in use already."""
    reads: list[Read] = []
    for name, member in entry.members.items() if entry else ():
        if not _NAME.fullmatch(name) or name in taken:
            complaints.add(member, f"{name} cannot be the name of a read. Take a name in small letters not in use yet")
        else:
            visible = with_reads(scope, reads)
            reads += _attempt(name, member, visible, complaints)
    if entry and not isinstance(entry.value, dict):
        complaints.add(entry, f"reads are names with records. {_FORM}")
    return tuple(reads)


def with_reads(scope: Scope, reads: Collection[Read]) -> Scope:
    """A scope that knows these reads too."""
    names = {**scope.reads, **dict.fromkeys((read.name for read in reads), None)}
    return replace(scope, reads=MappingProxyType(names))


def _attempt(name: str, entry: Entry, scope: Scope, complaints: Complaints) -> list[Read]:
    try:
        return [_read(name, entry.text or "", scope)]
    except SyntaxComplaint as complaint:
        complaints.add(entry, str(complaint))
        return []


def _read(name: str, text: str, scope: Scope) -> Read:
    form = _READ.fullmatch(text.strip())
    if form is None:
        raise SyntaxComplaint(f"{text or 'this'} is no read. {_FORM}")
    by: list[Match] = []
    order: tuple[str, bool] | None = None
    for argument in (part.strip() for part in form["arguments"].split(",")):
        ordered = _ORDER.fullmatch(argument)
        if ordered:
            order = (ordered["field"], ordered["which"] == "last")
        else:
            by.append(_match(argument, scope))
    if not by:
        raise SyntaxComplaint(f"{text} does not say which record is meant. {_FORM}")
    return Read(
        name=name,
        object=form["object"],
        by=tuple(by),
        order=order[0] if order else None,
        last=bool(order and order[1]),
    )


def _match(argument: str, scope: Scope) -> Match:
    form = _MATCH.fullmatch(argument)
    if form is None:
        return Match(field="Id", path=_path(argument, scope))
    constant = _CONSTANT.fullmatch(form["value"].strip())
    if constant is not None:
        return Match(field=form["field"], constant=_constant(constant))
    return Match(field=form["field"], path=_path(form["value"].strip(), scope))


def _constant(form: re.Match[str]) -> Any:
    if form["bool"]:
        return form["bool"] == "true"
    return Decimal(form["number"]) if form["number"] else form["text"]


def _path(text: str, scope: Scope) -> Path:
    form = _PATH.fullmatch(text)
    if form is None:
        raise SyntaxComplaint(f"{text or 'an empty place'} is no field. {_FORM}")
    path = (form["owner"] or "", form["field"])
    scope.check(path)
    return path
