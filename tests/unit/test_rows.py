"""Frozen rows say what the tables say, and a misspelt column is found before anything runs."""

from __future__ import annotations

import subprocess
import sys
from dataclasses import FrozenInstanceError, fields
from datetime import datetime
from pathlib import Path
from types import NoneType
from typing import Any, get_args, get_type_hints

import pytest
import sqlalchemy as sa

from include import rows
from include.staging.tables import Instant, metadata
from tests.kit.blank_rows import blank

ROOT = Path(__file__).parent.parent.parent
WHOLE = {
    "alert": rows.Alert,
    "fingerprint": rows.Fingerprint,
    "flow_run": rows.FlowRun,
    "billing": rows.Bill,
    "company": rows.Company,
    "work_item": rows.WorkItem,
    "refusal": rows.Refusal,
    "connector_session": rows.Session,
    "difference": rows.DifferenceRow,
    "event": rows.Event,
    "interval": rows.Interval,
    "event_segment": rows.EventSegment,
    "lane": rows.Lane,
    "link": rows.Link,
    "link_line": rows.LinkLine,
    "message_set": rows.MessageSet,
    "decision": rows.Decision,
    "read_job": rows.ReadJob,
    "reconciliation": rows.Comparison,
    "outbox": rows.OutboxRow,
    "outbox_dependency": rows.Dependency,
    "rule_result": rows.RuleResult,
    "mirror_row": rows.MirrorRow,
    "unlinked_guid": rows.UnlinkedGuid,
    "watermark": rows.Watermark,
}
#: What is written by a value of its own; the door adds the rest.
NEW = {"link": rows.NewLink, "unlinked_guid": rows.NewUnlinked}
#: A column that is read, one of a new row, one that is set: each misspelt.
WRONG = """\
from include.rows import Link, NewLink
from include.staging.links import Links
def a(link: Link) -> str:
    return link.edit_sequnce or ''
def b(link: NewLink) -> NewLink: return NewLink(edit_sequnce='1', **vars(link))
def c(links: Links) -> None: links.change(1, edit_sequnce='1')
"""
SAID = (
    '"Link" has no attribute "edit_sequnce"; maybe "edit_sequence"?',
    'Unexpected keyword argument "edit_sequnce" for "NewLink"; did you mean "edit_sequence"?',
    'Unexpected keyword argument "edit_sequnce" for "change" of "Links"',
)
#: Tables of which the door gives parts only.
IN_PARTS = {"flow_run_document", "checked_row", "finding", "record", "record_key", "report"}


def test_every_table_has_a_row_or_is_given_in_parts() -> None:
    assert WHOLE.keys() | IN_PARTS == metadata.tables.keys()
    assert not WHOLE.keys() & IN_PARTS


@pytest.mark.parametrize("name", sorted(WHOLE))
def test_a_row_has_the_columns_of_its_table_with_their_types(name: str) -> None:
    hints = get_type_hints(WHOLE[name])
    said = {column.name: (_python(column), column.nullable) for column in metadata.tables[name].c}
    assert {name: (_plain(hint), NoneType in get_args(hint)) for name, hint in hints.items()} == said


@pytest.mark.parametrize("name", sorted(NEW))
def test_a_new_row_has_no_other_columns_than_its_table(name: str) -> None:
    assert {field.name for field in fields(NEW[name])} <= set(metadata.tables[name].c.keys())


@pytest.mark.parametrize("name", sorted(WHOLE))
def test_a_row_cannot_be_changed(name: str) -> None:
    row = blank(WHOLE[name])
    with pytest.raises(FrozenInstanceError):
        setattr(row, fields(WHOLE[name])[0].name, "other")


def test_a_misspelt_column_is_found_by_the_type_check(tmp_path: Path) -> None:
    wrong = tmp_path / "wrong.py"
    wrong.write_text(WRONG, encoding="utf-8")
    config = str(ROOT / "pyproject.toml")
    mypy = (sys.executable, "-m", "mypy", "--config-file", config, "--cache-dir", str(tmp_path / "cache"), str(wrong))
    found = subprocess.run(mypy, cwd=ROOT, capture_output=True, text=True, check=False)
    assert found.returncode == 1
    for line, said in enumerate(SAID, 4):
        assert f"wrong.py:{line}: error: {said}" in found.stdout


def _python(column: sa.Column[Any]) -> type:
    kind = column.type
    if isinstance(kind, sa.Enum) and kind.enum_class:
        return kind.enum_class
    return datetime if isinstance(kind, Instant) else kind.python_type


def _plain(hint: Any) -> Any:
    """The type behind an optional, an alias of two ids or a NewType."""
    inner = [each for each in get_args(hint) or (hint,) if each is not NoneType]
    return getattr(inner[0], "__supertype__", inner[0])
