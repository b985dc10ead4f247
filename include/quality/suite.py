"""A suite: the rules for the documents of one or more flows, or for their lines, read from one YAML file."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path
from types import MappingProxyType

from include.errors import SetupError
from include.quality.marked import Complaint, Marked, read_marked
from include.quality.reading import read_choice, read_number, read_rule, read_text, refuse_unknown
from include.quality.rule import Column, ColumnType, Rule

_NAME = re.compile(r"[a-z][a-z0-9_]*")
_PATH = re.compile(r"[A-Za-z]\w*(\.[A-Za-z]\w*)?")
_KEYS = ("suite", "flow", "rows", "noun", "max_held_ratio", "compared", "columns", "rules")


class SuiteError(SetupError):
    """Suites that cannot be used; the message lists every complaint with file, line and key."""

    def __init__(self, complaints: list[Complaint]) -> None:
        lines = "\n  ".join(str(complaint) for complaint in complaints)
        super().__init__(f"The data-quality suites cannot be used:\n  {lines}\nCorrect these lines and run again.")
        self.complaints = tuple(complaints)


class Rows(StrEnum):
    """What one row of the batch query is."""

    DOCUMENT = "document"
    LINES = "lines"


@dataclass(frozen=True, slots=True, kw_only=True)
class Suite:
    """The rules for the documents of `flows`, or for their lines, and the columns that the rules look at.

    Flows that share a suite give the reads that its columns name the same names.

    `noun` is what a person calls the document ("deal"). `max_held_ratio` is the share of held documents above which
    the flow stops; 1.0 only reports. `compared` are the columns by which a rule compares a row with all records that
    the flow sends or has sent (fields of the row's own record); it is empty when no rule does. A document held by such
    a rule may be cured by a change to another one, so it belongs into every later batch.
    """

    name: str
    flows: tuple[str, ...]
    rows: Rows
    noun: str
    columns: tuple[Column, ...]
    rules: tuple[Rule, ...]
    max_held_ratio: float = 1.0
    compared: tuple[str, ...] = ()

    @property
    def fixed_columns(self) -> tuple[str, ...]:
        """What every batch query has besides the suite's own columns.

        `row_id` is a unique integer, `document_id` the Salesforce id of the document, `record_id` that of the row's
        own record (the document or the line), `line_count` the number of the document's lines.
        """
        return fixed_columns(self.rows)

    def rule(self, rule_id: str) -> Rule:
        """The rule of this id; KeyError when there is none."""
        return {rule.id: rule for rule in self.rules}[rule_id]


def fixed_columns(rows: Rows) -> tuple[str, ...]:
    """The columns that staging adds to every batch query of this kind."""
    keys = ("row_id", "document_id", "record_id")
    return (*keys, "line_count") if rows is Rows.DOCUMENT else keys


def load_suites(folder: Path) -> Mapping[str, Suite]:
    """The suites of a folder by name, one `*.yaml` each; raises `SuiteError` with every complaint at once."""
    complaints: list[Complaint] = []
    suites: dict[str, Suite] = {}
    for path in sorted(folder.glob("*.yaml")):
        root = read_marked(path.read_text(encoding="utf-8"), path.name, complaints)
        suite = read_suite(root) if root else None
        if root and suite and suite.name != path.stem:
            root.complain(f"the suite is named {suite.name}; a suite carries the name of its file, {path.stem}")
        if suite:
            suites[suite.name] = suite
    if not suites and not complaints:
        complaints.append(Complaint(file=folder.name, line=1, key="(folder)", problem="holds no suite (*.yaml)"))
    if complaints:
        raise SuiteError(complaints)
    return MappingProxyType(suites)


def read_suite(root: Marked) -> Suite | None:
    """One suite from one file; None after a complaint."""
    before = len(root.complaints)
    refuse_unknown(root, _KEYS)
    name = read_text(root, "suite")
    flows = _read_flows(root)
    rows = read_choice(root, "rows", Rows, default=None)
    noun = read_text(root, "noun")
    ratio = read_number(root, "max_held_ratio", default=1.0, low=0.0, high=1.0)
    columns = _read_columns(root, fixed_columns(rows) if rows else ())
    known = {*fixed_columns(rows or Rows.DOCUMENT), *(column.name for column in columns)}
    rules = _read_rules(root, known)
    compared = _read_compared(root, columns, rules)
    if len(root.complaints) > before or rows is None:
        return None
    return Suite(
        name=name,
        flows=flows,
        rows=rows,
        noun=noun,
        columns=columns,
        rules=rules,
        max_held_ratio=ratio,
        compared=compared,
    )


def _read_flows(root: Marked) -> tuple[str, ...]:
    """One flow, or a list of them."""
    entry = root.entries().get("flow")
    if entry is None or not isinstance(entry.value, list):
        return (read_text(root, "flow"),)
    names = tuple(member.value for member in entry.elements() if isinstance(member.value, str))
    if not names or len(set(names)) < len(entry.value):
        entry.complain("needs the names of flows, each once")
    return names


def _read_columns(root: Marked, fixed: tuple[str, ...]) -> tuple[Column, ...]:
    columns: list[Column] = []
    entries = root.entries().get("columns")
    for name, entry in entries.entries().items() if entries else ():
        if not _NAME.fullmatch(name):
            entry.complain("a column's name is made of a-z, 0-9 and _ and begins with a letter")
        if name in fixed:
            entry.complain("is a fixed column: it is always there and needs no path")
        kind: ColumnType | None = ColumnType.TEXT
        path = entry.value
        if isinstance(entry.value, dict):
            refuse_unknown(entry, ("path", "type"))
            path = read_text(entry, "path")
            kind = read_choice(entry, "type", ColumnType, default=ColumnType.TEXT)
        if not isinstance(path, str) or not _PATH.fullmatch(path):
            entry.complain("needs the path of a field, such as Name or account.BillingCity")
        elif kind:
            columns.append(Column(name=name, path=path, type=kind))
    return tuple(columns)


def _read_compared(root: Marked, columns: tuple[Column, ...], rules: tuple[Rule, ...]) -> tuple[str, ...]:
    entry = root.entries().get("compared")
    own = {column.name for column in columns if "." not in column.path}
    names = [element.value for element in entry.elements()] if entry else []
    for name in names:
        if entry and name not in own:
            entry.complain(f"{name} is not a column of the row's own record")
    if any(rule.compares for rule in rules) != bool(names):
        root.complain("compared lists the columns of {population}: it is there if, and only if, a rule uses that")
    return tuple(names)


def _read_rules(root: Marked, known: set[str]) -> tuple[Rule, ...]:
    entry = root.entries().get("rules")
    if entry is None:
        root.complain("has no rules")
        return ()
    rules: dict[str, Rule] = {}
    for element in entry.elements():
        rule = read_rule(element, known)
        if rule and rule.id in rules:
            element.complain(f"the id {rule.id} is used twice")
        if rule:
            rules[rule.id] = rule
    return tuple(rules.values())
