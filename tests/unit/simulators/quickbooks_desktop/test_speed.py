"""A session may carry ten thousand requests."""

import time

from tests.kit.quickbooks_desk import Desk, document, invoice_add


def test_a_thousand_invoices_take_less_than_three_seconds_of_cpu(desk: Desk) -> None:
    desk.stocked()
    text = document(invoice_add() * 25)
    started = time.process_time()
    for _ in range(40):
        desk.processor.process_request(desk.ticket, text)
    page = desk.processor.process_request(
        desk.ticket, document("<InvoiceQueryRq><IncludeLineItems>true</IncludeLineItems></InvoiceQueryRq>")
    )
    assert time.process_time() - started < 3
    assert page.count("<InvoiceRet>") == 1000
