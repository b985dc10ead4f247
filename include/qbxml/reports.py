"""QuickBooks' own reports as rows of numbers, which our mirror is compared with."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from decimal import Decimal, InvalidOperation
from enum import StrEnum
from typing import Final

from lxml import etree

from include.qbxml.answers import message_sets
from include.qbxml.faults import AnswerError

_NUMBERS: Final = frozenset({"AMTTYPE", "PRICETYPE", "QUANTYPE", "PERCENTTYPE", "INTTYPE"})


class RowKind(StrEnum):
    """What a row of a report is; the value is the name of its element."""

    DATA = "DataRow"  #: one record, such as a customer or a transaction
    TEXT = "TextRow"  #: a heading, without numbers
    SUBTOTAL = "SubtotalRow"  #: the sum of the rows under a heading
    TOTAL = "TotalRow"  #: the sum of the report


@dataclass(frozen=True, slots=True, kw_only=True)
class ReportColumn:
    """One column: its title as people see it, what it holds (`Amount`, `TxnID`) and the type of its values."""

    title: str
    holds: str
    type: str

    @property
    def is_number(self) -> bool:
        """Whether its values are numbers."""
        return self.type in _NUMBERS


@dataclass(frozen=True, slots=True, kw_only=True)
class ReportRow:
    """One row; `values` and `texts` have one entry for each column, None where QuickBooks wrote nothing.

    `label` is what people see (`Kitchen`, `Acme - Other`, `Total Acme`), `name` the full name of the record that the
    row is about (`Acme:Kitchen`), empty when it is about none.
    """

    kind: RowKind
    label: str
    name: str
    values: tuple[Decimal | None, ...]
    texts: tuple[str | None, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Report:
    """One report: its heads, columns and rows, in the order of QuickBooks."""

    title: str
    subtitle: str
    basis: str | None  #: Accrual or Cash
    columns: tuple[ReportColumn, ...]
    rows: tuple[ReportRow, ...]

    def of(self, kind: RowKind) -> tuple[ReportRow, ...]:
        """Return the rows of one kind."""
        return tuple(row for row in self.rows if row.kind is kind)

    def by_title(self, row: ReportRow) -> dict[str, Decimal]:
        """Return the numbers of a row by the titles of their columns: `{"Current": ..., "> 90": ..., "TOTAL": ...}`."""
        return {
            column.title: value for column, value in zip(self.columns, row.values, strict=True) if value is not None
        }

    @property
    def total(self) -> ReportRow | None:
        """The row with the sums of the report, or None when the report is empty."""
        return next(iter(reversed(self.of(RowKind.TOTAL))), None)


def read_report(text: str, *, request_id: str | None = None) -> Report:
    """Read the report in a document of QuickBooks: that of a request, or the first one.

    Raises AnswerError when there is none, naming what QuickBooks said instead, or when a number cannot be read.
    """
    answers = [node for one in message_sets(text) for node in one if isinstance(node.tag, str)]
    asked = [node for node in answers if request_id in (None, node.get("requestID"))]
    found = next((ret for node in asked if (ret := node.find("ReportRet")) is not None), None)
    if found is None:
        code = next((node.get("statusCode", "") for node in asked), "")
        said = next((node.get("statusMessage", "") for node in asked), "nothing about this request")
        raise AnswerError(
            f'The answer of QuickBooks holds no report: it says "{said}" ({code}). Ask for the report again.',
            record_id=request_id,
            status_code=code or None,
        )
    return _report(found)


def _report(ret: etree._Element) -> Report:
    places = {node.get("colID", ""): number for number, node in enumerate(ret.findall("ColDesc"))}
    columns = tuple(_column(node) for node in ret.findall("ColDesc"))
    return Report(
        title=ret.findtext("ReportTitle", ""),
        subtitle=ret.findtext("ReportSubtitle", ""),
        basis=ret.findtext("ReportBasis"),
        columns=columns,
        rows=tuple(_rows(ret, columns, places)),
    )


def _column(node: etree._Element) -> ReportColumn:
    titles = (title.get("value", "") for title in node.findall("ColTitle"))
    return ReportColumn(
        title=" ".join(title for title in titles if title),
        holds=node.findtext("ColType", ""),
        type=node.get("dataType", ""),
    )


def _rows(ret: etree._Element, columns: tuple[ReportColumn, ...], places: dict[str, int]) -> Iterator[ReportRow]:
    kinds = {str(kind): kind for kind in RowKind}
    for node in ret.iterfind("ReportData/*"):
        kind = kinds.get(str(node.tag))
        if kind is None:  # of a newer version
            continue
        texts: list[str | None] = [None] * len(columns)
        for cell in node.findall("ColData"):
            place = places.get(cell.get("colID", ""))
            if place is None:
                raise _fault(node, f"has a value for column {cell.get('colID')}, which there is not")
            texts[place] = cell.get("value")
        about = node.find("RowData")
        yield ReportRow(
            kind=kind,
            label=node.get("value", "") if kind is RowKind.TEXT else (texts[0] if texts else None) or "",
            name=about.get("value", "") if about is not None else "",
            values=tuple(
                _number(text, node) if text and column.is_number else None
                for column, text in zip(columns, texts, strict=True)
            ),
            texts=tuple(texts),
        )


def _number(text: str, row: etree._Element) -> Decimal:
    try:
        return Decimal(text.removesuffix("%"))
    except InvalidOperation:
        raise _fault(row, f'says "{text}" where a number belongs') from None


def _fault(row: etree._Element, problem: str) -> AnswerError:
    return AnswerError(f"Row {row.get('rowNumber', '?')} of the report {problem}. Ask for the report again.")
