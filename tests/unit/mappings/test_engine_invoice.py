"""A won opportunity in the words of an invoice."""

from datetime import date
from decimal import ROUND_HALF_UP, Decimal
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from include.errors import DataError
from include.mappings.engine.engine import ClosedPeriod, MapError, admits, deal_of, map_hash, map_record
from include.mappings.language.selection import select_fields
from include.model import Key, Mapped, Reference
from tests.kit.mapped_records import (
    ACCOUNT_ID,
    DEAL_ID,
    INVOICE,
    NUMBERED,
    PRODUCT_ID,
    Org,
    account,
    changed_flow,
    context,
    deal,
    line,
    product,
)
from tests.kit.mapped_records import org as usual

CUSTOMER = Key(flow="account_to_customer", record_id=ACCOUNT_ID)
SERVICE = Key(flow="product_to_item", record_id=PRODUCT_ID)


def mapped(org: Org | None = None, record: dict[str, Any] | None = None, **changes: Any) -> Mapped:
    opportunity = record or deal()
    posted_on = changes.pop("posted_on", None)
    usual_flow = NUMBERED if changes.get("posting", {}).get("numbering") == "salesforce" else INVOICE
    flow = changes.pop("flow", usual_flow)
    related = (org or usual()).related(flow, opportunity)
    return map_record(flow, opportunity, related=related, context=context(**changes), posted_on=posted_on)


def with_lines(*rows: dict[str, Any]) -> Org:
    return usual(OpportunityLineItem=list(rows))


def test_deal_becomes_this_invoice() -> None:
    assert mapped() == Mapped(
        flow="opportunity_to_invoice",
        record_id=DEAL_ID,
        target="Invoice",
        values={
            "CustomerRef": Reference(key=CUSTOMER),
            "TxnDate": date(2016, 12, 31),
            "BillAddress": {
                "Addr1": "1 Main Street",
                "City": "Springfield",
                "State": "IL",
                "PostalCode": "62701",
                "Country": "USA",
            },
            "ShipAddress": {"Addr1": "2 Dock Road", "City": "Chicago", "Country": "USA"},
            "Memo": "Zenith roll-out",
            "IsPending": False,
            "IsToBePrinted": False,
            "IsToBeEmailed": False,
            "InvoiceLine": [
                {
                    "ItemRef": Reference(key=SERVICE),
                    "Desc": "One hour of consulting",
                    "Quantity": Decimal("3.00000"),
                    "Amount": Decimal("269.97"),
                }
            ],
        },
        depends_on=(CUSTOMER, SERVICE),
        title="Zenith roll-out",
        document_date=date(2016, 12, 31),
        deal=DEAL_ID,
        amount=Decimal("269.97"),
        lines=(line()["Id"],),
    )


@pytest.mark.parametrize(
    ("changes", "expected"),
    [
        ({}, True),
        ({"IsWon": False}, False),
        ({"IsWon": None}, False),
        ({"QB_Generate__c": "Sales Order"}, False),
        ({"QB_Generate__c": None}, False),
    ],
)
def test_only_won_deals_that_ask_for_an_invoice_are_admitted(changes: dict[str, Any], expected: bool) -> None:
    assert admits(INVOICE, deal(**changes)) is expected


def test_lines_stand_in_the_order_of_salesforce() -> None:
    rows = [
        line(1, SortOrder=None, Description="d", CreatedDate="2016-12-02T00:00:00.000+0000"),
        line(2, SortOrder=2, Description="b"),
        line(3, SortOrder=1, Description="a"),
        line(4, SortOrder=None, Description="c", CreatedDate="2016-12-01T00:00:00.000+0000"),
        line(5, SortOrder=None, Description="e", CreatedDate="2016-12-02T00:00:00.000+0000"),
    ]
    assert [row["Desc"] for row in mapped(with_lines(*rows)).values["InvoiceLine"]] == ["a", "b", "c", "d", "e"]


cents = st.integers(min_value=1, max_value=10**9).map(lambda number: Decimal(number) / 100)
discounts = st.integers(min_value=0, max_value=10000).map(lambda number: Decimal(number) / 100)
quantities = st.integers(min_value=1, max_value=10**6).map(lambda number: Decimal(number) / 100)


@given(st.lists(st.tuples(quantities, cents, discounts), min_size=1, max_size=5))
def test_line_discounts_are_right_to_the_cent(sold: list[tuple[Decimal, Decimal, Decimal]]) -> None:
    totals = [
        (quantity * price * (1 - discount / 100)).quantize(Decimal("0.01"), ROUND_HALF_UP)
        for quantity, price, discount in sold
    ]
    rows = [
        line(number, Quantity=quantity, UnitPrice=price, Discount=discount, TotalPrice=total)
        for number, ((quantity, price, discount), total) in enumerate(zip(sold, totals, strict=True), 1)
    ]
    invoice = mapped(with_lines(*rows))
    assert [row["Amount"] for row in invoice.values["InvoiceLine"]] == totals
    assert invoice.amount == sum(totals)
    assert all("Rate" not in row for row in invoice.values["InvoiceLine"])


