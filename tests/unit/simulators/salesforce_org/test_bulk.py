"""What the jobs of the simulated org do with single values, rows and files."""

from __future__ import annotations

from typing import Any

import pytest

from simulators.salesforce_org.bulk.extraction import cell
from simulators.salesforce_org.bulk.tables import Dialect, TableProblem, read_table, write_table
from simulators.salesforce_org.errors import SalesforceError
from simulators.salesforce_org.schema import Field, FieldType


def field(kind: FieldType) -> Field:
    return Field(name="F", label="F", type=kind)


@pytest.mark.parametrize(
    ("value", "text"),
    [
        (0.0, "0.0"),
        (19.99, "19.99"),
        (-0.001, "-0.001"),
        (0.0001, "1.0E-4"),
        (9999999.99, "9999999.99"),
        (10000000.0, "1.0E7"),
        (-12345678.9, "-1.23456789E7"),
        (1234567890123.45, "1.23456789012345E12"),
    ],
)
def test_a_number_of_ten_millions_takes_an_exponent(value: float, text: str) -> None:
    assert cell(field(FieldType.CURRENCY), value) == text
    assert float(text) == value


@pytest.mark.parametrize(
    ("kind", "value", "text"),
    [
        (FieldType.STRING, None, ""),
        (FieldType.BOOLEAN, 0, "false"),
        (FieldType.BOOLEAN, 1, "true"),
        (FieldType.INT, 12345678, "12345678"),
        (FieldType.DATE, "2026-01-31", "2026-01-31"),
        (FieldType.DATETIME, "2026-01-31T08:00:00.000+0000", "2026-01-31T08:00:00.000Z"),
    ],
)
def test_every_type_has_its_text(kind: FieldType, value: Any, text: str) -> None:
    assert cell(field(kind), value) == text


@pytest.mark.parametrize("delimiter", ["BACKQUOTE", "CARET", "COMMA", "PIPE", "SEMICOLON", "TAB"])
@pytest.mark.parametrize("ending", ["LF", "CRLF"])
def test_a_table_comes_back_in_every_dialect(delimiter: str, ending: str) -> None:
    dialect = Dialect(delimiter=delimiter, ending=ending)
    rows = [("1", 'quote " and\nline'), ("2", "a,b;c|d\te^f`g"), ("3", "")]
    table = read_table(write_table(("Id", "Text"), rows, dialect), dialect)
    assert (table.header, list(table.rows)) == (("Id", "Text"), rows)


def test_a_file_of_another_ending_is_refused() -> None:
    with pytest.raises(TableProblem, match="Current LineEnding setting is CRLF"):
        read_table(b"Name\nx\n", Dialect(ending="CRLF"))


def test_a_byte_order_mark_is_no_part_of_the_header() -> None:
    assert read_table(b"\xef\xbb\xbfName\nx\n", Dialect()).header == ("Name",)


@pytest.mark.parametrize("content", [b"\xff\xfe", b'Name\n"x'])
def test_what_is_no_csv_is_refused(content: bytes) -> None:
    with pytest.raises(TableProblem, match="Failed to parse CSV"):
        read_table(content, Dialect())


def test_a_dialect_that_nobody_knows_is_refused() -> None:
    with pytest.raises(SalesforceError, match="DOT"):
        Dialect(delimiter="DOT")
