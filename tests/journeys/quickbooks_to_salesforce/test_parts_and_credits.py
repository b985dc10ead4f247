"""What finance makes of an order in parts, and what is withdrawn of it, is summed up on the order's deal."""

from __future__ import annotations

from dataclasses import fields, replace
from decimal import Decimal
from random import Random
from typing import Any

import pytest

from include.rows import NewLink
from include.steps.related.requeue_related import requeue_related
from simulators.quickbooks_desktop.people import invoicing, receiving
from simulators.quickbooks_desktop.people.enter import enter, remove
from tests.kit.bookkeeper import Bookkeeper, applied_to, line, ref, state
from tests.kit.connected_company import COMPANY
from tests.kit.journey import Journey
from tests.kit.must_show import money, strays

DEAL = "Refit bench"


def test_order_invoiced_in_three_parts_is_paid_credited_and_deleted_part_by_part(world: Journey) -> None:
    order = ordered(world)
    for part in ("0.25", "0.25", ""):
        invoicing.invoice_order(world.books.books, order["TxnID"], part=part)
    world.poll()
    first, second, third = parts(world)
    whole = sum((money(part["Subtotal"]) for part in (first, second, third)), Decimal(0))
    assert abs(whole - money(order["Subtotal"])) <= Decimal("0.01")  # each part is rounded by itself
    assert sums(world) == (whole, Decimal(0), whole)
    assert status(world, order) == "Closed"
    pay_two(world, first, second)
    receiving.credit(world.books.books, third["CustomerRef"]["FullName"], "10.00", ref_number="CM-1")
    receiving.apply(world.books.books, "CM-1", third["TxnID"])
    world.poll()
    paid = money(first["Subtotal"]) + 5
    assert sums(world) == (whole - 10, paid, whole - 10 - paid)
    remove(world.books.books, "delete", "Invoice", first["TxnID"])
    world.poll()
    left = whole - money(first["Subtotal"]) - 10
    assert sums(world) == (left, Decimal(5), left - 5)
    assert status(world, order) == "Open"
    (memo,) = world.in_books("CreditMemo")
    remove(world.books.books, "delete", "CreditMemo", memo["TxnID"])
    world.poll()
    assert sums(world) == (left + 10, Decimal(5), left + 5)
    assert strays(world) == []


@pytest.mark.slow
def test_order_closed_by_hand_says_so_and_is_invoiced_as_far_as_it_was(world: Journey) -> None:
    order = ordered(world)
    invoicing.invoice_order(world.books.books, order["TxnID"], part="0.5")
    world.poll()
    assert status(world, order) == "Open"
    (now,) = world.in_books("SalesOrder")
    closed = f"{state(now)}<IsManuallyClosed>true</IsManuallyClosed>"
    enter(world.books.books, f"<SalesOrderModRq><SalesOrderMod>{closed}</SalesOrderMod></SalesOrderModRq>")
    world.poll()
    (half,) = parts(world)
    assert status(world, order) == "Closed"
    assert sums(world) == (money(half["Subtotal"]), Decimal(0), money(half["Subtotal"]))


@pytest.mark.slow
def test_account_deleted_in_salesforce_is_told_and_stops_nobody_else(world: Journey) -> None:
    world.there_and_back()
    world.poll()
    first, *others = Bookkeeper(world, Random(1)).of("Invoice")
    gone = world.record("Account", QB_Id__c=f"acme:{first['CustomerRef']['ListID']}")
    other = next(row for row in others if row["CustomerRef"] != first["CustomerRef"])
    world.org.admin("POST", "/admin/delete", {"ids": [gone["Id"]]})
    for invoice in (first, other):
        receiving.pay(world.books.books, invoice["TxnID"], amount="1.00")
    world.poll()
    account = world.record("Account", QB_Id__c=f"acme:{other['CustomerRef']['ListID']}")
    assert money(account["QB_Last_Payment_Amount__c"]) == 1
    assert world.returned is not None
    assert any(gone["Id"] in problem for problem in world.returned.problems)


@pytest.mark.slow
def test_account_bound_to_another_customer_shows_what_that_one_owes(world: Journey) -> None:
    world.there_and_back()
    world.poll()
    clerk = Bookkeeper(world, Random(1))
    before = clerk.of("Invoice")[0]
    account = world.record("Account", QB_Id__c=f"acme:{before['CustomerRef']['ListID']}")
    clerk.enter("<CustomerAddRq><CustomerAdd><Name>Typed by hand</Name></CustomerAdd></CustomerAddRq>")
    sold = f"{ref('Typed by hand')}{line('Invoice', clerk.item(), Decimal('7.00'))}"
    clerk.enter(f"<InvoiceAddRq><InvoiceAdd>{sold}</InvoiceAdd></InvoiceAddRq>")
    world.poll()
    (other,) = [row["ListID"] for row in world.in_books("Customer") if row["FullName"] == "Typed by hand"]
    with world.staging.begin() as db:
        link = db.links.of(COMPANY, "account_to_customer", [account["Id"]])[account["Id"]]
        bound = replace(link, qb_id=other, generation=2, edit_sequence=None, applied_hash=None)
        db.bound_links.bind(NewLink(**{field.name: getattr(bound, field.name) for field in fields(NewLink)}))
        requeue_related(db, COMPANY, "Customer", other)
    world.poll()
    receiving.pay(world.books.books, before["TxnID"], amount="1.00")
    world.poll()
    now = world.record("Account", Id=account["Id"])
    assert (money(now["QB_Balance__c"]), now["QB_Last_Payment_Date__c"]) == (Decimal(7), None)


def ordered(world: Journey) -> dict[str, Any]:
    """The order of a deal, once it is in the books and has been brought back."""
    world.change("Opportunity", world.deal(DEAL), QB_Generate__c="Sales Order")
    world.there_and_back()
    world.poll()
    (order,) = world.in_books("SalesOrder")
    return order


def parts(world: Journey) -> list[dict[str, Any]]:
    """The invoices of the order, in the order in which they were made."""
    found = Bookkeeper(world, Random(0)).of("Invoice")
    names = {row["QB_Id__c"] for row in world.exported("QB_Transaction__c") if of_deal(world, row)}
    return [row for row in found if f"acme:{row['TxnID']}" in names]


def of_deal(world: Journey, row: dict[str, Any]) -> bool:
    return bool(row["QB_Opportunity__c"] == world.deal(DEAL)["Id"] and row["QB_Type__c"] == "Invoice")


def pay_two(world: Journey, first: dict[str, Any], second: dict[str, Any]) -> None:
    """One payment: all of the first invoice, five of the second."""
    amount = money(first["BalanceRemaining"])
    applied = applied_to("Add", first["TxnID"], amount) + applied_to("Add", second["TxnID"], Decimal(5))
    body = f"{ref(first['CustomerRef']['FullName'])}<TotalAmount>{amount + 5}</TotalAmount>{applied}"
    enter(
        world.books.books, f"<ReceivePaymentAddRq><ReceivePaymentAdd>{body}</ReceivePaymentAdd></ReceivePaymentAddRq>"
    )


def status(world: Journey, order: dict[str, Any]) -> str:
    return str(world.record("QB_Transaction__c", QB_Id__c=f"acme:{order['TxnID']}")["QB_Status__c"])


def sums(world: Journey) -> tuple[Decimal, Decimal, Decimal]:
    """Invoiced, paid and open of the deal."""
    deal = world.deal(DEAL)
    return money(deal["QB_Invoiced__c"]), money(deal["QB_Paid__c"]), money(deal["QB_Open__c"])
