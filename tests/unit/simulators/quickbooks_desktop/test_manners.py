"""A less kind QuickBooks: what it answers is harder to read, and what it has in its books is the same."""

from __future__ import annotations

import pytest
from lxml import etree

from tests.kit.quickbooks_desk import Desk, document

GUID = "{9D2F2A5E-6C0B-4F58-9B7E-3F0C1D7A4E21}"
ADD = (
    '<CustomerAddRq requestID="7"><CustomerAdd><Name>Acme</Name>'
    f"<ExternalGUID>{GUID}</ExternalGUID></CustomerAdd></CustomerAddRq>"
)


def said(desk: Desk, request: str) -> str:
    """The answer as it stands; such answers need not be as the schema has them."""
    return desk.processor.process_request(desk.ticket, document(request))


@pytest.mark.parametrize(
    ("manner", "shown"), [("shown", GUID), ("hidden", None), ("zero", "0"), ("bare", GUID.strip("{}"))]
)
def test_guid_comes_back_as_the_switch_says(desk: Desk, manner: str, shown: str | None) -> None:
    desk.turn("external-guid", manner)
    added = etree.fromstring(said(desk, ADD).encode())
    asked = etree.fromstring(said(desk, "<CustomerQueryRq />").encode())
    assert [found.findtext(".//ExternalGUID") for found in (added, asked)] == [shown, shown]


@pytest.mark.parametrize(("how", "there"), [("raw", "\x0b"), ("references", "&#x1F;&#xFFFF;")])
def test_names_hold_characters_that_xml_cannot_carry(desk: Desk, how: str, there: str) -> None:
    desk.turn("control-characters", how)
    answer = said(desk, ADD)
    assert f"<Name>{there}Acme</Name>" in answer
    with pytest.raises(etree.XMLSyntaxError):
        etree.fromstring(answer.encode())


def test_answer_to_an_add_can_be_without_the_id_of_its_record(desk: Desk) -> None:
    desk.turn("answered-ids", "none")
    (answer,) = etree.fromstring(said(desk, ADD).encode())[0]
    assert (answer.get("statusCode"), answer.findtext("CustomerRet/ListID")) == ("0", None)
    assert answer.findtext("CustomerRet/ExternalGUID") == GUID
    assert "<ListID>" in said(desk, "<CustomerQueryRq />")


def test_answer_to_an_add_can_be_without_the_record(desk: Desk) -> None:
    desk.turn("answered-ids", "nothing")
    (answer,) = etree.fromstring(said(desk, ADD).encode())[0]
    assert (answer.get("statusCode"), len(answer)) == ("0", 0)
