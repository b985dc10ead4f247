"""The request processor: sessions with a company file, in the manner of QBXMLRP2."""

from __future__ import annotations

import uuid
from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path

from simulators.quickbooks_desktop.asking.company import supported_versions
from simulators.quickbooks_desktop.books.books import Books
from simulators.quickbooks_desktop.books.busy import is_within
from simulators.quickbooks_desktop.books.message_sets import exchange
from simulators.quickbooks_desktop.execution import execute
from simulators.quickbooks_desktop.qbxml.document import VersionUnsupported, read_document
from simulators.quickbooks_desktop.qbxml.grammar import Malformed
from simulators.quickbooks_desktop.qbxml.iterators import Iterators
from simulators.quickbooks_desktop.qbxml.manners import as_said
from simulators.quickbooks_desktop.qbxml.notation import version_of

#: HRESULT -> what QuickBooks says with it; codes from the field's published lists, sentences ours.
HRESULTS = {
    "0x80040400": "QuickBooks found an error when parsing the provided XML text stream.",
    "0x80040401": "Could not access QuickBooks.",
    "0x80040402": "Unexpected error. Check the qbsdklog.txt file for possible additional information.",
    "0x80040403": "Could not open the specified QuickBooks company data file.",
    "0x80040408": "Could not start QuickBooks.",
    "0x8004040A": "QuickBooks company data file is already open and it is different from the one requested.",
    "0x8004040D": "The session ticket is invalid.",
    "0x80040410": "The QuickBooks company data file is currently open in a mode other than the one specified.",
    "0x80040414": "A modal dialog is showing in QuickBooks. Close it and try again.",
    "0x80040416": "QuickBooks is not running and no company data file was named.",
    "0x80040418": "This application has never accessed this company data file; the administrator must authorise it.",
    "0x8004041A": "This application does not have permission to access this company data file.",
    "0x8004041B": "Unable to lock the necessary information to allow this application access. Try again later.",
    "0x8004041C": "An internal QuickBooks error occurred.",
    "0x8004041D": "This application is not allowed to log in automatically.",
    "0x80040420": "The QuickBooks user has denied access.",
    "0x80040422": "This application requires single-user file access mode.",
    "0x80040423": "The version of qbXML that was requested is not supported.",
    "0x80040424": "QuickBooks has not finished its initialisation. Try again later.",
}


class RequestProcessorError(Exception):
    """What the COM interface fails with: `hresult` such as `0x80040400`, and its message."""

    def __init__(self, hresult: str, message: str | None = None) -> None:
        self.hresult = hresult
        self.message = message if message is not None else HRESULTS.get(hresult, "Unspecified error.")
        super().__init__(f"{self.hresult}: {self.message}")


class RequestProcessor:
    """Sessions with one company file; `now` is the PC's clock, as aware datetimes."""

    def __init__(self, company_file: Path, *, now: Callable[[], datetime] = lambda: datetime.now(UTC)) -> None:
        self._books = Books(company_file, now)
        self._sessions: dict[str, Iterators] = {}
        self.last_parse_error = ""  #: why the last document got 0x80040400; the real one does not tell

    def begin_session(self, company_path: str = "") -> str:
        """A ticket; the empty path means the file that is open in QuickBooks."""
        with self._books.transaction():
            self._check_reachable(company_path)
        ticket = f"{{{uuid.uuid4()}}}"
        self._sessions[ticket] = Iterators()
        return ticket

    def current_company_file_name(self, ticket: str) -> str:
        """The Windows path of the open company file."""
        self._iterators(ticket)
        with self._books.transaction():
            return self._books.setting("path")

    def country_and_version(self, ticket: str) -> tuple[str, int, int]:
        """Country, and major and minor of the highest qbXML version."""
        self._iterators(ticket)
        with self._books.transaction():
            return (self._books.setting("country"), *version_of(self._books.setting("qbxml")))

    def process_request(self, ticket: str, request: str) -> str:
        """The response document; nothing is executed when RequestProcessorError is raised."""
        iterators = self._iterators(ticket)
        books = self._books
        with books.transaction():
            if hresult := books.setting("request-error"):
                raise RequestProcessorError(hresult)
            if books.is_on("dialog-open"):
                raise RequestProcessorError("0x80040414")
            try:
                document = read_document(request, supported=_spoken(books), strict=books.is_on("strict-ascii"))
            except Malformed as error:
                self.last_parse_error = str(error)
                raise RequestProcessorError("0x80040400") from error
            except VersionUnsupported as error:
                raise RequestProcessorError("0x80040423") from error
            return as_said(books, exchange(books, document, request, lambda: execute(books, iterators, document)))

    def end_session(self, ticket: str) -> None:
        """The session is over, and its iterators with it."""
        self._iterators(ticket)
        del self._sessions[ticket]

    def close(self) -> None:
        """Close the company file."""
        self._books.close()

    def _iterators(self, ticket: str) -> Iterators:
        if ticket not in self._sessions:
            raise RequestProcessorError("0x8004040D")
        return self._sessions[ticket]

    def _check_reachable(self, company_path: str) -> None:
        books = self._books
        if error := books.setting("begin-error"):
            raise RequestProcessorError(error)
        if (hours := books.setting("backup-hours")) and is_within(books, hours):
            raise RequestProcessorError("0x8004041B")
        is_running = books.is_on("running")
        if not company_path and not is_running:
            raise RequestProcessorError("0x80040416")
        is_other = bool(company_path) and company_path.casefold() != books.setting("path").casefold()
        if books.is_on("other-file-open") or (is_other and is_running):
            raise RequestProcessorError("0x8004040A")
        if is_other:
            raise RequestProcessorError("0x80040403")
        if books.is_on("single-user"):
            raise RequestProcessorError("0x80040410")
        if books.is_on("dialog-open"):
            raise RequestProcessorError("0x80040414")


def _spoken(books: Books) -> tuple[str, ...]:
    """The versions that documents may be written in: those that HostQuery names, unless a switch refuses one.

    Seen where a newer request processor was taken off the PC, or an older one registered again: the list is that of
    QuickBooks, the refusal that of the processor between.
    """
    return tuple(version for version in supported_versions(books) if version != books.setting("qbxml-refused"))
