"""CSV as Bulk API 2.0 reads and writes it: every value quoted, one of six delimiters, one of two line endings."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from simulators.salesforce_org.errors import SalesforceError

DELIMITERS = {"BACKQUOTE": "`", "CARET": "^", "COMMA": ",", "PIPE": "|", "SEMICOLON": ";", "TAB": "\t"}
ENDINGS = {"LF": "\n", "CRLF": "\r\n"}
LARGEST_CELL = 131_072  #: characters of the longest text area

csv.field_size_limit(LARGEST_CELL * 8)


class TableProblem(Exception):
    """Why uploaded data cannot be read at all; the job then fails with these words."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Dialect:
    """How a job's CSV is written."""

    delimiter: str = "COMMA"
    ending: str = "LF"

    def __post_init__(self) -> None:
        if self.delimiter not in DELIMITERS or self.ending not in ENDINGS:
            message = f"InvalidJob : columnDelimiter {self.delimiter} or lineEnding {self.ending} is not known"
            raise SalesforceError("INVALIDJOB", message)


@dataclass(frozen=True, slots=True, kw_only=True)
class Table:
    """Uploaded data: the header and the rows, each as long as the header."""

    header: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]


def read_table(content: bytes, dialect: Dialect) -> Table:
    """The table of an upload; TableProblem when the platform would fail the whole job."""
    try:
        text = content.decode("utf-8-sig")
    except UnicodeDecodeError:
        raise TableProblem("InvalidBatch : Failed to parse CSV: the data is not UTF-8") from None
    _check_ending(text, dialect)
    try:
        reader = csv.reader(io.StringIO(text, newline=""), delimiter=DELIMITERS[dialect.delimiter], strict=True)
        lines = [tuple(line) for line in reader if line]
    except csv.Error as error:
        raise TableProblem(f"InvalidBatch : Failed to parse CSV: {error}") from None
    if not lines:
        raise TableProblem("InvalidBatch : Failed to parse CSV header: the data is empty")
    header, rows = tuple(name.strip() for name in lines[0]), lines[1:]
    for number, row in enumerate(rows, 1):
        if len(row) != len(header):
            raise TableProblem(
                f"InvalidBatch : The number of columns of row {number} ({len(row)}) is not that of the header"
            )
    return Table(header=header, rows=tuple(rows))


def write_table(header: Sequence[str], rows: Iterable[Sequence[str]], dialect: Dialect) -> bytes:
    """CSV with a header row and every value quoted."""
    text = io.StringIO(newline="")
    ending = ENDINGS[dialect.ending]
    writer = csv.writer(text, delimiter=DELIMITERS[dialect.delimiter], lineterminator=ending, quoting=csv.QUOTE_ALL)
    writer.writerow(header)
    writer.writerows(rows)
    return text.getvalue().encode()


def _check_ending(text: str, dialect: Dialect) -> None:
    first, found, _ = text.partition("\n")
    if found and first.endswith("\r") != (dialect.ending == "CRLF"):
        raise TableProblem(
            f"ClientInputError : LineEnding is invalid on user data. Current LineEnding setting is {dialect.ending}"
        )
