"""A mapping file as entries which know their line, and whether they were written in quotes.

YAML is composed, not constructed: no tag of a file can make an object, a word like `no` does not turn into false
behind the integrator's back, and a key that is written twice is noticed.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from decimal import Decimal, InvalidOperation

import yaml

from include.mappings.language.complaint import Complaint

_TEXT = "tag:yaml.org,2002:str"
_NUMBERS = ("tag:yaml.org,2002:int", "tag:yaml.org,2002:float")
_BOOL = "tag:yaml.org,2002:bool"
_NULL = "tag:yaml.org,2002:null"


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


def read_page(text: str, complaints: Complaints) -> Entry | None:
    """The file's top entry; None, with a complaint, when it is no YAML mapping."""
    try:
        node = yaml.compose(text, Loader=yaml.SafeLoader)
    except yaml.MarkedYAMLError as error:
        mark = error.problem_mark
        complaints.at(mark.line + 1 if mark else 1, "", f"this is no YAML: {error.problem or error.context}")
        return None
    except yaml.YAMLError as error:
        complaints.at(1, "", f"this is no YAML: {error}")
        return None
    if not isinstance(node, yaml.MappingNode):
        complaints.at(1, "", "a mapping file consists of keys and values. Begin with `flow: name_of_the_flow`")
        return None
    return _entry(node, "", complaints)


def _entry(node: yaml.Node, key: str, complaints: Complaints) -> Entry:
    line = node.start_mark.line + 1
    if isinstance(node, yaml.MappingNode):
        return Entry(key=key, line=line, value=_members(node, key, complaints))
    if isinstance(node, yaml.SequenceNode):
        items = [_entry(child, f"{key}[{number}]", complaints) for number, child in enumerate(node.value, 1)]
        return Entry(key=key, line=line, value=items)
    return _scalar(node, key, line, complaints)


def _members(node: yaml.MappingNode, key: str, complaints: Complaints) -> dict[str, Entry]:
    members: dict[str, Entry] = {}
    for name_node, child in node.value:
        name = str(name_node.value)
        way = f"{key}.{name}" if key else name
        if name in members:
            complaints.at(name_node.start_mark.line + 1, way, "this key is written twice. Keep one of them")
        entry = _entry(child, way, complaints)
        members[name] = Entry(key=way, line=name_node.start_mark.line + 1, value=entry.value, quoted=entry.quoted)
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
        complaints.at(line, key, f"the tag {node.tag} has no place in a mapping. Write the value alone")
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
