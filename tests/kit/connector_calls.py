"""The Web Connector's calls one by one, so that a test can leave one out, repeat it, or bring it late."""

from __future__ import annotations

from dataclasses import dataclass, field

from include.settings import CompanySettings
from include.staging.door import Staging
from qbwc_operator.calls import ConnectionFailure, ReceiveResponse, SendRequest
from qbwc_operator.conversation import QbwcConversation
from qbwc_operator.delay import SignInDelay
from simulators.quickbooks_desktop.processor import RequestProcessor
from simulators.web_connector.quickbooks import QuickBooks
from tests.kit.connected_company import OWNER_ID, PASSWORD, World


def conversation_with(staging: Staging, settings: CompanySettings) -> QbwcConversation:
    """A worker of the API server: its own conversation on the same staging database."""
    return QbwcConversation(staging, lambda key: settings, delay=SignInDelay(lambda: 0.0))


@dataclass
class Calls:
    """One update, call by call, of one company."""

    world: World
    ticket: str = ""
    answer: str = ""
    conversation: QbwcConversation = field(init=False)
    quickbooks: QuickBooks = field(init=False)
    processor: RequestProcessor = field(init=False)

    def __post_init__(self) -> None:
        self.conversation = conversation_with(self.world.staging, self.world.settings)
        self.processor = RequestProcessor(self.world.books)
        self.quickbooks = QuickBooks(self.processor, OWNER_ID)

    def begin(self) -> str:
        """authenticate; the word in the second place."""
        self.ticket, word = self.conversation.authenticate("acme-sync", PASSWORD, "127.0.0.1")
        return word

    def send(self, *, hcp: str | None = None, path: str | None = None) -> str:
        """sendRequestXML; the host facts go along unless the test says others."""
        return self.conversation.send_request(
            SendRequest(
                ticket=self.ticket,
                hcp=self.quickbooks.hcp() if hcp is None else hcp,
                company_file=self.quickbooks.company if path is None else path,
                country="US",
                major=16,
                minor=0,
            )
        )

    def receive(self, response: str, *, hresult: str = "", message: str = "") -> int:
        """receiveResponseXML."""
        return self.conversation.receive_response(
            ReceiveResponse(ticket=self.ticket, response=response, hresult=hresult, message=message)
        )

    def exchange(self) -> int:
        """One document and its answer."""
        self.answer = self.quickbooks.process(self.send())
        return self.receive(self.answer)

    def reach_write(self) -> str:
        """Exchange what only reads; the first write document."""
        while "AddRq" not in (document := self.send()) and "ModRq" not in document:
            if not document:
                raise AssertionError(self.last_error())
            self.receive(self.quickbooks.process(document))
        return document

    def finish(self) -> int:
        """Exchange until nothing is left."""
        progress = 0
        while 0 <= progress < 100:
            progress = self.exchange()
        return progress

    def close(self) -> str:
        """closeConnection."""
        self.quickbooks.end()
        return self.conversation.close_connection(self.ticket)

    def connection_error(self, hresult: str, message: str = "") -> str:
        """connectionError."""
        return self.conversation.connection_error(
            ConnectionFailure(ticket=self.ticket, hresult=hresult, message=message)
        )

    def last_error(self) -> str:
        """getLastError."""
        return self.conversation.get_last_error(self.ticket)
