"""What QuickBooks refuses as a whole document, with 0x80040400 and no hint where."""

import pytest

from simulators.quickbooks_desktop.processor import RequestProcessorError
from tests.kit.quickbooks_desk import GUID, OWNER, Desk, code, document, invoice_add, line


def customer(inner: str) -> str:
    return f"<CustomerAddRq><CustomerAdd>{inner}</CustomerAdd></CustomerAddRq>"


def refused(desk: Desk, text: str) -> str:
    with pytest.raises(RequestProcessorError) as caught:
        desk.raw(text)
    return caught.value.hresult


REJECTED = {
    "a name of 42 characters": customer(f"<Name>{'x' * 42}</Name>"),
    "wrong order": customer("<CompanyName>A</CompanyName><Name>A</Name>"),
    "an element twice": customer("<Name>A</Name><Phone>1</Phone><Phone>2</Phone>"),
    "an unknown element": customer("<Name>A</Name><Website>a.example</Website>"),
    "an element of QuickBooks Online": customer("<Name>A</Name><Mobile>1</Mobile>"),
    "a missing name": customer("<Phone>1</Phone>"),
    "a RefNumber of 12": invoice_add(head="<RefNumber>123456789012</RefNumber>"),
    "an amount with one decimal": invoice_add(line(inner="<Amount>20.5</Amount>")),
    "a rate with six decimals": invoice_add(line(inner="<Rate>1.123456</Rate>")),
    "a GUID without braces": customer(f"<Name>A</Name><ExternalGUID>{GUID[1:-1]}</ExternalGUID>"),
    "OwnerID before IncludeRetElement": f"<CustomerQueryRq><OwnerID>{OWNER}</OwnerID>"
    "<IncludeRetElement>Name</IncludeRetElement></CustomerQueryRq>",
    "ListID together with MaxReturned": "<CustomerQueryRq><ListID>1</ListID>"
    "<MaxReturned>1</MaxReturned></CustomerQueryRq>",
    "an iterator in lower case": '<CustomerQueryRq iterator="start"><MaxReturned>1</MaxReturned></CustomerQueryRq>',
    "an iterator on terms": '<TermsQueryRq iterator="Start"><MaxReturned>1</MaxReturned></TermsQueryRq>',
    "IsActive Y": customer("<Name>A</Name><IsActive>Y</IsActive>"),
    "ItemServiceMod with SalesOrPurchase": "<ItemServiceModRq><ItemServiceMod><ListID>1</ListID>"
    "<EditSequence>1</EditSequence><SalesOrPurchase><Price>1.00</Price></SalesOrPurchase></ItemServiceMod>"
    "</ItemServiceModRq>",
    "an item without a price block": "<ItemNonInventoryAddRq><ItemNonInventoryAdd><Name>A</Name></ItemNonInventoryAdd>"
    "</ItemNonInventoryAddRq>",
    "a date that does not exist": invoice_add(head="<TxnDate>2026-02-30</TxnDate>"),
    "a request that QuickBooks does not know": "<PumpkinAddRq />",
    "text between elements": customer("Hello<Name>A</Name>"),
    "an id of 37 characters": f"<CustomerQueryRq><ListID>{'1' * 37}</ListID></CustomerQueryRq>",
    "an order of 15.0 in a 13.0 document": "<SalesOrderAddRq><SalesOrderAdd><CustomerRef><FullName>A</FullName>"
    f"</CustomerRef>{line(kind='SalesOrder')}<StoreName>S</StoreName></SalesOrderAdd></SalesOrderAddRq>",
}


@pytest.mark.parametrize("body", REJECTED.values(), ids=REJECTED.keys())
def test_whole_document_is_refused_for(body: str, desk: Desk) -> None:
    assert refused(desk, document(body)) == "0x80040400"


def test_one_misplaced_element_stops_the_good_requests_beside_it(desk: Desk) -> None:
    assert refused(desk, document(customer("<Name>Good</Name>") + REJECTED["wrong order"])) == "0x80040400"
    assert code(desk.one("<CustomerQueryRq />")) == 1


def test_name_of_41_characters_is_taken_and_counted_after_unescaping(desk: Desk) -> None:
    desk.customer("&amp;" * 41)


@pytest.mark.parametrize(
    "text",
    [
        document(customer("<Name>A</Name>")).replace('<?qbxml version="13.0"?>', ""),
        document(customer("<Name>A</Name>")).replace(' onError="continueOnError"', ""),
        document(customer("<Name>A</Name>"), on_error="rollbackOnError"),
        "\n" + document(customer("<Name>A</Name>")),
        "\ufeff" + document(customer("<Name>A</Name>")),
        document(customer("<Name>Caf\u00e9</Name>")),
        document(customer("<Name>A</Name>")) + "<More/>",
        document(customer("<Name>A &#x1; B</Name>")),
        document(customer("<Name>A</Name>"))[:-8],
        "",
    ],
    ids=[
        "no qbxml instruction",
        "no onError",
        "rollbackOnError",
        "blank before the declaration",
        "byte order mark",
        "raw é",
        "two roots",
        "control character",
        "cut off",
        "empty",
    ],
)
def test_envelope_is_refused(text: str, desk: Desk) -> None:
    assert refused(desk, text) == "0x80040400"


def test_raw_characters_pass_when_the_company_is_not_strict(desk: Desk) -> None:
    desk.turn("strict-ascii", "off")
    assert desk.customer("Café").findtext("Name") == "Café"


def test_characters_outside_windows_1252_become_question_marks(desk: Desk) -> None:
    assert desk.customer("&#233;&#8364;&#20013;&#128512;").findtext("Name") == "é€??"


@pytest.mark.parametrize("version", ["12.1", "17.0", "99.0"])
def test_unsupported_version_is_refused_with_its_own_code(version: str, desk: Desk) -> None:
    assert refused(desk, document("<HostQueryRq />", version=version)) == "0x80040423"


def test_element_newer_than_the_documents_version_is_refused(desk: Desk) -> None:
    body = customer(f"<Name>A</Name><ExternalGUID>{GUID}</ExternalGUID>")
    assert refused(desk, document(body, version="7.0")) == "0x80040400"
    assert "ExternalGUID" in desk.raw(document(body, version="8.0"))


def test_answer_leaves_out_fields_newer_than_the_documents_version(desk: Desk) -> None:
    desk.customer(inner=f"<ExternalGUID>{GUID}</ExternalGUID>")
    assert "ExternalGUID" not in desk.raw(document("<CustomerQueryRq />", version="7.0"))


def test_known_request_that_is_not_simulated_is_answered_with_1030(desk: Desk) -> None:
    assert code(desk.one("<CheckQueryRq />")) == 1030


def test_request_id_of_51_characters_is_refused_alone(desk: Desk) -> None:
    first, second = desk.ask(f'<HostQueryRq requestID="{"x" * 51}" /><HostQueryRq requestID="{"x" * 50}" />')
    assert (code(first), code(second)) == (1060, 0)


def test_stop_on_error_skips_what_follows_an_error_but_not_a_warning(desk: Desk) -> None:
    missing = "<CustomerQueryRq><FullName>nobody</FullName></CustomerQueryRq>"
    body = missing + customer("<Name>A</Name>") + customer("<Name>A</Name>") + customer("<Name>B</Name>")
    assert [code(reply) for reply in desk.ask(body, on_error="stopOnError")] == [500, 0, 3100, 3231]
    assert [code(reply) for reply in desk.ask(body)] == [500, 3100, 3100, 0]
