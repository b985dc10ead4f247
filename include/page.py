"""A file of settings, mappings or rules as entries that know their line, and whether they were written in quotes.

YAML is composed, not constructed: no tag of a file can make an object, a word like `no` does not turn into false
behind the writer's back, and a key that is written twice is noticed. A page's plain values are those of JSON.
"""

from __future__ import annotations

import difflib
from collections.abc import Collection, Iterator
from dataclasses import dataclass, field
from decimal import Decimal, InvalidOperation
from pathlib import Path
from typing import Any

import yaml

#: The version of the files that this program reads; a file that names none is of the first.
VERSION = 1

#: libyaml, where it is there, reads a file in a tenth of the time.
_LOADER: Any = getattr(yaml, "CSafeLoader", yaml.SafeLoader)
_TEXT = "tag:yaml.org,2002:str"
_NUMBERS = ("tag:yaml.org,2002:int", "tag:yaml.org,2002:float")
_BOOL = "tag:yaml.org,2002:bool"
_NULL = "tag:yaml.org,2002:null"
_DEEPEST = 50
#: Nothing deeper is composed: libyaml knows no limit of its own, and some ten thousand brackets end the whole process.
_ENDLESS = 1000
#: The signs that begin a list or keys in something: `[`, `{`, `- `, `key:` and `? key`.
_OPENING = "[{-:?"


@dataclass(frozen=True, slots=True, kw_only=True, order=True)
class Complaint:
    """One thing that is wrong in a file, where it stands, and what to do about it."""

    file: str
    line: int
    key: str  #: the way to it, like `lines.Amount`; empty when the whole file is meant
    text: str

    def __str__(self) -> str:
        place = f"{self.file}:{self.line}"
        return f"{place}: {self.key}: {self.text}" if self.key else f"{place}: {self.text}"


@dataclass(frozen=True, slots=True, kw_only=True)
class Entry:
    """One place of a file: a text, number or bool, a mapping of entries, or a list of them."""

    key: str  #: the way to it from the top, joined by dots
    line: int
    value: str | Decimal | bool | dict[str, Entry] | list[Entry]
    quoted: bool = False

    @property
    def text(self) -> str | None:
        """The value when it is text."""
        return self.value if isinstance(self.value, str) else None

    @property
    def members(self) -> dict[str, Entry]:
        """The entries of a mapping; empty when it is none."""
        return self.value if isinstance(self.value, dict) else {}

    @property
    def plain(self) -> Any:
        """The value without its lines, as JSON has it."""
        if isinstance(self.value, dict):
            return {name: member.plain for name, member in self.value.items()}
        if isinstance(self.value, list):
            return [member.plain for member in self.value]
        return _json_number(self.value) if isinstance(self.value, Decimal) else self.value

    def __iter__(self) -> Iterator[Entry]:
        """The entries of a mapping or list."""
        yield from self.value.values() if isinstance(self.value, dict) else ()
        yield from self.value if isinstance(self.value, list) else ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Complaints:
    """What was found wrong in one file so far."""

    file: str
    found: list[Complaint] = field(default_factory=list)

    def add(self, entry: Entry, text: str) -> None:
        """Complain about an entry."""
        self.at(entry.line, entry.key, text)

    def at(self, line: int, key: str, text: str) -> None:
        """Complain about a place."""
        self.found.append(Complaint(file=self.file, line=line, key=key, text=text))


def read_file(path: Path, complaints: Complaints) -> Entry | None:
    """The top entry of a file; None, with a complaint, when it cannot be read as a page."""
    try:
        content = path.read_bytes()
    except OSError as error:
        complaints.at(1, "", f"this file cannot be read: {error.strerror}. Correct its name or its rights")
        return None
    try:
        return read_page(content.decode("utf-8-sig"), complaints)
    except UnicodeDecodeError as error:
        line = content.count(b"\n", 0, error.start) + 1
        complaints.at(line, "", "this is no text in UTF-8. Save the file in that encoding")
        return None


def read_page(text: str, complaints: Complaints) -> Entry | None:
    """The top entry of a text; None, with a complaint, when it is no YAML mapping of a version that is known."""
    try:
        node = _composed(text)
    except yaml.MarkedYAMLError as error:
        mark = error.problem_mark
        complaints.at(mark.line + 1 if mark else 1, "", f"this is no YAML: {error.problem or error.context}")
        return None
    except yaml.YAMLError as error:
        complaints.at(1, "", f"this is no YAML: {error}")
        return None
    except RecursionError:
        complaints.at(1, "", "something here stands too deep in itself. Write it flat")
        return None
    if not isinstance(node, yaml.MappingNode):
        found = "is empty" if node is None else "is no mapping"
        complaints.at(1, "", f"this file {found}. It consists of keys and values, as in `key: value`")
        return None
    page = _entry(node, "", complaints)
    return page if _is_known(page, complaints) else None