def test_discount_line_has_a_rate_and_counts_in_the_amount() -> None:
    discount = product(Id="01tD", Name="Rebate", QB_Item_Type__c="Discount", Description=None)
    org = usual(
        Product2=[product(), discount],
        OpportunityLineItem=[line(1), line(2, Product2Id="01tD", Quantity=Decimal(1), TotalPrice=Decimal("-20.00"))],
    )
    invoice = mapped(org)
    reference = Reference(key=Key(flow="product_to_item", record_id="01tD"))
    assert invoice.values["InvoiceLine"][1] == {"ItemRef": reference, "Desc": "Rebate", "Rate": Decimal("-20.00")}
    assert invoice.amount == Decimal("249.97")


def test_subtotal_line_has_no_numbers() -> None:
    subtotal = product(QB_Item_Type__c="Subtotal")
    invoice = mapped(usual(Product2=[subtotal]))
    assert invoice.values["InvoiceLine"][0].keys() == {"ItemRef", "Desc"}
    assert invoice.amount == 0


def test_line_says_its_own_description_before_that_of_the_product() -> None:
    assert mapped(with_lines(line(Description="Kick-off"))).values["InvoiceLine"][0]["Desc"] == "Kick-off"
    bare = usual(Product2=[product(Description=None)])
    assert mapped(bare).values["InvoiceLine"][0]["Desc"] == "Consulting hour"


def test_service_date_of_a_line_is_a_date() -> None:
    invoice = mapped(with_lines(line(ServiceDate="2016-12-24")))
    assert invoice.values["InvoiceLine"][0]["ServiceDate"] == date(2016, 12, 24)


def test_policies_decide_whether_it_is_pending_printed_or_emailed() -> None:
    values = mapped(posting={"pending": True, "to_be_printed": True, "to_be_emailed": True}).values
    assert (values["IsPending"], values["IsToBePrinted"], values["IsToBeEmailed"]) == (True, True, True)


def test_deal_of_a_closed_period_is_held_with_its_dates_and_the_cure() -> None:
    with pytest.raises(ClosedPeriod) as held:
        mapped(closing_date=date(2016, 12, 31))
    assert held.value.message == (
        f'Invoice for Opportunity "Zenith roll-out" ({DEAL_ID}) not mapped: its date 2016-12-31 is on or before the '
        "closing date 2016-12-31 of QuickBooks. Move the close date, or ask finance to open the books. For "
        "whoever looks after the sync: set posting.closed_period to first_open_day."
    )
    assert isinstance(held.value, DataError)
    assert (held.value.record_id, held.value.field) == (DEAL_ID, "TxnDate")


def test_deal_of_a_closed_period_moves_and_its_memo_says_so() -> None:
    invoice = mapped(closing_date=date(2016, 12, 31), posting={"closed_period": "first_open_day"})
    assert invoice.values["TxnDate"] == date(2017, 1, 1)
    assert invoice.values["Memo"] == "Zenith roll-out (dated 2016-12-31)"
    assert invoice.document_date == date(2016, 12, 31)


def test_deal_dated_by_the_day_of_posting_does_not_change_the_next_day() -> None:
    posting = {"posting_date": "day_posted"}
    first = mapped(posting=posting, today=date(2017, 1, 5))
    later = mapped(posting=posting, today=date(2017, 1, 6), posted_on=date(2017, 1, 5))
    assert first.values["TxnDate"] == date(2017, 1, 5)
    assert map_hash(first) == map_hash(later)


def test_posted_deal_is_not_held_when_its_period_closes_later() -> None:
    before = mapped()
    after = mapped(closing_date=date(2016, 12, 31), posted_on=date(2016, 12, 31))
    assert map_hash(before) == map_hash(after)


def test_salesforce_numbers_need_a_field_that_holds_them() -> None:
    context_ = context(posting={"numbering": "salesforce"})
    with pytest.raises(MapError) as error:
        map_record(INVOICE, deal(), related=usual().related(INVOICE, deal()), context=context_)
    assert error.value.message.endswith(
        "documents are numbered by Salesforce, and nobody has said which field holds the number. For whoever looks "
        "after the sync: name it in the mapping file, as ref_number, or set posting.numbering to quickbooks."
    )


