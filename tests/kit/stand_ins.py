"""A service that answers from a script, and a company file on paper: second implementations of the two seams."""

from __future__ import annotations

import os
import re
from pathlib import Path
from xml.sax.saxutils import escape

import pytest
from lxml import etree

from simulators.web_connector.clock import VirtualClock
from simulators.web_connector.connector import Connector
from simulators.web_connector.envelope import PARAMETERS
from simulators.web_connector.manner import Manner
from simulators.web_connector.quickbooks import Processor
from simulators.web_connector.qwc import QwcFile
from simulators.web_connector.transcript import Level, Transcript
from simulators.web_connector.wire import Answer, Transport, WireError

OWNER_ID = "{57F3B9B1-86F1-4FCC-B1EE-566DE1813D20}"
FILE_ID = "{90A44FB5-33D9-4815-AC85-BC87A7E7D1EB}"
QWC = QwcFile(
    app_name="Order to Cash",
    app_url="http://localhost/qbwc",
    app_support="http://localhost/support",
    user_name="books",
    owner_id=OWNER_ID,
    file_id=FILE_ID,
)
INVOICES = "<?qbxml version='13.0'?><QBXML><QBXMLMsgsRq onError='stopOnError'><InvoiceQueryRq/></QBXMLMsgsRq></QBXML>"

Line = str | int | Answer | tuple[str, ...] | WireError

#: What a service says that has one document to exchange.
ONE_EXCHANGE: dict[str, list[Line]] = {
    "serverVersion": ["1.0"],
    "clientVersion": [""],
    "authenticate": [("TICKET", "")],
    "sendRequestXML": [INVOICES],
    "receiveResponseXML": [100],
    "getLastError": ["the invoice has no customer"],
    "closeConnection": ["Good-bye"],
}


def reference_dir() -> Path:
    """Return the folder of captured samples, or skip the test."""
    root = Path(__file__).parents[2]
    folder = Path(os.environ.get("QBXML_REFERENCE_DIR") or root / "../shared/reference/qbxml")
    if not folder.is_dir():
        pytest.skip("no captured samples: set QBXML_REFERENCE_DIR to the folder that holds them")
    return folder


def response(method: str, inner: str, *, attributes: str = ' xmlns="http://developer.intuit.com/"') -> bytes:
    """Return a compact reply envelope."""
    return (
        '<?xml version="1.0" encoding="utf-8"?>'
        '<soap:Envelope xmlns:soap="http://schemas.xmlsoap.org/soap/envelope/"><soap:Body>'
        f"<{method}Response{attributes}>{inner}</{method}Response></soap:Body></soap:Envelope>"
    ).encode()


def answer(body: bytes, *, status: int = 200, content_type: str = "text/xml; charset=utf-8") -> Answer:
    """Return an HTTP answer."""
    return Answer(status, {"content-type": content_type}, body)


class ScriptedService:
    """A transport to a service that says its lines; the last line of a method repeats. `heard` has every call."""

    def __init__(self, **lines: Line | list[Line]) -> None:
        given = {method: line if isinstance(line, list) else [line] for method, line in lines.items()}
        self._lines = {method: list(script) for method, script in (ONE_EXCHANGE | given).items()}
        self.heard: list[tuple[str, dict[str, str]]] = []

    def script(self, method: str, lines: list[Line]) -> None:
        """Give a method other lines."""
        self._lines[method] = list(lines)

    @property
    def order(self) -> list[str]:
        """The names of the callbacks as they came."""
        return [method for method, _ in self.heard]

    def values(self, method: str) -> list[dict[str, str]]:
        """The parameters of every call of one method."""
        return [values for name, values in self.heard if name == method]

    def call(self, method: str, body: bytes) -> Answer:
        """Say the next line of the method."""
        call = etree.fromstring(body)[0][0]
        assert etree.QName(call).localname == method
        assert [etree.QName(child).localname for child in call] == list(PARAMETERS[method])
        self.heard.append((method, {etree.QName(child).localname: child.text or "" for child in call}))
        script = self._lines.get(method, [""])
        line = script.pop(0) if len(script) > 1 else script[0]
        return _spoken(method, line)


def _spoken(method: str, line: Line) -> Answer:
    if isinstance(line, WireError):
        raise line
    if isinstance(line, Answer):
        return line
    if isinstance(line, str | int):
        inner = escape(str(line))
    else:
        inner = "".join(f"<string>{escape(text)}</string>" for text in line)
    return answer(response(method, f"<{method}Result>{inner}</{method}Result>"))


class Refusal(Exception):
    """The company on paper refuses, in the form of the request processor."""

    def __init__(self, hresult: str, message: str = "refused") -> None:
        super().__init__(message)
        self.hresult = hresult
        self.message = message


class PaperCompany:
    """A request processor that knows its private data, the three opening queries, and nothing else."""

    def __init__(self, path: str = "C:\\Books\\rose.qbw") -> None:
        self.path = path
        self.kept: dict[str, str] = {}
        self.seen: list[str] = []
        self.opened: list[str] = []
        self.refuses_to_open: list[str] = []
        self.refuses: dict[str, str] = {}
        self.is_open = False

    def begin_session(self, company_path: str = "") -> str:
        """Open the file unless a refusal is due."""
        self.opened.append(company_path)
        if self.refuses_to_open:
            raise Refusal(self.refuses_to_open.pop(0), "not now")
        self.is_open = True
        return "session"

    def current_company_file_name(self, ticket: str) -> str:
        """Return the path."""
        return self.path

    def country_and_version(self, ticket: str) -> tuple[str, int, int]:
        """Return what QuickBooks Pro 2014 says."""
        return "US", 13, 0

    def process_request(self, ticket: str, request: str) -> str:
        """Answer each request of the document by its name."""
        assert self.is_open
        self.seen.append(request)
        answers = [self._answer(rq) for rq in etree.fromstring(request.encode()).iterfind("QBXMLMsgsRq/*")]
        return f'<?xml version="1.0" ?>\n<QBXML>\n<QBXMLMsgsRs>\n{"".join(answers)}</QBXMLMsgsRs>\n</QBXML>\n'

    def end_session(self, ticket: str) -> None:
        """Close the file."""
        self.is_open = False

    def _answer(self, request: etree._Element) -> str:
        name = str(request.tag)[:-2]
        if name in self.refuses:
            raise Refusal(self.refuses[name])
        if re.fullmatch("DataExt(Add|Mod)", name):
            self.kept[request.findtext(".//DataExtName", "")] = request.findtext(".//DataExtValue", "")
        return (
            f'<{name}Rs statusCode="0" statusSeverity="Info" statusMessage="Status OK">{self._data(name)}</{name}Rs>\n'
        )

    def _data(self, name: str) -> str:
        if name != "CompanyQuery":
            return ""
        kept = "".join(
            f"<DataExtRet><OwnerID>{OWNER_ID}</OwnerID><DataExtName>{key}</DataExtName>"
            f"<DataExtType>STR255TYPE</DataExtType><DataExtValue>{escape(value)}</DataExtValue></DataExtRet>"
            for key, value in self.kept.items()
        )
        return f"<CompanyRet>{kept}</CompanyRet>"


def connector(
    transport: Transport, company: Processor, *, clock: VirtualClock | None = None, manner: Manner | None = None
) -> Connector:
    """Return a Web Connector between a scripted service and a company on paper."""
    clock = clock or VirtualClock()
    transcript = Transcript(clock, level=Level.VERBOSE)
    return Connector(QWC, "secret", company, transport=transport, transcript=transcript, clock=clock, manner=manner)
