"""A PC with a company file for tests: asks in qbXML, checks each answer with the schema, and reads it."""

from __future__ import annotations

import os
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from functools import cache
from pathlib import Path

from lxml import etree

from simulators.quickbooks_desktop.books.company_file import create, turn
from simulators.quickbooks_desktop.processor import RequestProcessor

ROOT = Path(__file__).parents[2]
XSD_DIR = ROOT / os.environ.get("QBXML_XSD_DIR", "../shared/reference/qbxml/xsd")
REFERENCE_DIR = ROOT / os.environ.get("QBXML_REFERENCE_DIR", "../shared/reference/qbxml")
WITHOUT_SCHEMA = f"the qbXML 13.0 schema is not in {XSD_DIR}: set QBXML_XSD_DIR"
OWNER = "{57F3B9B6-86F1-4FCC-B1FF-966DE1813D20}"
GUID = "{11111111-2222-3333-4444-555555555555}"

Reply = etree._Element


@cache
def schema() -> etree.XMLSchema | None:
    """The official 13.0 schema, or None where it is not at hand."""
    path = XSD_DIR / "qbxmlops130.xsd"
    return etree.XMLSchema(etree.parse(path)) if path.exists() else None


def document(body: str, *, on_error: str = "continueOnError", version: str = "13.0", **attributes: str) -> str:
    """A request document around some requests; attributes are those of QBXMLMsgsRq."""
    extra = "".join(f' {name}="{value}"' for name, value in attributes.items())
    return (
        f'<?xml version="1.0" encoding="utf-8"?>\n<?qbxml version="{version}"?>\n'
        f'<QBXML><QBXMLMsgsRq onError="{on_error}"{extra}>{body}</QBXMLMsgsRq></QBXML>'
    )


class Desk:
    """One company, one clock, one open session."""

    def __init__(self, path: Path, **settings: str) -> None:
        self.path = path
        self.time = datetime(2026, 3, 2, 15, 0, tzinfo=UTC)
        create(path, {key.replace("_", "-"): value for key, value in settings.items()}, now=self.now)
        self.open()

    def now(self) -> datetime:
        return self.time

    def wait(self, seconds: float) -> None:
        self.time += timedelta(seconds=seconds)

    def open(self, now: Callable[[], datetime] | None = None) -> None:
        self.processor = RequestProcessor(self.path, now=now or self.now)
        self.ticket = self.processor.begin_session()

    def turn(self, key: str, value: str) -> None:
        turn(self.path, key, value, now=self.now)

    def raw(self, text: str) -> str:
        """The response to a whole document as text, checked with the schema where it is at hand."""
        response = self.processor.process_request(self.ticket, text)
        checked = schema()
        if checked is not None:
            checked.assertValid(etree.fromstring(response.encode()))
        return response

    def ask(self, body: str, **attributes: str) -> list[Reply]:
        """The Rs elements for some requests."""
        return list(etree.fromstring(self.raw(document(body, **attributes)).encode())[0])

    def one(self, body: str, **attributes: str) -> Reply:
        """The only Rs element."""
        (reply,) = self.ask(body, **attributes)
        return reply

    def made(self, body: str) -> Reply:
        """The Ret of a request that must succeed."""
        reply = self.one(body)
        assert reply.get("statusCode") == "0", reply.get("statusMessage")
        return reply[0]

    def customer(self, name: str = "Abercrombie", inner: str = "") -> Reply:
        return self.made(f"<CustomerAddRq><CustomerAdd><Name>{name}</Name>{inner}</CustomerAdd></CustomerAddRq>")

    def service(self, name: str = "Labour", price: str = "10.00", inner: str = "") -> Reply:
        return self.made(
            f"<ItemServiceAddRq><ItemServiceAdd><Name>{name}</Name>{inner}<SalesOrPurchase><Desc>Work</Desc>"
            f"<Price>{price}</Price><AccountRef><FullName>Sales</FullName></AccountRef></SalesOrPurchase>"
            "</ItemServiceAdd></ItemServiceAddRq>"
        )

    def invoice(self, *lines: str, customer: str = "Abercrombie", head: str = "") -> Reply:
        return self.made(invoice_add(*lines, customer=customer, head=head))

    def stocked(self) -> Desk:
        """With one customer and one service item."""
        self.customer()
        self.service()
        return self


def invoice_add(*lines: str, customer: str = "Abercrombie", head: str = "", request_id: str = "1") -> str:
    """An InvoiceAddRq; `head` stands between CustomerRef and the lines."""
    body = "".join(lines or (line(),))
    return (
        f'<InvoiceAddRq requestID="{request_id}"><InvoiceAdd><CustomerRef><FullName>{customer}</FullName></CustomerRef>'
        f"{head}{body}</InvoiceAdd></InvoiceAddRq>"
    )


def line(item: str = "Labour", inner: str = "<Quantity>1</Quantity>", kind: str = "Invoice") -> str:
    """One line of an Add."""
    return f"<{kind}LineAdd><ItemRef><FullName>{item}</FullName></ItemRef>{inner}</{kind}LineAdd>"


def code(reply: Reply) -> int:
    """The status code of an Rs element."""
    return int(reply.get("statusCode", "-1"))


def text(element: Reply, path: str) -> str:
    """The text at a path; fails when it is not there."""
    found = element.findtext(path)
    assert found is not None, f"{path} is not in {[child.tag for child in element]}"
    return found


def texts(element: Reply, path: str) -> list[str]:
    """All texts at a path."""
    return [found.text or "" for found in element.findall(path)]
