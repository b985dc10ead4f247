"""The QuickBooks side of the Web Connector: a session with the request processor, and its own data on the company."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import Final, Protocol
from xml.sax.saxutils import escape

from simulators.web_connector.hcp import HcpError, answers_in, check_hcp, document, hcp_request, private_data
from simulators.web_connector.hresults import HResultError

FILE_ID: Final = "FileID"
APP_LOCK: Final = "AppLock"
_TICKS_PER_SECOND: Final = 10_000_000  # .NET counts 100 nanoseconds since year 1
_YEAR_ONE: Final = datetime(1, 1, 1, tzinfo=UTC)


class Processor(Protocol):
    """QuickBooks' request processor. It refuses with an exception that carries `hresult` and `message`."""

    def begin_session(self, company_path: str = "") -> str:
        """Open a company file, "" for the one that is open, and return a ticket."""

    def current_company_file_name(self, ticket: str) -> str:
        """Return the path of the company file."""

    def country_and_version(self, ticket: str) -> tuple[str, int, int]:
        """Return the country and the version of qbXML."""

    def process_request(self, ticket: str, request: str) -> str:
        """Execute one qbXML document and return the answer."""

    def end_session(self, ticket: str) -> None:
        """Give the company file back."""


class QuickBooks:
    """One session with one company file."""

    def __init__(self, processor: Processor, owner_id: str, company_path: str = "") -> None:
        """Open the file. Raises HResultError."""
        self._processor = processor
        self._owner_id = owner_id
        try:
            self._ticket = processor.begin_session(company_path)
        except Exception as error:
            raise _refusal(error) from error
        try:
            self.company = processor.current_company_file_name(self._ticket)
            self.country, self.major, self.minor = processor.country_and_version(self._ticket)
        except Exception as error:
            processor.end_session(self._ticket)
            raise _refusal(error) from error

    @property
    def version(self) -> str:
        """The highest version of qbXML that the request processor speaks."""
        return f"{self.major}.{self.minor}"

    def process(self, request: str) -> str:
        """Execute a document of the service. Raises HResultError."""
        try:
            return self._processor.process_request(self._ticket, request)
        except Exception as error:
            raise _refusal(error) from error

    def hcp(self) -> str:
        """Return the Host, Company and Preferences responses as one document. Raises HcpError."""
        try:
            return check_hcp(self.process(hcp_request(self.version, self._owner_id)))
        except HResultError as error:
            raise HcpError(str(error)) from error

    def private_data(self) -> dict[str, str]:
        """Return what the application keeps on the company. Raises HResultError, HcpError."""
        query = f'<CompanyQueryRq requestID="0"><OwnerID>{self._owner_id}</OwnerID></CompanyQueryRq>'
        return private_data(self.process(document(self.version, query)), self._owner_id)

    def keep(self, name: str, value: str) -> None:
        """Keep a value on the company as a private data extension. Raises HResultError, HcpError."""
        if name in self.private_data():
            self._done(self._value("Mod", name, value))
        else:
            # Another company record may have defined it before; then the Add below tells whether all is well.
            self.process(document(self.version, self._definition(name)))
            self._done(self._value("Add", name, value))

    def lock(self, host: str, now: datetime) -> None:
        """Write the lock of this application on the company. Raises HResultError, HcpError."""
        self.keep(APP_LOCK, f"LOCKED:{host}:{ticks(now)}")

    def unlock(self, host: str, now: datetime) -> None:
        """Clear the lock. The wording of a cleared lock is not known. Raises HResultError, HcpError."""
        self.keep(APP_LOCK, f"UNLOCKED:{host}:{ticks(now)}")

    def end(self) -> None:
        """Give the company file back. Raises HResultError."""
        try:
            self._processor.end_session(self._ticket)
        except Exception as error:
            raise _refusal(error) from error

    def _definition(self, name: str) -> str:
        return (
            f'<DataExtDefAddRq requestID="0"><DataExtDefAdd><OwnerID>{self._owner_id}</OwnerID>'
            f"<DataExtName>{name}</DataExtName><DataExtType>STR255TYPE</DataExtType>"
            "<AssignToObject>Company</AssignToObject></DataExtDefAdd></DataExtDefAddRq>"
        )

    def _value(self, verb: str, name: str, value: str) -> str:
        return (
            f'<DataExt{verb}Rq requestID="0"><DataExt{verb}><OwnerID>{self._owner_id}</OwnerID>'
            f"<DataExtName>{name}</DataExtName><OtherDataExtType>Company</OtherDataExtType>"
            f"<DataExtValue>{escape(value)}</DataExtValue></DataExt{verb}></DataExt{verb}Rq>"
        )

    def _done(self, request: str) -> None:
        for answer in answers_in(self.process(document(self.version, request))):
            if answer.get("statusCode") != "0":
                raise HcpError(f"{answer.tag}: status {answer.get('statusCode')}, {answer.get('statusMessage')}")


def ticks(moment: datetime) -> int:
    """Return a moment as .NET writes it: 100 nanoseconds since the year 1."""
    since = moment.astimezone(UTC) - _YEAR_ONE
    return (since.days * 86_400 + since.seconds) * _TICKS_PER_SECOND + since.microseconds * 10


def _refusal(error: Exception) -> HResultError:
    # A COM error is known by its code, not by its class.
    hresult = getattr(error, "hresult", None)
    if hresult is None:
        raise error
    return HResultError(str(hresult), str(getattr(error, "message", "")))
