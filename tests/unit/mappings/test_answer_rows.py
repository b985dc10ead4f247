"""Records of QuickBooks as rows of Salesforce: keys, references, amounts, and what happens when something lacks."""

from datetime import date
from decimal import Decimal
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from include.mappings.engine.answer_rows import MapError, NotLinked, ParentKey, row_hash, takes, vanished
from tests.kit.book_records import (
    CUSTOMER,
    CUSTOMER_ID,
    INVOICE,
    INVOICE_ID,
    ITEM,
    JOB,
    PAYMENT,
    STANDARD_BOOK,
    flow_back,
    link,
    ret,
    rows,
)
from tests.kit.mapped_records import ACCOUNT_ID, DEAL_ID, PRODUCT_ID, context

TRANSACTION_KEY = f"acme:{INVOICE_ID}"


def nobody(flow: str, qb_id: str) -> None:
    """No record is linked."""


def test_an_invoice_is_a_transaction_of_its_account_and_deal() -> None:
    header = rows("invoice_to_transaction", ret(INVOICE))[0]
    assert (header.object, header.key_field, header.key) == ("QB_Transaction__c", "QB_Id__c", TRANSACTION_KEY)
    assert (header.salesforce_id, header.parent_keys) == (None, ())
    assert header.values == {
        "Name": "Invoice 1042",
        "QB_Company__c": "acme",
        "QB_Type__c": "Invoice",
        "QB_Number__c": "1042",
        "QB_Date__c": date(2016, 12, 31),
        "QB_Due_Date__c": date(2017, 1, 30),
        "QB_Customer__c": "Zenith Ltd",
        "QB_Account__c": ACCOUNT_ID,
        "QB_Opportunity__c": DEAL_ID,
        "QB_Subtotal__c": Decimal("269.97"),
        "QB_Tax__c": Decimal("27.00"),
        "QB_Total__c": Decimal("296.97"),
        "QB_Paid__c": Decimal("100.00"),
        "QB_Balance__c": Decimal("196.97"),
        "QB_Status__c": "Partly Paid",
    }


def test_a_line_names_its_transaction_by_the_key_of_that_row() -> None:
    _, first, second = rows("invoice_to_transaction", ret(INVOICE))
    assert (first.object, first.key) == ("QB_Transaction_Line__c", f"{TRANSACTION_KEY}/1B-1483228800")
    assert first.values["QB_Transaction__r"] == {"QB_Id__c": TRANSACTION_KEY}
    assert first.parent_keys == (ParentKey(field="QB_Transaction__r", key_field="QB_Id__c", key=TRANSACTION_KEY),)
    assert first.values["QB_Product__c"] == PRODUCT_ID
    assert (first.values["QB_Quantity__c"], first.values["QB_Amount__c"]) == (Decimal(3), Decimal("269.97"))
    assert (second.values["QB_Line_Number__c"], second.values["QB_Amount__c"]) == (2, None)


LINE, GROUP = "<InvoiceLineRet>%s</InvoiceLineRet>", "<InvoiceLineGroupRet>%s</InvoiceLineGroupRet>"


def item(number: int, name: str, amount: str, rate: str = "<Rate>9.40</Rate>") -> str:
    """What a line with an item says."""
    ref = f"<ItemRef><ListID>8-{name}</ListID><FullName>{name}</FullName></ItemRef>"
    return f"<TxnLineID>{number}-1</TxnLineID>{ref}{rate}<Amount>{amount}</Amount>"


def test_lines_of_finance_come_in_their_order_and_add_up_to_the_subtotal() -> None:
    """Words, a group of two, a subtotal, ten per cent off it, and a return."""
    kit = "<ItemGroupRef><ListID>8-K</ListID><FullName>Kit</FullName></ItemGroupRef><Quantity>1</Quantity>"
    group = f"<TxnLineID>2-1</TxnLineID>{kit}<TotalAmount>28.20</TotalAmount>"
    members = LINE % item(3, "SV", "18.80") + LINE % item(4, "SV", "9.40")
    lines = [
        LINE % "<TxnLineID>1-1</TxnLineID><Desc>As agreed</Desc>",
        GROUP % (group + members),
        LINE % item(5, "SUM", "28.20", rate=""),
        LINE % item(6, "OFF", "-2.82", rate="<RatePercent>-10.0</RatePercent>"),
        LINE % item(7, "SV", "-9.40"),
    ]
    head = "<TxnID>1-1</TxnID><CustomerRef><ListID>80-1</ListID></CustomerRef><Subtotal>15.98</Subtotal>"
    _, *made = rows("invoice_to_transaction", ret(f"<InvoiceRet>{head}{''.join(lines)}</InvoiceRet>"))
    told = [(row.values["QB_Line_Number__c"], row.values["QB_Line_Type__c"], row.values["QB_Item__c"]) for row in made]
    assert told == [
        (1, "Text", None),
        (2, "Group", "Kit"),
        (3, "Item", "SV"),
        (4, "Item", "SV"),
        (5, "Subtotal", "SUM"),
        (6, "Item", "OFF"),
        (7, "Item", "SV"),
    ]
    assert sum(row.values["QB_Amount__c"] or 0 for row in made) == Decimal("15.98")


