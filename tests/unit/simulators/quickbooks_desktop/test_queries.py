"""What queries find, cap, filter and leave out."""

import pytest

from tests.kit.quickbooks_desk import OWNER, Desk, code, line, text, texts
from tests.unit.simulators.quickbooks_desktop.test_names import mod
from tests.unit.simulators.quickbooks_desktop.test_payments import applied, payment


def customers(desk: Desk, inner: str, attributes: str = "") -> list[str]:
    return texts(desk.one(f"<CustomerQueryRq{attributes}>{inner}</CustomerQueryRq>"), "CustomerRet/Name")


def invoices(desk: Desk, inner: str) -> list[str]:
    return texts(desk.one(f"<InvoiceQueryRq>{inner}</InvoiceQueryRq>"), "InvoiceRet/RefNumber")


def test_empty_query_is_status_1_and_no_error(desk: Desk) -> None:
    reply = desk.one('<CustomerQueryRq requestID="7" />')
    assert (code(reply), reply.get("statusSeverity"), reply.get("requestID")) == (1, "Info", "7")
    assert reply.get("statusMessage") == "A query request did not find a matching object in QuickBooks"


def test_query_by_name_of_a_missing_record_warns_with_500_and_returns_the_others(desk: Desk) -> None:
    desk.customer("A")
    reply = desk.one("<CustomerQueryRq><FullName>A</FullName><FullName>bleech</FullName></CustomerQueryRq>")
    assert (code(reply), reply.get("statusSeverity")) == (500, "Warn")
    assert '("bleech")' in reply.get("statusMessage", "")
    assert texts(reply, "CustomerRet/Name") == ["A"]


@pytest.mark.parametrize("name", ["TxnID", "RefNumber"])
def test_query_by_id_or_number_of_a_missing_transaction_warns_with_500(desk: Desk, name: str) -> None:
    assert code(desk.one(f"<InvoiceQueryRq><{name}>1-1</{name}></InvoiceQueryRq>")) == 500


def test_only_active_records_come_back_unless_asked(desk: Desk) -> None:
    desk.customer("A")
    desk.customer("B", "<IsActive>false</IsActive>")
    assert customers(desk, "") == ["A"]
    assert customers(desk, "<ActiveStatus>All</ActiveStatus>") == ["A", "B"]
    assert customers(desk, "<ActiveStatus>InactiveOnly</ActiveStatus>") == ["B"]
    assert customers(desk, "<FullName>b</FullName>") == ["B"]


def test_max_returned_alone_caps_without_a_sign(desk: Desk) -> None:
    for name in "ABC":
        desk.customer(name)
    reply = desk.one("<CustomerQueryRq><MaxReturned>2</MaxReturned></CustomerQueryRq>")
    assert (code(reply), len(reply), reply.get("iteratorRemainingCount")) == (0, 2, None)


def test_metadata_counts_with_or_without_rows(desk: Desk) -> None:
    desk.customer("A")
    only = desk.one('<CustomerQueryRq metaData="MetaDataOnly" />')
    both = desk.one('<CustomerQueryRq metaData="MetaDataAndResponseData" />')
    assert (only.get("retCount"), len(only), both.get("retCount"), len(both)) == ("1", 0, "1", 1)


def test_name_filters_ignore_case(desk: Desk) -> None:
    for name in ("Alpha", "Beta", "Gamma"):
        desk.customer(name)
    match = "<NameFilter><MatchCriterion>{}</MatchCriterion><Name>{}</Name></NameFilter>"
    assert customers(desk, match.format("StartsWith", "al")) == ["Alpha"]
    assert customers(desk, match.format("Contains", "AM")) == ["Gamma"]
    assert customers(desk, match.format("EndsWith", "TA")) == ["Beta"]
    span = "<NameRangeFilter><FromName>b</FromName><ToName>C</ToName></NameRangeFilter>"
    assert customers(desk, span) == ["Beta"]


def test_include_ret_element_leaves_only_what_is_named(desk: Desk) -> None:
    desk.stocked().invoice()
    text_of = desk.processor.process_request(
        desk.ticket,
        '<?xml version="1.0"?><?qbxml version="13.0"?><QBXML><QBXMLMsgsRq onError="stopOnError"><InvoiceQueryRq>'
        "<IncludeLineItems>true</IncludeLineItems><IncludeRetElement>TxnID</IncludeRetElement>"
        "<IncludeRetElement>InvoiceLineRet</IncludeRetElement></InvoiceQueryRq></QBXMLMsgsRq></QBXML>",
    )
    assert "<TxnID>" in text_of
    assert "<InvoiceLineRet>" in text_of
    assert "<RefNumber>" not in text_of


def test_lines_come_only_when_asked_for(desk: Desk) -> None:
    desk.stocked().invoice()
    assert desk.one("<InvoiceQueryRq />").find("InvoiceRet/InvoiceLineRet") is None
    asked = desk.one("<InvoiceQueryRq><IncludeLineItems>true</IncludeLineItems></InvoiceQueryRq>")
    assert asked.find("InvoiceRet/InvoiceLineRet") is not None


def test_from_modified_date_is_local_time_and_inclusive(desk: Desk) -> None:
    desk.customer("Early")
    desk.wait(1)
    record = desk.customer("Late")
    stamp = text(record, "TimeModified")
    assert stamp == "2026-03-02T10:00:01-05:00"
    assert customers(desk, f"<FromModifiedDate>{stamp[:19]}</FromModifiedDate>") == ["Late"]
    assert customers(desk, f"<FromModifiedDate>{stamp}</FromModifiedDate>") == ["Late"]
    assert customers(desk, "<FromModifiedDate>2026-03-02T10:00:02</FromModifiedDate>") == []
    assert customers(desk, "<ToModifiedDate>2026-03-02T10:00:00</ToModifiedDate>") == ["Early"]
    assert customers(
        desk, "<FromModifiedDate>2026-03-02</FromModifiedDate><ToModifiedDate>2026-03-02</ToModifiedDate>"
    ) == [
        "Early",
        "Late",
    ]


