"""A suite: the rules for the documents of one or more flows, or for their lines, read from one YAML file."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, field, replace
from enum import StrEnum
from pathlib import Path
from types import MappingProxyType
from typing import Annotated, Final

from pydantic import Field, WithJsonSchema

from include.errors import SetupError
from include.page import Complaint, Complaints, Entry, read_file
from include.quality.reading import check_rule
from include.quality.rule import Column, ColumnType, Rule
from include.setting_types import Texts, Words
from include.shape import Shape

_PATH = r"^[A-Za-z]\w*(\.[A-Za-z]\w*)?$"
_ColumnName = Annotated[
    str, Field(pattern=r"^[a-z][a-z0-9_]*$", description="a name made of a-z, 0-9 and _ that begins with a letter")
]


_PATH_SCHEMA: Final = {
    "type": "string",
    "pattern": _PATH,
    "description": "the path of a field, such as Name or account.BillingCity",
}


@dataclass(frozen=True, slots=True, kw_only=True)
class ColumnWords:
    """A column as a file spells it; a path alone stands for `{path: ...}`."""

    path: Annotated[str, Field(pattern=_PATH)]
    type: ColumnType = ColumnType.TEXT


#: For an editor the short form is a form of its own; the reader spells it out first.
_Column = Annotated[
    ColumnWords,
    WithJsonSchema(
        {
            "anyOf": [
                _PATH_SCHEMA,
                {
                    "type": "object",
                    "properties": {"path": _PATH_SCHEMA, "type": {"enum": [str(word) for word in ColumnType]}},
                    "required": ["path"],
                },
            ]
        }
    ),
]


class Rows(StrEnum):
    """What one row of the batch query is."""

    DOCUMENT = "document"
    LINES = "lines"


@dataclass(frozen=True, slots=True, kw_only=True)
class SuiteWords:
    """A suite as a file spells it."""

    suite: Words
    flow: Texts
    rows: Rows
    noun: Words
    rules: Annotated[tuple[Rule, ...], Field(min_length=1)]
    columns: Mapping[_ColumnName, _Column] = field(default_factory=dict)
    max_held_ratio: Annotated[float, Field(ge=0, le=1)] = 1.0
    compared: Texts = ()


SUITE = Shape(SuiteWords)
_RULE = Shape(Rule)


class SuiteError(SetupError):
    """Suites that cannot be used; the message lists every complaint with file, line and key."""

    def __init__(self, complaints: Sequence[Complaint]) -> None:
        self.complaints = tuple(sorted(complaints))
        lines = "\n  ".join(str(complaint) for complaint in self.complaints)
        super().__init__(f"The data-quality suites cannot be used:\n  {lines}\nCorrect these lines and run again.")


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
    found: list[Complaint] = []
    suites: dict[str, Suite] = {}
    for path in sorted(folder.glob("*.yaml")):
        complaints = Complaints(file=path.name)
        page = read_file(path, complaints)
        suite = read_suite(page, complaints) if page else None
        if page and suite and suite.name != path.stem:
            text = f"the suite is named {suite.name}; a suite carries the name of its file, {path.stem}"
            complaints.add(page.members["suite"], text)
        if suite:
            suites[suite.name] = suite
        found += complaints.found
    if not suites and not found:
        found.append(Complaint(file=folder.name, line=1, key="", text="this folder holds no suite (*.yaml). Add one"))
    if found:
        raise SuiteError(found)
    return MappingProxyType(suites)


def read_suite(page: Entry, complaints: Complaints) -> Suite | None:
    """One suite from one file; None after a complaint."""
    page = _spelled_out(page)
    said = SUITE.read(page, complaints)
    rows = page.members.get("rows")
    fixed = fixed_columns(Rows.LINES if rows and rows.text == Rows.LINES else Rows.DOCUMENT)
    columns = page.members["columns"].members if "columns" in page.members else {}
    for name, entry in columns.items():
        if name in fixed:
            complaints.add(entry, "is a fixed column: it is always there and needs no path")
    _check_rules(page, {*fixed, *columns}, complaints)
    if said is None or complaints.found:
        return None
    suite = Suite(
        name=said.suite,
        flows=said.flow,
        rows=said.rows,
        noun=said.noun,
        columns=tuple(Column(name=name, path=each.path, type=each.type) for name, each in said.columns.items()),
        rules=said.rules,
        max_held_ratio=said.max_held_ratio,
        compared=said.compared,
    )
    _check_suite(suite, page, complaints)
    return None if complaints.found else suite


def _spelled_out(page: Entry) -> Entry:
    """The page with `name: Path` of a column as `name: {path: Path}`."""
    columns = page.members.get("columns")
    if columns is None:
        return page
    long = {
        name: entry if entry.text is None else replace(entry, value={"path": replace(entry, key=f"{entry.key}.path")})
        for name, entry in columns.members.items()
    }
    value = long if columns.members else columns.value
    return replace(page, value={**page.members, "columns": replace(columns, value=value)})


def _check_rules(page: Entry, columns: Collection[str], complaints: Complaints) -> None:
    ids: set[str] = set()
    for entry in page.members.get("rules", ()):
        rule = _RULE.read(entry, Complaints(file=""))
        if rule is None:
            continue
        check_rule(rule, entry, columns, complaints)
        if rule.id in ids:
            complaints.add(entry, f"the id {rule.id} is used twice")
        ids.add(rule.id)


def _check_suite(suite: Suite, page: Entry, complaints: Complaints) -> None:
    if not suite.flows or len(set(suite.flows)) < len(suite.flows):
        complaints.add(page.members["flow"], "this needs the names of flows, each once")
    own = {column.name for column in suite.columns if "." not in column.path}
    for name in suite.compared:
        if name not in own:
            complaints.add(page.members["compared"], f"{name} is not a column of the row's own record")
    if any(rule.compares for rule in suite.rules) != bool(suite.compared):
        text = "compared lists the columns of {population}: it is there if, and only if, a rule uses that"
        complaints.add(page.members.get("compared", page), text)