def test_a_line_within_a_group_counts_like_any_other() -> None:
    group = "<InvoiceLineGroupRet><TxnLineID>1D-1</TxnLineID><InvoiceLineRet><TxnLineID>1E-1</TxnLineID>"
    fields = ret(INVOICE, ("</InvoiceRet>", f"{group}</InvoiceLineRet></InvoiceLineGroupRet></InvoiceRet>"))
    assert [row.key for row in rows("invoice_to_transaction", fields)][-1] == f"{TRANSACTION_KEY}/1E-1"


@pytest.mark.parametrize(
    ("old", "new", "status"),
    [
        ("<IsPaid>false", "<IsPaid>true", "Paid"),
        ("-100.00", "0.00", "Open"),
        ("<IsPending>false", "<IsPending>true", "Pending"),
        ("<Subtotal>", "<Memo>VOID: typed twice</Memo><Subtotal>", "Voided"),
    ],
)
def test_status_of_an_invoice(old: str, new: str, status: str) -> None:
    assert rows("invoice_to_transaction", ret(INVOICE, (old, new)))[0].values["QB_Status__c"] == status


def test_an_invoice_that_finance_made_from_the_order_of_a_deal_belongs_to_the_deal() -> None:
    linked = "".join(
        f"<LinkedTxn><TxnID>{txn}</TxnID><TxnType>{kind}</TxnType></LinkedTxn>"
        for txn, kind in [("2A-1", "ReceivePayment"), ("3A-1", "SalesOrder")]
    )
    fields = ret(INVOICE, (INVOICE_ID, "1F-1"), ("<InvoiceLineRet>", f"{linked}<InvoiceLineRet>"))
    asked: list[tuple[str, str]] = []

    def find_link(flow: str, qb_id: str) -> Any:
        asked.append((flow, qb_id))
        return DEAL_ID if (flow, qb_id) == ("opportunity_to_sales_order", "3A-1") else None

    assert rows("invoice_to_transaction", fields, find_link=find_link)[0].values["QB_Opportunity__c"] == DEAL_ID
    assert asked[1:4] == [
        ("opportunity_to_invoice", "1F-1"),
        ("opportunity_to_sales_order", "2A-1"),
        ("opportunity_to_sales_order", "3A-1"),
    ]


def test_an_invoice_typed_in_quickbooks_for_an_unknown_customer_lands_without_account_and_deal() -> None:
    values = rows("invoice_to_transaction", ret(INVOICE), find_link=nobody)[0].values
    assert (values["QB_Account__c"], values["QB_Opportunity__c"]) == (None, None)
    assert values["QB_Customer__c"] == "Zenith Ltd"


def test_a_payment_is_a_row_for_each_amount_and_the_amounts_are_its_total() -> None:
    applied, journal, discount, rest = rows("payment_to_payment", ret(PAYMENT))
    assert [row.key for row in (applied, journal, discount, rest)] == [
        f"acme:2A-1483228800/{INVOICE_ID}",
        "acme:2A-1483228800/9F-1483228800",
        f"acme:2A-1483228800/{INVOICE_ID}/discount",
        "acme:2A-1483228800/unapplied",
    ]
    paid = [row.values["QB_Amount__c"] for row in (applied, journal, rest)]
    assert sum(paid) == applied.values["QB_Total__c"] == Decimal("150.00")
    assert (discount.values["QB_Type__c"], discount.values["QB_Amount__c"]) == ("Discount", Decimal("2.00"))
    assert (rest.values["QB_Status__c"], applied.values["QB_Opportunity__c"]) == ("Unapplied", DEAL_ID)