def test_changed_record_is_found_by_its_new_time(desk: Desk) -> None:
    record = desk.customer("A")
    desk.wait(3600)
    desk.made(mod(record, "<Phone>1</Phone>"))
    assert customers(desk, "<FromModifiedDate>2026-03-02T11:00:00</FromModifiedDate>") == ["A"]


def test_impossible_dates_and_ranges_are_refused(desk: Desk) -> None:
    span = (
        "<CustomerQueryRq><FromModifiedDate>{}</FromModifiedDate><ToModifiedDate>{}</ToModifiedDate></CustomerQueryRq>"
    )
    assert code(desk.one(span.format("2026-13-01", "2026-12-01"))) == 3020
    assert code(desk.one(span.format("2026-03-02", "2026-03-01"))) == 3030


def test_transactions_by_date_entity_number_and_payment(desk: Desk) -> None:
    desk.stocked()
    desk.customer("Other")
    desk.customer("Job", "<ParentRef><FullName>Other</FullName></ParentRef>")
    first = desk.invoice(head="<TxnDate>2026-01-10</TxnDate><RefNumber>A1</RefNumber>")
    desk.invoice(head="<TxnDate>2026-02-10</TxnDate><RefNumber>B2</RefNumber>", customer="Other")
    desk.invoice(head="<TxnDate>2026-02-20</TxnDate><RefNumber>B3</RefNumber>", customer="Other:Job")
    desk.made(payment("10.00", applied(first, "10.00")))
    dates = "<TxnDateRangeFilter><FromTxnDate>{}</FromTxnDate><ToTxnDate>{}</ToTxnDate></TxnDateRangeFilter>"
    assert invoices(desk, dates.format("2026-01-10", "2026-02-10")) == ["A1", "B2"]
    assert invoices(desk, "<TxnDateRangeFilter><DateMacro>LastMonth</DateMacro></TxnDateRangeFilter>") == ["B2", "B3"]
    assert invoices(desk, "<EntityFilter><FullName>Other</FullName></EntityFilter>") == ["B2"]
    below = "<EntityFilter><FullNameWithChildren>Other</FullNameWithChildren></EntityFilter>"
    assert invoices(desk, below) == ["B2", "B3"]
    assert invoices(desk, "<EntityFilter><FullName>Nobody</FullName></EntityFilter>") == []
    assert invoices(desk, "<PaidStatus>PaidOnly</PaidStatus>") == ["A1"]
    assert invoices(desk, "<PaidStatus>NotPaidOnly</PaidStatus>") == ["B2", "B3"]
    starts = "<RefNumberFilter><MatchCriterion>StartsWith</MatchCriterion><RefNumber>b</RefNumber></RefNumberFilter>"
    assert invoices(desk, starts) == ["B2", "B3"]
    assert invoices(desk, "<RefNumber>b2</RefNumber>") == ["B2"]
    assert code(desk.one("<InvoiceQueryRq><RefNumberCaseSensitive>b2</RefNumberCaseSensitive></InvoiceQueryRq>")) == 500
    account = "<AccountFilter><FullName>Accounts Receivable</FullName></AccountFilter>"
    assert invoices(desk, account) == ["A1", "B2", "B3"]


def test_balance_filter_compares_with_what_jobs_owe_too(desk: Desk) -> None:
    desk.stocked().invoice(line(inner="<Amount>50.00</Amount>"))
    desk.customer("Poor")
    above = "<TotalBalanceFilter><Operator>GreaterThan</Operator><Amount>49.99</Amount></TotalBalanceFilter>"
    assert customers(desk, above) == ["Abercrombie"]


@pytest.mark.parametrize(
    ("query", "row", "count"),
    [
        ("Account", "AccountRet", 15),
        ("Terms", "StandardTermsRet", 4),
        ("StandardTerms", "StandardTermsRet", 4),
        ("SalesTaxCode", "SalesTaxCodeRet", 2),
        ("ItemSalesTax", "ItemSalesTaxRet", 2),
        ("Item", "ItemSalesTaxRet", 2),
        ("Template", "TemplateRet", 7),
        ("PaymentMethod", "PaymentMethodRet", 4),
        ("ShipMethod", "ShipMethodRet", 3),
        ("CustomerType", "CustomerTypeRet", 2),
    ],
)
def test_a_new_company_has_its_starting_lists(desk: Desk, query: str, row: str, count: int) -> None:
    assert [found.tag for found in desk.one(f"<{query}QueryRq />")] == [row] * count


def test_accounts_by_type(desk: Desk) -> None:
    reply = desk.one("<AccountQueryRq><AccountType>AccountsReceivable</AccountType></AccountQueryRq>")
    assert texts(reply, "AccountRet/Name") == ["Accounts Receivable"]


def test_entity_query_finds_customers_and_vendors(desk: Desk) -> None:
    desk.customer("A")
    desk.made("<VendorAddRq><VendorAdd><Name>B</Name></VendorAdd></VendorAddRq>")
    assert [found.tag for found in desk.one("<EntityQueryRq />")] == ["CustomerRet", "VendorRet"]


def test_private_data_needs_its_owner_in_the_query(desk: Desk) -> None:
    assert desk.one("<CompanyQueryRq />").find("CompanyRet/DataExtRet") is None
    assert desk.one(f"<CompanyQueryRq><OwnerID>{OWNER}</OwnerID></CompanyQueryRq>").get("statusCode") == "0"
