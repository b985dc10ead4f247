from __future__ import annotations

import os
from collections.abc import Iterator
from pathlib import Path

import pytest
from lxml import etree

from simulators.quickbooks_desktop.books.books import Books
from simulators.quickbooks_desktop.people.listing import overview, private_values
from simulators.quickbooks_desktop.processor import RequestProcessor
from simulators.web_connector.clock import VirtualClock
from simulators.web_connector.connector import Connector
from simulators.web_connector.faults import FaultPlan, parse_fault
from simulators.web_connector.faulty import FaultyProcessor, FaultyTransport
from simulators.web_connector.hcp import private_data
from simulators.web_connector.outcome import Outcome, UpdateResult
from simulators.web_connector.registration import add_application
from tests.kit.stand_ins import FILE_ID, OWNER_ID, QWC, ScriptedService

DOCUMENT = (
    '<?xml version="1.0" encoding="utf-8"?><?qbxml version="13.0"?><QBXML><QBXMLMsgsRq onError="continueOnError">'
    "{}</QBXMLMsgsRq></QBXML>"
)
ADD = DOCUMENT.format(
    '<CustomerAddRq requestID="7"><CustomerAdd><Name>Rose &amp; Sons</Name></CustomerAdd></CustomerAddRq>'
)
QUERY = DOCUMENT.format('<CustomerQueryRq requestID="8"><FullName>Rose &amp; Sons</FullName></CustomerQueryRq>')


class EveryPage:
    """Addresses that all answer."""

    def get(self, url: str) -> int:
        return 200


@pytest.fixture
def processor(tmp_path: Path) -> Iterator[RequestProcessor]:
    path = tmp_path / "rose.db"
    Books.lay_out(path)
    processor = RequestProcessor(path)
    add_application(QWC, processor, EveryPage())
    yield processor
    processor.close()


def update(processor: RequestProcessor, service: ScriptedService, *faults: str) -> UpdateResult:
    plan, clock = FaultPlan(*map(parse_fault, faults)), VirtualClock()
    transport = FaultyTransport(service, plan, clock=clock)
    return Connector(QWC, "secret", FaultyProcessor(processor, plan), transport=transport, clock=clock).update()


def statuses(service: ScriptedService) -> list[tuple[str, str]]:
    """The name and the status of every answer that the service got."""
    return [
        (str(answer.tag), answer.get("statusCode", ""))
        for heard in service.values("receiveResponseXML")
        for answer in etree.fromstring(heard["response"].encode()).iterfind("QBXMLMsgsRs/*")
    ]


def test_company_data_of_a_simulated_company_carry_file_id_and_lock(processor: RequestProcessor) -> None:
    service = ScriptedService(sendRequestXML=QUERY)
    assert update(processor, service).outcome is Outcome.DONE
    hcp = service.values("sendRequestXML")[0]["strHCPResponse"]
    kept = private_data(hcp, OWNER_ID)
    assert kept["FileID"] == FILE_ID
    assert kept["AppLock"].startswith("LOCKED:SIMULATED-PC:")
    root = etree.fromstring(hcp.encode())
    assert [(answer.tag, answer.get("requestID")) for answer in root.iterfind("QBXMLMsgsRs/*")] == [
        ("HostQueryRs", "0"),
        ("CompanyQueryRs", "1"),
        ("PreferencesQueryRs", "2"),
    ]
    assert "13.0" in [element.text for element in root.iter("SupportedQBXMLVersion")]


def test_company_data_are_valid_against_the_published_schema(processor: RequestProcessor) -> None:
    root = Path(__file__).parents[4]
    folder = Path(os.environ.get("QBXML_XSD_DIR") or root / "../shared/reference/qbxml/xsd")
    if not folder.is_dir():
        pytest.skip("no qbXML schema: set QBXML_XSD_DIR to the folder that holds it")
    service = ScriptedService(sendRequestXML=QUERY)
    update(processor, service)
    schema = etree.XMLSchema(etree.parse(folder / "qbxmlops130.xsd"))
    schema.assertValid(etree.fromstring(service.values("sendRequestXML")[0]["strHCPResponse"].encode()))


def test_a_document_of_the_service_is_executed_and_its_answer_comes_back(processor: RequestProcessor) -> None:
    service = ScriptedService(sendRequestXML=[ADD, QUERY], receiveResponseXML=[50, 100])
    assert update(processor, service).exchanges == 2
    assert statuses(service) == [("CustomerAddRs", "0"), ("CustomerQueryRs", "0")]


def test_a_document_that_quickbooks_cannot_parse_comes_back_as_a_refusal(processor: RequestProcessor) -> None:
    service = ScriptedService(sendRequestXML=DOCUMENT.format("<CustomerAddRq><Nonsense /></CustomerAddRq>"))
    result = update(processor, service)
    (heard,) = service.values("receiveResponseXML")
    assert (heard["response"], heard["hresult"]) == ("", "0x80040400")
    assert (result.outcome, result.hresults) == (Outcome.DONE, ("0x80040400",))


def test_a_connector_that_dies_after_quickbooks_executed_leaves_the_record_in_the_books(
    processor: RequestProcessor,
) -> None:
    first, second = ScriptedService(sendRequestXML=ADD), ScriptedService(sendRequestXML=QUERY)
    assert update(processor, first, "kill_after@process_request").outcome is Outcome.KILLED
    assert first.values("receiveResponseXML") == []
    assert update(processor, second).outcome is Outcome.DONE
    assert statuses(second) == [("CustomerQueryRs", "0")]


def test_adding_the_application_to_a_company_again_changes_nothing(processor: RequestProcessor, tmp_path: Path) -> None:
    before = overview(tmp_path / "rose.db"), private_values(tmp_path / "rose.db")
    assert before[1] == {"FileID": FILE_ID}
    add_application(QWC, processor, EveryPage())
    assert (overview(tmp_path / "rose.db"), private_values(tmp_path / "rose.db")) == before
