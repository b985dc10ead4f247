"""Sales orders and estimates carried into invoices."""

from tests.kit.quickbooks_desk import Desk, Reply, code, invoice_add, line, text, texts


def order(desk: Desk, kind: str = "SalesOrder") -> Reply:
    lines = line(kind=kind, inner="<Quantity>4</Quantity>") + line(kind=kind, inner="<Quantity>2</Quantity>")
    body = f"<CustomerRef><FullName>Abercrombie</FullName></CustomerRef>{lines}"
    return desk.made(f"<{kind}AddRq><{kind}Add>{body}</{kind}Add></{kind}AddRq>")


def from_order(txn: Reply) -> str:
    link = f"<LinkToTxnID>{text(txn, 'TxnID')}</LinkToTxnID>"
    return (
        "<InvoiceAddRq><InvoiceAdd><CustomerRef><FullName>Abercrombie</FullName></CustomerRef>"
        f"{link}</InvoiceAdd></InvoiceAddRq>"
    )


def from_line(txn: Reply, number: int, quantity: str) -> str:
    line_id = texts(txn, "SalesOrderLineRet/TxnLineID")[number]
    link = f"<LinkToTxn><TxnID>{text(txn, 'TxnID')}</TxnID><TxnLineID>{line_id}</TxnLineID></LinkToTxn>"
    return f"<InvoiceLineAdd><Quantity>{quantity}</Quantity>{link}</InvoiceLineAdd>"


def read(desk: Desk, txn: Reply) -> Reply:
    return desk.one(
        f"<SalesOrderQueryRq><TxnID>{text(txn, 'TxnID')}</TxnID><IncludeLineItems>true</IncludeLineItems>"
        "<IncludeLinkedTxns>true</IncludeLinkedTxns></SalesOrderQueryRq>"
    )[0]


def test_whole_order_becomes_an_invoice_and_is_fully_invoiced(desk: Desk) -> None:
    txn = order(desk.stocked())
    assert text(txn, "IsFullyInvoiced") == "false"
    invoice = desk.made(from_order(txn))
    assert texts(invoice, "InvoiceLineRet/Quantity") == ["4", "2"]
    assert (text(invoice, "LinkedTxn/TxnType"), text(invoice, "LinkedTxn/LinkType")) == ("SalesOrder", "QUANTYPE")
    found = read(desk, txn)
    assert (text(found, "IsFullyInvoiced"), text(found, "LinkedTxn/TxnType")) == ("true", "Invoice")
    assert text(invoice, "BalanceRemaining") == "60.00"


def test_one_line_is_invoiced_in_parts(desk: Desk) -> None:
    txn = order(desk.stocked())
    desk.invoice(from_line(txn, 0, "3"))
    assert texts(read(desk, txn), "SalesOrderLineRet/Invoiced") == ["3"]
    assert code(desk.one(invoice_add(from_line(txn, 0, "2")))) == 3290
    rest = desk.made(from_order(txn))
    assert texts(rest, "InvoiceLineRet/Quantity") == ["1", "2"]


def test_linked_line_must_not_name_an_item(desk: Desk) -> None:
    txn = order(desk.stocked())
    named = from_line(txn, 0, "1").replace(
        "<InvoiceLineAdd>", "<InvoiceLineAdd><ItemRef><FullName>Labour</FullName></ItemRef>"
    )
    assert code(desk.one(invoice_add(named))) == 3151


def test_estimate_becomes_an_invoice(desk: Desk) -> None:
    invoice = desk.made(from_order(order(desk.stocked(), "Estimate")))
    assert text(invoice, "LinkedTxn/TxnType") == "Estimate"


def test_an_invoice_is_no_order(desk: Desk) -> None:
    assert code(desk.one(from_order(desk.stocked().invoice()))) == 3120


def test_group_of_an_order_is_invoiced_whole(desk: Desk) -> None:
    desk.stocked()
    member = "<ItemGroupLine><ItemRef><FullName>Labour</FullName></ItemRef><Quantity>2</Quantity></ItemGroupLine>"
    desk.made(f"<ItemGroupAddRq><ItemGroupAdd><Name>Kit</Name>{member}</ItemGroupAdd></ItemGroupAddRq>")
    group = "<SalesOrderLineGroupAdd><ItemGroupRef><FullName>Kit</FullName></ItemGroupRef></SalesOrderLineGroupAdd>"
    txn = desk.made(
        "<SalesOrderAddRq><SalesOrderAdd><CustomerRef><FullName>Abercrombie</FullName></CustomerRef>"
        f"{group}</SalesOrderAdd></SalesOrderAddRq>"
    )
    assert text(desk.made(from_order(txn)), "Subtotal") == "20.00"
    assert text(read(desk, txn), "IsFullyInvoiced") == "true"
