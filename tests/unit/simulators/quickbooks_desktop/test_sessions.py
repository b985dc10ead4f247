"""Sessions: what begins them, what they refuse, and the HRESULTs of a PC that is not ready."""

import pytest

from simulators.quickbooks_desktop.processor import HRESULTS, RequestProcessorError
from tests.kit.quickbooks_desk import Desk, code, document, invoice_add

PATH = r"C:\Users\Public\Documents\Intuit\QuickBooks\Company.qbw"


def begin_error(desk: Desk, path: str = "") -> str:
    with pytest.raises(RequestProcessorError) as caught:
        desk.processor.begin_session(path)
    return caught.value.hresult


def request_error(desk: Desk, body: str = "<HostQueryRq />") -> str:
    with pytest.raises(RequestProcessorError) as caught:
        desk.raw(document(body))
    return caught.value.hresult


def test_open_file_is_named_by_nothing_or_by_its_path_in_any_case(desk: Desk) -> None:
    for path in ("", PATH, PATH.upper()):
        ticket = desk.processor.begin_session(path)
        assert desk.processor.current_company_file_name(ticket) == PATH
        assert desk.processor.country_and_version(ticket) == ("US", 16, 0)
        desk.processor.end_session(ticket)


def test_tickets_differ_and_an_ended_one_is_invalid(desk: Desk) -> None:
    first, second = desk.processor.begin_session(), desk.processor.begin_session()
    assert first != second
    desk.processor.end_session(first)
    for call in (desk.processor.end_session, desk.processor.current_company_file_name):
        with pytest.raises(RequestProcessorError) as caught:
            call(first)
        assert caught.value.hresult == "0x8004040D"
    desk.processor.end_session(second)


@pytest.mark.parametrize(
    ("switch", "value", "path", "hresult"),
    [
        ("running", "on", r"C:\other.qbw", "0x8004040A"),
        ("other-file-open", "on", "", "0x8004040A"),
        ("running", "off", "", "0x80040416"),
        ("running", "off", r"C:\other.qbw", "0x80040403"),
        ("dialog-open", "on", "", "0x80040414"),
        ("single-user", "on", "", "0x80040410"),
        ("begin-error", "0x80040408", "", "0x80040408"),
    ],
)
def test_session_does_not_begin(desk: Desk, switch: str, value: str, path: str, hresult: str) -> None:
    desk.turn(switch, value)
    assert begin_error(desk, path) == hresult


def test_quickbooks_starts_for_its_own_path(desk: Desk) -> None:
    desk.turn("running", "off")
    assert desk.processor.begin_session(PATH)


def test_dialog_that_opens_later_blocks_the_session(desk: Desk) -> None:
    desk.turn("dialog-open", "on")
    assert request_error(desk) == "0x80040414"
    desk.turn("dialog-open", "off")
    assert code(desk.one("<HostQueryRq />")) == 0


def test_request_can_be_made_to_fail_with_any_hresult(desk: Desk) -> None:
    for hresult in HRESULTS:
        desk.turn("request-error", hresult)
        assert request_error(desk, "<ClassAddRq><ClassAdd><Name>A</Name></ClassAdd></ClassAddRq>") == hresult
    desk.turn("request-error", "")
    assert code(desk.one("<ClassQueryRq />")) == 1


def test_error_carries_code_and_message(desk: Desk) -> None:
    with pytest.raises(RequestProcessorError) as caught:
        desk.raw(document("<PumpkinAddRq />"))
    assert caught.value.hresult == "0x80040400"
    assert caught.value.message == "QuickBooks found an error when parsing the provided XML text stream."
    assert "PumpkinAddRq" in desk.processor.last_parse_error


def test_answer_of_a_query_starts_and_ends_as_quickbooks_writes_it(desk: Desk) -> None:
    response = desk.raw(document('<ClassQueryRq requestID="4" />'))
    assert response == (
        '<?xml version="1.0" ?>\n<QBXML>\n<QBXMLMsgsRs>\n'
        '<ClassQueryRs requestID="4" statusCode="1" statusSeverity="Info" '
        'statusMessage="A query request did not find a matching object in QuickBooks" />\n'
        "</QBXMLMsgsRs>\n</QBXML>\n"
    )


def test_special_characters_are_escaped_and_one_element_stands_on_a_line(desk: Desk) -> None:
    desk.customer("A &amp; B &lt;C&gt;")
    response = desk.raw(document("<CustomerQueryRq />"))
    assert "\n<Name>A &amp; B &lt;C&gt;</Name>\n" in response
    assert all(line.startswith("<") for line in response.splitlines())


@pytest.mark.parametrize(
    ("switch", "body"),
    [
        ("estimates", "<EstimateQueryRq />"),
        ("sales-orders", "<SalesOrderQueryRq />"),
        ("inventory", "<PurchaseOrderQueryRq />"),
        ("inventory", "<ItemInventoryQueryRq />"),
        ("classes", "<ClassAddRq><ClassAdd><Name>A</Name></ClassAdd></ClassAddRq>"),
        ("multicurrency", invoice_add(head="<ExchangeRate>1.1</ExchangeRate>")),
    ],
)
def test_feature_that_is_off_is_3250(desk: Desk, switch: str, body: str) -> None:
    desk.stocked()
    desk.turn(switch, "off")
    reply = desk.one(body)
    assert code(reply) == 3250
    assert reply.get("statusMessage") == ("This feature is not enabled or not available in this version of QuickBooks.")


def test_pro_has_no_sales_orders(desk: Desk) -> None:
    desk.turn("edition", "Pro")
    assert code(desk.one("<SalesOrderQueryRq />")) == 3250


def test_class_reference_needs_class_tracking(desk: Desk) -> None:
    desk.stocked()
    desk.made("<ClassAddRq><ClassAdd><Name>East</Name></ClassAdd></ClassAddRq>")
    body = invoice_add(head="<ClassRef><FullName>East</FullName></ClassRef>")
    assert code(desk.one(body)) == 0
    desk.turn("classes", "off")
    assert code(desk.one(body)) == 3250


def test_application_without_permission_gets_3260_and_a_read_only_one_3263(desk: Desk) -> None:
    add = "<OtherNameAddRq><OtherNameAdd><Name>A</Name></OtherNameAdd></OtherNameAddRq>"
    desk.turn("permission", "read-only")
    assert [code(reply) for reply in desk.ask(f"<CustomerQueryRq />{add}")] == [1, 3263]
    desk.turn("permission", "none")
    assert [code(reply) for reply in desk.ask(f"<HostQueryRq /><CustomerQueryRq />{add}")] == [0, 3260, 3260]