def test_number_of_salesforce_is_sent_only_where_salesforce_numbers() -> None:
    numbered = deal(Invoice_Number__c="R-2016-001")
    assert "RefNumber" not in mapped(record=numbered).values
    assert mapped(record=numbered, posting={"numbering": "salesforce"}).values["RefNumber"] == "R-2016-001"


@pytest.mark.parametrize(
    ("changes", "field", "words"),
    [
        ({"record": deal(AccountId=None)}, "CustomerRef", "CustomerRef: AccountId is empty. Fill it in."),
        (
            {"record": deal(CloseDate=None)},
            "TxnDate",
            "TxnDate: the date is empty. Fill it in. For whoever looks after ",
        ),
        ({"org": with_lines()}, "lines", "lines: it has no lines. Add products to it."),
        (
            {"org": with_lines(line(1), line(2, Product2Id=None))},
            "ItemRef",
            "line 2 (00kHs00000000002AAA), ItemRef: Product2Id is empty. Fill it in.",
        ),
        (
            {"org": with_lines(line(1, TotalPrice=1.5))},
            "Amount",
            "line 1 (00kHs00000000001AAA), Amount: a float is not an exact number.",
        ),
        (
            {"org": usual(Account=[account(BillingPostalCode="1" * 20)])},
            "BillAddress",
            "BillAddress: BillingPostalCode has 20 characters, and QuickBooks holds 13. Correct the address.",
        ),
        (
            {"posting": {"numbering": "salesforce"}},
            "ref_number",
            "ref_number: Invoice_Number__c is empty, and documents are numbered by it. Fill it in. For",
        ),
        (
            {"posting": {"numbering": "salesforce"}, "record": deal(Invoice_Number__c="123456789012")},
            "RefNumber",
            'RefNumber: the number "123456789012" has 12 characters, and QuickBooks holds 11.',
        ),
    ],
)
def test_error_names_record_field_and_cure(changes: dict[str, Any], field: str, words: str) -> None:
    with pytest.raises(MapError) as error:
        mapped(**changes)
    assert error.value.message.startswith(f'Invoice for Opportunity "Zenith roll-out" ({DEAL_ID}) not mapped: {words}')
    assert (error.value.record_id, error.value.field) == (DEAL_ID, field)


def test_deal_whose_account_has_not_landed_has_no_addresses() -> None:
    values = mapped(usual(Account=[])).values
    assert "BillAddress" not in values
    assert values["CustomerRef"] == Reference(key=CUSTOMER)


OF_A_DEAL = changed_flow("opportunity_to_invoice", "document_date:", "deal: Deal__c\ndocument_date:")


def test_a_document_belongs_to_its_own_record_or_to_the_deal_that_the_mapping_names() -> None:
    other = "006Hs00000000OTAAA"
    assert mapped().deal == DEAL_ID
    assert mapped(record=deal(Deal__c=other), flow=OF_A_DEAL).deal == other
    assert mapped(record=deal(Deal__c=None), flow=OF_A_DEAL).deal == DEAL_ID
    assert mapped(record=deal(Deal__c="006Hs00000000Ot"), flow=OF_A_DEAL).deal == "006Hs00000000OtIAI"


def test_a_deal_that_is_no_id_is_refused() -> None:
    with pytest.raises(MapError, match=r'deal: "Zenith" is no id of Salesforce\. For .*: name a field that holds one'):
        mapped(record=deal(Deal__c="Zenith"), flow=OF_A_DEAL)


@pytest.mark.parametrize(
    ("said", "belongs_to"), [("006Hs00000000OTAAA", "006Hs00000000OTAAA"), (None, DEAL_ID), ("Zenith", DEAL_ID)]
)
def test_record_that_is_not_mapped_belongs_to_the_same_deal(said: str | None, belongs_to: str) -> None:
    assert deal_of(OF_A_DEAL, deal(Deal__c=said)) == belongs_to


def test_the_deal_is_read_from_salesforce() -> None:
    assert "Deal__c" in select_fields([OF_A_DEAL], {})["Opportunity"]


def test_write_back_names_fields_of_the_package_and_elements_of_the_answer() -> None:
    assert INVOICE.write_back == {
        "QB_Number__c": "RefNumber",
        "QB_Open__c": "BalanceRemaining",
        "QB_Invoiced__c": "Subtotal",
    }


def test_changed_address_or_price_is_a_change_of_the_invoice() -> None:
    moved = mapped(usual(Account=[account(BillingCity="Peoria")]))
    dearer = mapped(with_lines(line(TotalPrice=Decimal("270.00"))))
    assert len({map_hash(mapped()), map_hash(moved), map_hash(dearer)}) == 3
