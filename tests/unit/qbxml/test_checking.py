"""The check of finished requests: what QuickBooks would refuse without saying where, with the place named."""

from __future__ import annotations

import pytest

from include.qbxml.fragment import FragmentError, build_fragment, check_fragment
from tests.kit.fragments import check_staged

CUSTOMER = '<CustomerAddRq requestID="1"><CustomerAdd>%s</CustomerAdd></CustomerAddRq>'
INVOICE = (
    '<InvoiceAddRq requestID="1"><InvoiceAdd><CustomerRef><ListID>8-1</ListID></CustomerRef>%s</InvoiceAdd>'
    "</InvoiceAddRq>"
)
ITEM = '<ItemServiceModRq requestID="1"><ItemServiceMod><ListID>8-1</ListID><EditSequence>1</EditSequence>%s' + (
    "</ItemServiceMod></ItemServiceModRq>"
)


@pytest.mark.parametrize(
    "text",
    [
        CUSTOMER % "<Name>Acme &amp; S&#246;hne</Name>",
        CUSTOMER % f"<Name>{'&amp;' * 41}</Name>",
        INVOICE % "<InvoiceLineAdd><Desc>a</Desc></InvoiceLineAdd>",
        '<CustomerQueryRq requestID="2" iterator="Start"><MaxReturned>100</MaxReturned></CustomerQueryRq>',
        '<HostQueryRq requestID="3"/>',
    ],
)
def test_a_right_request_passes(text: str) -> None:
    check_fragment(text)


@pytest.mark.parametrize(
    ("text", "message"),
    [
        (
            CUSTOMER % "<Phone>5</Phone><Name>Acme</Name>",
            r"CustomerAdd/Name: is required and missing, or stands in the",
        ),
        (CUSTOMER % "<Name>A</Name><Phone>5</Phone><IsActive>true</IsActive>", r"CustomerAdd/IsActive: stands in the"),
        (CUSTOMER % "<Name>A</Name><Name>B</Name>", r"CustomerAdd/Name: stands in the wrong place, too often"),
        (CUSTOMER % "<Name>A</Name><Website>x</Website>", r"CustomerAdd/Website: is unknown to QuickBooks"),
        (CUSTOMER % "<Name></Name>", r"CustomerAdd/Name: is empty"),
        (CUSTOMER % "<Name>A</Name><ParentRef/>", r"CustomerAdd/ParentRef: is empty"),
        (CUSTOMER % f"<Name>{'&amp;' * 42}</Name>", r"CustomerAdd/Name: 42 characters are more than the 41"),
        (CUSTOMER % "<Name>A</Name><IsActive>Y</IsActive>", r'IsActive: "Y" is not true or false'),
        (CUSTOMER % "<Name>A<b/></Name>", r"Name: holds a value, not the element b"),
        (CUSTOMER % "stray<Name>A</Name>", r"CustomerAdd: holds elements, not text"),
        (CUSTOMER % "<Name>A</Name><ExternalGUID>12</ExternalGUID>", r"ExternalGUID: .*GUID in braces"),
        (INVOICE % "<RefNumber>123456789012</RefNumber>", r"RefNumber: 12 characters are more than the 11"),
        (INVOICE % "<InvoiceLineAdd><Amount>20.5</Amount></InvoiceLineAdd>", r"Amount: .*two decimals"),
        (INVOICE % "<InvoiceLineAdd><Rate>1.123456</Rate></InvoiceLineAdd>", r"Rate: .*five decimals"),
        (
            INVOICE % "<InvoiceLineAdd><Rate>1</Rate><RatePercent>1</RatePercent></InvoiceLineAdd>",
            r"InvoiceLineAdd/RatePercent: stands in the wrong place, too often, or beside what excludes it",
        ),
        (
            INVOICE % "<InvoiceLineAdd><Desc>a</Desc></InvoiceLineAdd><InvoiceLineAdd><Desk>a</Desk></InvoiceLineAdd>",
            r"InvoiceAdd/InvoiceLineAdd\[2\]/Desk: is unknown",
        ),
        (ITEM % "<SalesOrPurchase><Desc>a</Desc></SalesOrPurchase>", r"ItemServiceMod/SalesOrPurchase: is unknown"),
        ('<TermsQueryRq requestID="1" iterator="Start"/>', r'TermsQueryRq: has no attribute "iterator"'),
        (f'<HostQueryRq requestID="{"1" * 51}"/>', r"requestID is longer than 50"),
        (
            '<CustomerQueryRq requestID="1"><OwnerID>0</OwnerID><IncludeRetElement>Name</IncludeRetElement>'
            "</CustomerQueryRq>",
            r"CustomerQueryRq/IncludeRetElement: stands in the wrong place",
        ),
        (
            '<CustomerQueryRq requestID="1"><ListID>8-1</ListID><MaxReturned>1</MaxReturned></CustomerQueryRq>',
            r"CustomerQueryRq/MaxReturned: stands in the wrong place",
        ),
        ("<RocketAddRq/>", r"RocketAddRq: is no request of ours"),
        ("<CustomerAddRq>", r"request: is not well-formed XML"),
        (CUSTOMER % "<Name>é</Name>", r"request: holds characters beyond ASCII"),
    ],
)
def test_a_wrong_request_is_refused_with_its_path(text: str, message: str) -> None:
    with pytest.raises(FragmentError, match=message):
        check_fragment(text)


def test_an_element_newer_than_the_version_is_refused() -> None:
    fragment = build_fragment("CustomerAdd", {"Name": "Acme", "JobTitle": "Buyer"})
    check_staged(fragment, version="12.0")
    with pytest.raises(
        FragmentError, match=r"CustomerAdd/JobTitle: came with qbXML 12\.0; this QuickBooks speaks 11\.0"
    ):
        check_staged(fragment, version="11.0")


def test_nothing_outside_the_text_is_read() -> None:
    bomb = '<!DOCTYPE x [<!ENTITY e SYSTEM "file:///etc/hostname">]>' + CUSTOMER % "<Name>&e;</Name>"
    with pytest.raises(FragmentError):
        check_fragment(bomb)
