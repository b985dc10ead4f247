"""A report as QuickBooks writes it: columns, then rows of four sorts, with the values in attributes."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum
from xml.sax.saxutils import escape


class RowKind(StrEnum):
    """The sorts of rows; the value is the name of the element."""

    DATA = "DataRow"
    TEXT = "TextRow"
    SUBTOTAL = "SubtotalRow"
    TOTAL = "TotalRow"


@dataclass(frozen=True, slots=True, kw_only=True)
class Column:
    """One column: its title (empty for the first), what it holds and in which type."""

    title: str = ""
    holds: str = "Blank"
    type: str = "STRTYPE"


@dataclass(frozen=True, slots=True, kw_only=True)
class Row:
    """One row: a value for each column, empty for none; a text row has only the first.

    `row_type` and `about` name the record that the row is about, such as a customer's full name.
    """

    kind: RowKind
    values: tuple[str, ...]
    row_type: str = ""
    about: str = ""


def report_ret(title: str, subtitle: str, basis: str, columns: tuple[Column, ...], rows: Iterable[Row]) -> str:
    """The ReportRet; without rows it has no ReportData."""
    written = [_row(number, row) for number, row in enumerate(rows, 1)]
    head = [
        "<ReportRet>\n",
        _leaf("ReportTitle", title),
        _leaf("ReportSubtitle", subtitle),
        _leaf("ReportBasis", basis),
        _leaf("NumRows", str(len(written))),
        _leaf("NumColumns", str(len(columns))),
        _leaf("NumColTitleRows", "1"),
        *(_column(number, column) for number, column in enumerate(columns, 1)),
    ]
    data = ["<ReportData>\n", *written, "</ReportData>\n"] if written else []
    return "".join([*head, *data, "</ReportRet>\n"])


def _column(number: int, column: Column) -> str:
    title = f'<ColTitle titleRow="1"{_value(column.title)} />\n'
    return f'<ColDesc colID="{number}" dataType="{column.type}">\n{title}{_leaf("ColType", column.holds)}</ColDesc>\n'


def _row(number: int, row: Row) -> str:
    if row.kind is RowKind.TEXT:
        return f'<TextRow rowNumber="{number}"{_value(row.values[0])} />\n'
    about = f'<RowData rowType="{row.row_type}"{_value(row.about)} />\n' if row.row_type else ""
    cells = "".join(
        f'<ColData colID="{column}"{_value(value)} />\n' for column, value in enumerate(row.values, 1) if value
    )
    return f'<{row.kind} rowNumber="{number}">\n{about}{cells}</{row.kind}>\n'


def _leaf(name: str, text: str) -> str:
    return f"<{name}>{escape(text)}</{name}>\n"


def _value(text: str) -> str:
    return f' value="{escape(text, {chr(34): "&quot;"})}"' if text else ""