def test_a_payment_of_something_that_is_not_kept_in_salesforce_refers_to_nothing() -> None:
    applied, journal, *_ = rows("payment_to_payment", ret(PAYMENT))
    assert applied.parent_keys == (ParentKey(field="QB_Transaction__r", key_field="QB_Id__c", key=TRANSACTION_KEY),)
    assert (journal.values["QB_Transaction__c"], journal.parent_keys) == (None, ())
    assert "QB_Transaction__r" not in journal.values


def test_what_was_left_of_a_payment_vanishes_once_it_is_applied() -> None:
    before = rows("payment_to_payment", ret(PAYMENT))
    after = rows("payment_to_payment", ret(PAYMENT, ("<UnusedPayment>50.00", "<UnusedPayment>0.00")))
    assert vanished([row.key for row in before], after) == {"acme:2A-1483228800/unapplied"}
    assert vanished([row.key for row in after], before) == frozenset()


def test_a_credit_memo_is_also_a_payment_on_the_invoice_that_it_settles() -> None:
    memo = """<CreditMemoRet><TxnID>4A-1</TxnID><TxnDate>2017-01-05</TxnDate><Subtotal>30.00</Subtotal>
      <TotalAmount>30.00</TotalAmount><CreditRemaining>10.00</CreditRemaining>
      <LinkedTxn><TxnID>1A-1483228800</TxnID><TxnType>Invoice</TxnType><Amount>-20.00</Amount></LinkedTxn>
      <LinkedTxn><TxnID>5A-1</TxnID><TxnType>ReceivePayment</TxnType><Amount>0.00</Amount></LinkedTxn></CreditMemoRet>"""
    header, credit = rows("credit_memo_to_transaction", ret(memo))
    assert (header.values["QB_Paid__c"], header.values["QB_Balance__c"]) == (Decimal("20.00"), Decimal("10.00"))
    assert header.values["QB_Status__c"] == "Partly Paid"
    assert (credit.object, credit.key) == ("QB_Payment__c", f"acme:4A-1/{INVOICE_ID}")
    assert (credit.values["QB_Type__c"], credit.values["QB_Amount__c"]) == ("Credit", Decimal("20.00"))


@pytest.mark.parametrize(
    ("flow", "document", "status", "paid"),
    [
        ("estimate_to_transaction", "<EstimateRet>{}<IsActive>true</IsActive></EstimateRet>", "Open", None),
        ("estimate_to_transaction", "<EstimateRet>{}<IsActive>false</IsActive></EstimateRet>", "Closed", None),
        ("sales_order_to_transaction", "<SalesOrderRet>{}</SalesOrderRet>", "Open", None),
        (
            "sales_order_to_transaction",
            "<SalesOrderRet>{}<IsFullyInvoiced>true</IsFullyInvoiced></SalesOrderRet>",
            "Closed",
            None,
        ),
        ("sales_receipt_to_transaction", "<SalesReceiptRet>{}</SalesReceiptRet>", "Paid", Decimal("33.00")),
    ],
)
def test_other_documents(flow: str, document: str, status: str, paid: Decimal | None) -> None:
    body = "<TxnID>6A-1</TxnID><TxnDate>2017-01-05</TxnDate><TotalAmount>33.00</TotalAmount>"
    (row,) = rows(flow, ret(document.format(body)))
    assert (row.key, row.values["Name"].endswith("6A-1"), row.values["QB_Total__c"]) == ("acme:6A-1", True, 33)
    assert (row.values["QB_Status__c"], row.values.get("QB_Paid__c")) == (status, paid)
    assert row.values.get("QB_Balance__c", 0) == 0


def test_a_customer_that_came_from_salesforce_is_updated_by_the_id_of_its_account() -> None:
    (row,) = rows("customer_to_account", ret(CUSTOMER))
    assert (row.salesforce_id, row.key) == (ACCOUNT_ID, f"acme:{CUSTOMER_ID}")
    assert row.values["Website"] == "https://zenith.example"
    assert row.values["BillingStreet"] == "1 Main Street\nFloor 2"
    assert (row.values["BillingCity"], row.values["ShippingCity"], row.values["Fax"]) == ("Springfield", None, None)
    (born_in_quickbooks,) = rows("customer_to_account", ret(CUSTOMER), find_link=nobody)
    assert born_in_quickbooks.salesforce_id is None


def test_a_job_is_no_account_and_a_customer_is_no_job() -> None:
    assert rows("customer_to_account", ret(JOB)) == ()
    for name in ("job_to_contact", "job_to_account", "job_to_opportunity"):
        assert rows(name, ret(CUSTOMER)) == ()
        assert (takes(flow_back(name), ret(JOB)), takes(flow_back(name), ret(CUSTOMER))) == (True, False)


