"""Every document that was ever handed out is valid by Intuit's own schema."""

from __future__ import annotations

import os
from pathlib import Path

import pytest
from lxml import etree

from include.model import SetPurpose
from include.steps.reconcile.ask_reports import ask_reports
from simulators.quickbooks_desktop.people import receiving
from simulators.web_connector.faults import Fault, FaultKind, FaultPlan
from tests.kit.connected_company import COMPANY
from tests.kit.journey import ROOT, Journey

FOLDER = ROOT / os.environ.get("QBXML_XSD_DIR", "../shared/reference/qbxml/xsd")

#: Deals that become another document than an invoice.
GENERATE = {
    "Pier 7 workshop": "Sales Order",
    "Refit bench": "Estimate",
    "Taller nuevo": "Sales Receipt",
    "Chapel Row workshop": "Credit Memo",
}


@pytest.fixture(scope="module")
def schema() -> etree.XMLSchema:
    """The qbXML 13.0 schema, which is Intuit's and not part of the project."""
    path = Path(FOLDER) / "qbxmlops130.xsd"
    if not path.exists():
        pytest.skip(f"no qbXML schema at {path}: take it from Intuit's SDK and name its folder by QBXML_XSD_DIR")
    return etree.XMLSchema(etree.parse(str(path)))


def test_every_document_in_message_set_is_valid(world: Journey, schema: etree.XMLSchema) -> None:
    for deal, words in GENERATE.items():
        world.change("Opportunity", world.deal(deal), QB_Generate__c=words)
    world.forward()
    lost = FaultPlan(Fault(kind=FaultKind.DROP, at="receiveResponseXML", nth=11))  # the first that wrote
    world.turn("forget-message-sets", "on")
    world.books.update(lost)
    world.books.update()
    account = next(row for row in world.exported("Account") if row["Name"] == "Walker & Daughters")
    world.change("Account", account, Phone="+1 555 0199")
    world.there_and_back()
    with world.staging.read() as db:
        documents = db.message_sets.documents(COMPANY)
    purposes = {SetPurpose(row.purpose) for row in documents}
    assert purposes >= {SetPurpose.WRITE, SetPurpose.CANARY, SetPurpose.REREAD, SetPurpose.STATUS, SetPurpose.LOOK}
    for row in documents:
        assert schema.validate(etree.fromstring(row.document.encode())), (row.purpose, schema.error_log)
    kinds = {node.tag for row in documents for node in etree.fromstring(row.document.encode()).iter()}
    assert kinds >= {"CustomerAddRq", "CustomerModRq", "ItemServiceAddRq", "ItemInventoryAddRq", "InvoiceAddRq"}
    assert kinds >= {f"{words.replace(' ', '')}AddRq" for words in GENERATE.values()}


def test_every_question_of_the_way_back_is_valid(world: Journey, schema: etree.XMLSchema) -> None:
    world.there_and_back()
    world.poll()
    number = world.in_books("Invoice")[0]["RefNumber"]
    receiving.pay(world.books.books, number, amount="5.00", ref_number="CHK-1")
    world.poll()
    receiving.bounce(world.books.books, "CHK-1")
    ask_reports(world.staging, world.books.settings, as_of=world.today, run_id="reports")
    world.poll()
    with world.staging.read() as db:
        documents = [etree.fromstring(row.document.encode()) for row in db.message_sets.documents(COMPANY)]
    for document in documents:
        assert schema.validate(document), schema.error_log
    asked = {str(node.tag) for document in documents for node in document.iter()}
    assert asked >= {"InvoiceQueryRq", "ReceivePaymentQueryRq", "CreditMemoQueryRq", "ItemQueryRq"}
    assert asked >= {"TxnDeletedQueryRq", "ListDeletedQueryRq", "AgingReportQueryRq", "GeneralSummaryReportQueryRq"}
    assert "TxnID" in asked  # what was paid is asked again by its id
