"""Arithmetic, defaults and changes of sales transactions."""

from decimal import ROUND_HALF_UP, Decimal

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from tests.kit.quickbooks_desk import Desk, Reply, code, invoice_add, line, text, texts
from tests.unit.simulators.quickbooks_desktop.test_items import ACCOUNT, add


def mod(txn: Reply, inner: str, kind: str = "Invoice", sequence: str = "") -> str:
    return (
        f"<{kind}ModRq><{kind}Mod><TxnID>{text(txn, 'TxnID')}</TxnID>"
        f"<EditSequence>{sequence or text(txn, 'EditSequence')}</EditSequence>{inner}</{kind}Mod></{kind}ModRq>"
    )


@given(quantity=st.decimals("0.001", "9999", places=3), rate=st.decimals("0", "9999", places=5))
@settings(max_examples=40, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_amount_is_quantity_times_rate_to_the_cent(desk: Desk, quantity: Decimal, rate: Decimal) -> None:
    if not desk.one("<CustomerQueryRq />").findall("CustomerRet"):
        desk.stocked()
    invoice = desk.invoice(line(inner=f"<Quantity>{quantity}</Quantity><Rate>{rate}</Rate>"))
    amount = (quantity * rate).quantize(Decimal("0.01"), ROUND_HALF_UP)
    assert Decimal(text(invoice, "InvoiceLineRet/Amount")) == amount == Decimal(text(invoice, "BalanceRemaining"))


def test_rate_is_derived_when_only_the_amount_is_given(desk: Desk) -> None:
    invoice = desk.stocked().invoice(line(inner="<Quantity>3</Quantity><Amount>100.00</Amount>"))
    assert text(invoice, "InvoiceLineRet/Rate") == "33.33333"
    assert text(invoice, "Subtotal") == "100.00"


def test_item_gives_rate_and_description(desk: Desk) -> None:
    invoice = desk.stocked().invoice(line(inner="<Quantity>2.5</Quantity>"))
    assert [text(invoice, f"InvoiceLineRet/{name}") for name in ("Desc", "Quantity", "Rate", "Amount")] == [
        "Work",
        "2.5",
        "10.00",
        "25.00",
    ]


def test_an_invoice_may_have_no_lines(desk: Desk) -> None:
    desk.stocked()
    invoice = desk.made(
        "<InvoiceAddRq><InvoiceAdd><CustomerRef><FullName>Abercrombie</FullName></CustomerRef></InvoiceAdd></InvoiceAddRq>"
    )
    assert (text(invoice, "Subtotal"), text(invoice, "IsPaid")) == ("0.00", "true")


def test_subtotal_and_percentage_discount_count_from_the_top(desk: Desk) -> None:
    desk.stocked()
    desk.made(add("ItemSubtotal", "Subtotal", ""))
    desk.made(add("ItemDiscount", "Ten off", f"<DiscountRatePercent>10.0</DiscountRatePercent>{ACCOUNT}"))
    invoice = desk.invoice(
        line(inner="<Quantity>3</Quantity>"),
        line(inner="<Amount>70.00</Amount>"),
        line("Subtotal", ""),
        line("Ten off", ""),
    )
    assert texts(invoice, "InvoiceLineRet/Amount") == ["30.00", "70.00", "100.00", "-10.00"]
    assert text(invoice, "Subtotal") == "90.00"


def test_discount_without_a_subtotal_refers_to_the_line_above(desk: Desk) -> None:
    desk.stocked()
    desk.made(add("ItemDiscount", "Five", f"<DiscountRate>5.00</DiscountRate>{ACCOUNT}"))
    invoice = desk.invoice(
        line(inner="<Quantity>3</Quantity>"),
        line("Five", ""),
        line("Five", "<RatePercent>50.0</RatePercent>"),
    )
    assert texts(invoice, "InvoiceLineRet/Amount") == ["30.00", "-5.00", "-15.00"]


def test_a_group_brings_its_members(desk: Desk) -> None:
    desk.stocked()
    member = "<ItemGroupLine><ItemRef><FullName>Labour</FullName></ItemRef><Quantity>2</Quantity></ItemGroupLine>"
    desk.made(add("ItemGroup", "Kit", f"<ItemDesc>A kit</ItemDesc>{member * 2}"))
    invoice = desk.invoice(
        "<InvoiceLineGroupAdd><ItemGroupRef><FullName>Kit</FullName></ItemGroupRef><Quantity>3</Quantity></InvoiceLineGroupAdd>",
        line(inner="<Quantity>1</Quantity>"),
    )
    assert texts(invoice, "InvoiceLineGroupRet/InvoiceLineRet/Quantity") == ["6", "6"]
    assert text(invoice, "InvoiceLineGroupRet/TotalAmount") == "120.00"
    assert text(invoice, "Subtotal") == "130.00"


def test_sales_tax_is_on_taxable_lines_of_taxable_customers_only(desk: Desk) -> None:
    desk.stocked()
    tax = "<ItemSalesTaxRef><FullName>State Tax</FullName></ItemSalesTaxRef>"
    non = "<SalesTaxCodeRef><FullName>Non</FullName></SalesTaxCodeRef>"
    lines = (line(inner="<Amount>10.10</Amount>"), line(inner=f"<Amount>50.00</Amount>{non}"))
    invoice = desk.invoice(*lines, head=tax)
    assert (text(invoice, "SalesTaxPercentage"), text(invoice, "SalesTaxTotal")) == ("5.00", "0.51")
    assert text(invoice, "BalanceRemaining") == "60.61"
    exempt = desk.invoice(
        *lines, head=f"{tax}<CustomerSalesTaxCodeRef><FullName>Non</FullName></CustomerSalesTaxCodeRef>"
    )
    assert text(exempt, "SalesTaxTotal") == "0.00"


def test_no_sale_is_taxable_where_no_sales_tax_is_charged(desk: Desk) -> None:
    desk.stocked().turn("sales-tax", "off")
    asked = "<SalesTaxCodeRef><FullName>Tax</FullName></SalesTaxCodeRef>"
    invoice = desk.invoice(
        line(inner=f"<Amount>10.00</Amount>{asked}"),
        head="<ItemSalesTaxRef><FullName>State Tax</FullName></ItemSalesTaxRef>",
    )
    assert text(invoice, "InvoiceLineRet/SalesTaxCodeRef/FullName") == "Non"
    assert (text(invoice, "SalesTaxTotal"), text(invoice, "BalanceRemaining")) == ("0.00", "10.00")
    assert invoice.find("ItemSalesTaxRef") is None


def test_terms_set_the_due_date_and_customers_lend_address_and_terms(desk: Desk) -> None:
    desk.service()
    desk.customer(inner="<BillAddress><City>Troy</City></BillAddress><TermsRef><FullName>Net 30</FullName></TermsRef>")
    invoice = desk.invoice(head="<TxnDate>2026-01-31</TxnDate>")
    assert (text(invoice, "DueDate"), text(invoice, "TermsRef/FullName")) == ("2026-03-02", "Net 30")
    assert text(invoice, "BillAddress/City") == "Troy"


def test_ref_numbers_count_on_from_the_last_one_used(desk: Desk) -> None:
    desk.stocked()
    numbers = [text(desk.invoice(head=head), "RefNumber") for head in ("", "", "<RefNumber>A-0099</RefNumber>", "", "")]
    assert numbers == ["1", "2", "A-0099", "A-0100", "A-0101"]


def test_the_same_ref_number_twice_is_accepted(desk: Desk) -> None:
    desk.stocked()
    for _ in range(2):
        desk.invoice(head="<RefNumber>7</RefNumber>")
    assert len(desk.one("<InvoiceQueryRq><RefNumber>7</RefNumber></InvoiceQueryRq>")) == 2


def test_bad_customer_and_bad_item_are_named_in_quickbooks_words(desk: Desk) -> None:
    desk.stocked()
    reply = desk.one(invoice_add(customer="Nobody"))
    assert code(reply) == 3140
    assert reply.get("statusMessage", "").startswith(
        'There is an invalid reference to QuickBooks Customer "Nobody" in the Invoice.'
    )
    reply = desk.one(invoice_add(line("Nothing")))
    assert reply.get("statusMessage", "").startswith(
        'There is an invalid reference to QuickBooks Item "Nothing" in the Invoice line.'
    )


def test_refused_invoice_leaves_nothing_behind_and_uses_no_number(desk: Desk) -> None:
    desk.stocked()
    good, bad, after = desk.ask(invoice_add() + invoice_add(line("Nothing")) + invoice_add())
    assert [code(reply) for reply in (good, bad, after)] == [0, 3140, 0]
    assert (text(good, "InvoiceRet/RefNumber"), text(after, "InvoiceRet/RefNumber")) == ("1", "2")


def test_closing_date_stops_new_and_changed_invoices_on_or_before_it(desk: Desk) -> None:
    invoice = desk.stocked().invoice(head="<TxnDate>2026-01-31</TxnDate>")
    desk.turn("closing-date", "2026-01-31")
    reply = desk.one(invoice_add(head="<TxnDate>2026-01-31</TxnDate>"))
    assert code(reply) == 3171
    assert "closing date" in reply.get("statusMessage", "")
    assert code(desk.one(invoice_add(head="<TxnDate>2026-02-01</TxnDate>"))) == 0
    assert code(desk.one(mod(invoice, "<Memo>x</Memo>"))) == 3171


def test_customer_balance_follows_invoices_but_not_pending_ones(desk: Desk) -> None:
    desk.stocked()
    desk.customer("Job", "<ParentRef><FullName>Abercrombie</FullName></ParentRef>")
    desk.invoice(line(inner="<Amount>5.00</Amount>"), customer="Abercrombie:Job")
    desk.invoice(line(inner="<Amount>7.00</Amount>"))
    pending = desk.invoice(line(inner="<Amount>100.00</Amount>"), head="<IsPending>true</IsPending>")
    assert text(pending, "IsPaid") == "false"
    reply = desk.one("<CustomerQueryRq><FullName>Abercrombie</FullName></CustomerQueryRq>")
    assert (text(reply, "CustomerRet/Balance"), text(reply, "CustomerRet/TotalBalance")) == ("7.00", "12.00")
    desk.made(mod(pending, "<IsPending>false</IsPending>"))
    reply = desk.one("<CustomerQueryRq><FullName>Abercrombie</FullName></CustomerQueryRq>")
    assert text(reply, "CustomerRet/Balance") == "107.00"


def test_header_mod_keeps_the_lines(desk: Desk) -> None:
    invoice = desk.stocked().invoice()
    changed = desk.made(mod(invoice, "<Memo>Thanks</Memo>"))
    assert text(changed, "Memo") == "Thanks"
    assert text(changed, "InvoiceLineRet/TxnLineID") == text(invoice, "InvoiceLineRet/TxnLineID")


def test_lines_left_out_of_a_mod_are_deleted_and_minus_one_is_new(desk: Desk) -> None:
    invoice = desk.stocked().invoice(*[line(inner=f"<Amount>{amount}.00</Amount>") for amount in (1, 2, 4)])
    ids = texts(invoice, "InvoiceLineRet/TxnLineID")
    changed = desk.made(
        mod(
            invoice,
            f"<InvoiceLineMod><TxnLineID>{ids[2]}</TxnLineID><Quantity>2</Quantity></InvoiceLineMod>"
            f"<InvoiceLineMod><TxnLineID>{ids[0]}</TxnLineID></InvoiceLineMod>"
            "<InvoiceLineMod><TxnLineID>-1</TxnLineID><ItemRef><FullName>Labour</FullName></ItemRef></InvoiceLineMod>",
        )
    )
    assert texts(changed, "InvoiceLineRet/Amount") == ["8.00", "1.00", "10.00"]
    assert texts(changed, "InvoiceLineRet/TxnLineID")[:2] == [ids[2], ids[0]]


def test_new_line_before_an_existing_one_and_unknown_line_are_refused(desk: Desk) -> None:
    invoice = desk.stocked().invoice()
    known = f"<InvoiceLineMod><TxnLineID>{text(invoice, 'InvoiceLineRet/TxnLineID')}</TxnLineID></InvoiceLineMod>"
    new = "<InvoiceLineMod><TxnLineID>-1</TxnLineID><ItemRef><FullName>Labour</FullName></ItemRef></InvoiceLineMod>"
    assert code(desk.one(mod(invoice, new + known))) == 3290
    assert code(desk.one(mod(invoice, known.replace("TxnLineID>", "TxnLineID>9", 1)))) == 3120


def test_stale_invoice_is_refused(desk: Desk) -> None:
    invoice = desk.stocked().invoice()
    assert code(desk.one(mod(invoice, "<Memo>x</Memo>", sequence="1"))) == 3200


@pytest.mark.parametrize("kind", ["SalesReceipt", "CreditMemo", "Estimate", "SalesOrder"])
def test_other_sales_transactions_are_added_changed_and_read(desk: Desk, kind: str) -> None:
    desk.stocked()
    body = (
        f"<CustomerRef><FullName>Abercrombie</FullName></CustomerRef>{line(kind=kind, inner='<Quantity>4</Quantity>')}"
    )
    txn = desk.made(f"<{kind}AddRq><{kind}Add>{body}</{kind}Add></{kind}AddRq>")
    assert text(txn, "TotalAmount") == "40.00"
    changed = desk.made(mod(txn, "<Memo>m</Memo>", kind))
    reply = desk.one(f"<{kind}QueryRq><TxnID>{text(changed, 'TxnID')}</TxnID></{kind}QueryRq>")
    assert text(reply, f"{kind}Ret/Memo") == "m"
    assert reply.find(f"{kind}Ret/{kind}LineRet") is None


def test_purchase_order_takes_the_cost_from_the_item(desk: Desk) -> None:
    desk.made("<VendorAddRq><VendorAdd><Name>Mill</Name></VendorAdd></VendorAddRq>")
    desk.made(
        add(
            "ItemService",
            "Sub",
            "<SalesAndPurchase><SalesPrice>20.00</SalesPrice><IncomeAccountRef><FullName>Sales</FullName></IncomeAccountRef>"
            "<PurchaseDesc>Subcontract</PurchaseDesc><PurchaseCost>12.00</PurchaseCost>"
            "<ExpenseAccountRef><FullName>Purchases</FullName></ExpenseAccountRef></SalesAndPurchase>",
        )
    )
    order = desk.made(
        "<PurchaseOrderAddRq><PurchaseOrderAdd><VendorRef><FullName>Mill</FullName></VendorRef>"
        f"{line('Sub', '<Quantity>2</Quantity>', 'PurchaseOrder')}</PurchaseOrderAdd></PurchaseOrderAddRq>"
    )
    assert (text(order, "TotalAmount"), text(order, "PurchaseOrderLineRet/Desc")) == ("24.00", "Subcontract")


def test_billable_time_needs_a_customer(desk: Desk) -> None:
    desk.customer()
    desk.made("<OtherNameAddRq><OtherNameAdd><Name>Ada</Name></OtherNameAdd></OtherNameAddRq>")
    who = "<EntityRef><FullName>Ada</FullName></EntityRef>"
    spent = "<Duration>PT1H30M0S</Duration>{}<BillableStatus>Billable</BillableStatus>"
    request = "<TimeTrackingAddRq><TimeTrackingAdd>{}</TimeTrackingAdd></TimeTrackingAddRq>"
    assert code(desk.one(request.format(who + spent.format("")))) == 3150
    billed = who + "<CustomerRef><FullName>Abercrombie</FullName></CustomerRef>" + spent.format("")
    assert text(desk.made(request.format(billed)), "Duration") == "PT1H30M0S"


def test_macro_of_an_earlier_request_stands_for_its_txn_id(desk: Desk) -> None:
    desk.stocked()
    add_invoice = invoice_add().replace("<InvoiceAdd>", '<InvoiceAdd defMacro="TxnID:first">')
    payment = (
        "<ReceivePaymentAddRq><ReceivePaymentAdd><CustomerRef><FullName>Abercrombie</FullName></CustomerRef>"
        '<TotalAmount>10.00</TotalAmount><AppliedToTxnAdd><TxnID useMacro="TxnID:first" />'
        "<PaymentAmount>10.00</PaymentAmount></AppliedToTxnAdd></ReceivePaymentAdd></ReceivePaymentAddRq>"
    )
    assert [code(reply) for reply in desk.ask(add_invoice + payment)] == [0, 0]
    assert code(desk.one(payment)) == 3000