def test_a_job_is_a_contact_an_account_or_a_deal_of_its_customer() -> None:
    made = {name: rows(f"job_to_{name}", ret(JOB))[0] for name in ("contact", "account", "opportunity")}
    assert [row.object for row in made.values()] == ["Contact", "Account", "Opportunity"]
    assert made["contact"].values["LastName"] == "Roof"
    assert {made["contact"].values["AccountId"], made["account"].values["ParentId"]} == {ACCOUNT_ID}
    assert made["opportunity"].values["CloseDate"] == date(2017, 3, 31)
    assert made["opportunity"].values["StageName"] == "Closed Won"


def test_a_job_waits_for_the_account_of_its_customer() -> None:
    with pytest.raises(NotLinked) as error:
        rows("job_to_contact", ret(JOB), find_link=nobody)
    assert error.value.message == (
        'Contact for Customer "Zenith Ltd:Roof" (80000003-1483228800) not mapped: AccountId: no record of Salesforce '
        "is linked by account_to_customer(80000001-1483228800). It follows when there is one. For whoever looks "
        "after the sync: see that the flow is switched on, and that the record is not held."
    )
    assert (error.value.record_id, error.value.field) == ("80000003-1483228800", "AccountId")


def test_an_item_is_a_product_with_a_standard_price() -> None:
    product, price = rows("item_to_product", ret(ITEM), kind="ItemService")
    assert (product.object, product.salesforce_id) == ("Product2", PRODUCT_ID)
    assert (product.values["Name"], product.values["ProductCode"]) == ("Services:CONS", "CONS")
    assert (product.values["QB_Item_Type__c"], product.values["QB_Income_Account__c"]) == ("Service", "Sales")
    assert (product.values["IsActive"], product.values["Family"]) == (False, "Services")
    assert (price.object, price.key_field, price.key) == ("PricebookEntry", "Product2.QB_Id__c", product.key)
    assert price.values == {
        "Product2": {"QB_Id__c": product.key},
        "Pricebook2Id": STANDARD_BOOK,
        "UnitPrice": Decimal("99.99"),
        "IsActive": False,
    }


def test_an_item_without_a_price_has_no_entry_in_the_price_book() -> None:
    fields = ret(ITEM, ("<Price>99.99</Price>", ""))
    assert [row.object for row in rows("item_to_product", fields, kind="ItemService")] == ["Product2"]


def test_a_price_without_the_standard_price_book_says_so() -> None:
    with pytest.raises(MapError, match="Pricebook2Id: The standard price book of the org is empty"):
        rows("item_to_product", ret(ITEM), kind="ItemService", context=context())


def test_a_broken_amount_names_record_line_and_field() -> None:
    with pytest.raises(MapError) as error:
        rows("invoice_to_transaction", ret(INVOICE, ("<Amount>269.97", "<Amount>a lot")))
    assert error.value.message == (
        'QB_Transaction__c for Invoice "1042" (1A-1483228800) not mapped: InvoiceLineRet 1, QB_Amount__c: its value is '
        "not a number. For whoever looks after the sync: map a field of type number or currency."
    )


def test_hash_is_that_of_what_the_row_says_not_of_how_it_is_written() -> None:
    once = rows("invoice_to_transaction", ret(INVOICE))
    again = rows("invoice_to_transaction", ret(INVOICE, ("<Subtotal>269.97", "<Subtotal>269.970")))
    assert list(map(row_hash, once)) == list(map(row_hash, again))
    changed = rows("invoice_to_transaction", ret(INVOICE, ("196.97", "196.98")))
    assert [row_hash(a) == row_hash(b) for a, b in zip(once, changed, strict=True)] == [False, True, True]
    (linked,), (unlinked,) = (rows("customer_to_account", ret(CUSTOMER), find_link=find) for find in (link, nobody))
    assert row_hash(linked) == row_hash(unlinked)


@given(st.permutations(list(ret(INVOICE))))
def test_order_of_elements_does_not_matter(names: list[str]) -> None:
    fields = ret(INVOICE)
    shuffled = {name: fields[name] for name in names}
    assert rows("invoice_to_transaction", shuffled) == rows("invoice_to_transaction", fields)


def test_keys_of_one_company_are_never_those_of_another() -> None:
    ours, theirs = (rows("invoice_to_transaction", ret(INVOICE), company=company) for company in ("acme", "bolt"))
    assert {row.key for row in ours}.isdisjoint(row.key for row in theirs)
    assert {row.values["QB_Company__c"] for row in theirs} == {"bolt"}