def unknown(name: str, known: Collection[str]) -> str:
    """The words for a name that nobody knows."""
    near = difflib.get_close_matches(name, known, n=1)
    return f"there is no {name} here. " + (f"Did you mean {near[0]}?" if near else f"There are: {', '.join(known)}")


def _composed(text: str) -> yaml.Node | None:
    try:
        _check_depth(text)
        return yaml.compose(text, Loader=_LOADER)
    except yaml.YAMLError:
        return yaml.compose(text, Loader=yaml.SafeLoader)  # its words for what is wrong are the better ones


def _check_depth(text: str) -> None:
    """RecursionError for what stands too deep in itself; each step takes a sign, so few pages are walked for it."""
    depth = 0
    if sum(map(text.count, _OPENING)) <= _ENDLESS:
        return
    for event in yaml.parse(text, Loader=_LOADER):
        depth += isinstance(event, yaml.CollectionStartEvent) - isinstance(event, yaml.CollectionEndEvent)
        if depth > _ENDLESS:
            raise RecursionError


def _is_known(page: Entry, complaints: Complaints) -> bool:
    """Whether this program reads the version of the page; what else is wrong in another one is not told."""
    said = page.members.pop("version", None)
    if said is None or (isinstance(said.value, Decimal) and said.value == VERSION):
        return True
    complaints.found.clear()
    is_number = isinstance(said.value, Decimal)
    cure = (
        f"this program reads version {VERSION}. Take the program that this file was written for, or write it anew"
        if is_number
        else f"the version of a file is a number. Write `version: {VERSION}`"
    )
    complaints.add(said, f"the file is of version {said.plain}, and {cure}" if is_number else cure)
    return False


def _entry(node: yaml.Node, key: str, complaints: Complaints, depth: int = 0) -> Entry:
    line = node.start_mark.line + 1
    if depth > _DEEPEST:
        complaints.at(line, key, "this stands too deep, or in itself. Write it without & and *")
        return Entry(key=key, line=line, value="")
    if isinstance(node, yaml.MappingNode):
        return Entry(key=key, line=line, value=_members(node, key, complaints, depth + 1))
    if isinstance(node, yaml.SequenceNode):
        items = [_entry(child, f"{key}[{number}]", complaints, depth + 1) for number, child in enumerate(node.value, 1)]
        return Entry(key=key, line=line, value=items)
    return _scalar(node, key, line, complaints)


def _members(node: yaml.MappingNode, key: str, complaints: Complaints, depth: int) -> dict[str, Entry]:
    members: dict[str, Entry] = {}
    for name_node, child in node.value:
        line = name_node.start_mark.line + 1
        if not isinstance(name_node, yaml.ScalarNode):
            complaints.at(line, key, "a key is a word, not a list or a mapping. Write it as in `key: value`")
            continue
        name = str(name_node.value)
        way = f"{key}.{name}" if key else name
        if name in members:
            complaints.at(line, way, "this key is written twice. Keep one of them")
        entry = _entry(child, way, complaints, depth)
        members[name] = Entry(key=way, line=line, value=entry.value, quoted=entry.quoted)
    return members


def _scalar(node: yaml.Node, key: str, line: int, complaints: Complaints) -> Entry:
    text, quoted = str(node.value), node.style in ("'", '"', "|", ">")  # type: ignore[attr-defined]
    value: str | Decimal | bool = text
    if node.tag == _NULL:
        complaints.at(line, key, "there is no value. Write one, or remove the key")
    elif node.tag == _BOOL:
        if text.lower() not in ("true", "false"):
            complaints.at(line, key, f'write true or false, or "{text}" in quotes when the text is meant')
        value = text.lower() == "true"
    elif node.tag in _NUMBERS:
        value = _number(text, key, line, complaints)
    elif node.tag != _TEXT and not node.tag.startswith("tag:yaml.org,2002:timestamp"):
        complaints.at(line, key, f"the tag {node.tag} has no place here. Write the value alone")
    return Entry(key=key, line=line, value=value, quoted=quoted)


def _number(text: str, key: str, line: int, complaints: Complaints) -> Decimal:
    try:
        number = Decimal(text)
    except InvalidOperation:
        number = Decimal("NaN")
    if not number.is_finite():
        complaints.at(line, key, f"{text} is not a plain number. Put it into quotes when the text is meant")
        return Decimal(0)
    return number


def _json_number(number: Decimal) -> int | float:
    return int(number) if number.as_tuple().exponent == 0 else float(number)
