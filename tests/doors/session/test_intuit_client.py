"""A client written by a SOAP library from Intuit's own description posts through the real endpoint."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from simulators.quickbooks_desktop.processor import RequestProcessor
from simulators.web_connector.hcp import hcp_request
from tests.doors.qbwc_operator.test_sessions import REFERENCE, generated_client
from tests.kit.connected_company import OWNER_ID, PASSWORD, World, connected_world

DESCRIPTIONS = ("QBWebConnectorSvc__flowlink_intuit_asmx.wsdl", "QBWebConnectorSvc__consolibyte.wsdl")


@pytest.fixture
def world(tmp_path: Path, staging_url: str) -> Iterator[World]:
    """A connected company on SQLite and on Postgres."""
    with connected_world(tmp_path, staging_url) as made:
        yield made


@pytest.mark.parametrize("description", DESCRIPTIONS)
def test_client_from_intuits_description_posts_everything_in_one_session(world: World, description: str) -> None:
    path = REFERENCE / "wsdl" / description
    if not path.exists():
        pytest.skip(f"Intuit's service description is not there: {path}; name its folder by QBXML_REFERENCE_DIR")
    world.stage_deals(4)
    processor = RequestProcessor(world.books)
    opened = processor.begin_session("")
    hcp = processor.process_request(opened, hcp_request("13.0", OWNER_ID))
    file = processor.current_company_file_name(opened)
    with generated_client(str(path), f"{world.address()}/ws") as client:
        assert client.clientVersion("2.3.0.215") is None
        ticket, company = client.authenticate("acme-sync", PASSWORD)
        assert company is None  # the company file that is open
        done = 0
        while done < 100:
            request = client.sendRequestXML(ticket, hcp, file, "US", 16, 0)
            answer = processor.process_request(opened, request)
            done, hcp = client.receiveResponseXML(ticket, answer, "", ""), ""
            assert 0 <= done <= 100
        assert "6 requests" in client.closeConnection(ticket)
        assert client.authenticate("acme-sync", PASSWORD) == [None, "none"]
    processor.end_session(opened)
    assert world.states() == {"applied": 6}
    assert world.count("Invoice") == 4
