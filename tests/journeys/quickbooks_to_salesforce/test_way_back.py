"""What finance does in QuickBooks is in Salesforce after the next poll: on transaction, deal and account."""

from __future__ import annotations

from collections.abc import Iterator
from decimal import Decimal
from typing import Any

import pytest

from simulators.datasets.builtin import load
from simulators.quickbooks_desktop.people import invoicing, receiving
from simulators.quickbooks_desktop.people.enter import enter
from simulators.quickbooks_desktop.people.tidying import merge
from tests.kit.journey import Journey, journey
from tests.kit.simulated_org import running_org

BOTH = pytest.mark.parametrize("world", ["sqlite", "postgres"], indirect=True)


@pytest.fixture(scope="module")
def posted(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Journey]:
    """A world whose deals are invoiced, and brought back once; each test has an invoice of its own."""
    folder = tmp_path_factory.mktemp("posted")
    with running_org(folder) as org, journey(folder, f"sqlite:///{folder / 'staging.sqlite'}", org) as world:
        load(world.people)
        world.there_and_back()
        world.poll()
        yield world


@BOTH
def test_every_invoice_is_a_transaction_with_its_lines_related_to_account_and_deal(world: Journey) -> None:
    world.there_and_back()
    world.poll()
    invoices = {invoice["TxnID"]: invoice for invoice in world.in_books("Invoice")}
    found = {row["QB_Id__c"]: row for row in world.exported("QB_Transaction__c")}
    assert set(found) == {f"acme:{name}" for name in invoices}
    for name, invoice in invoices.items():
        row = found[f"acme:{name}"]
        deal = world.record("Opportunity", Id=row["QB_Opportunity__c"])
        assert deal["QB_Number__c"] == row["QB_Number__c"] == invoice["RefNumber"]
        assert row["QB_Account__c"] == deal["AccountId"]
        assert money(row, "QB_Balance__c") == Decimal(invoice["BalanceRemaining"])
        assert row["QB_Status__c"] == "Open"
    lines = world.exported("QB_Transaction_Line__c")
    assert sum((money(line, "QB_Amount__c") for line in lines), Decimal(0)) == sum(
        Decimal(invoice["Subtotal"]) for invoice in invoices.values()
    )
    assert {line["QB_Transaction__c"] for line in lines} == {row["Id"] for row in found.values()}


def test_a_second_poll_brings_nothing_and_writes_nothing(posted: Journey) -> None:
    before = posted.exported("QB_Transaction__c"), posted.exported("Opportunity"), posted.exported("Account")
    returned = posted.poll()
    assert (returned.written, returned.refused, returned.waiting) == (0, 0, 0)
    assert before == (posted.exported("QB_Transaction__c"), posted.exported("Opportunity"), posted.exported("Account"))


def test_a_payment_in_full_is_on_transaction_deal_and_account(posted: Journey) -> None:
    invoice = nth(posted, 1)
    receiving.pay(posted.books.books, invoice["RefNumber"], ref_number="CHK-9")
    posted.poll()
    total = Decimal(invoice["Subtotal"])
    assert standing(posted, invoice) == ("Paid", total, Decimal(0))
    assert sums(posted, invoice) == (total, total, Decimal(0))
    (payment,) = payments(posted, invoice)
    assert (payment["QB_Number__c"], payment["QB_Status__c"]) == ("CHK-9", "Applied")
    assert money(payment, "QB_Amount__c") == total
    assert payment["QB_Transaction__c"] == transaction(posted, invoice)["Id"]
    account = account_of(posted, invoice)
    assert money(account, "QB_Last_Payment_Amount__c") == total
    assert money(account, "QB_Balance__c") == owed(posted, invoice)


def test_a_partial_payment_leaves_the_rest_open(posted: Journey) -> None:
    invoice = nth(posted, 2)
    total = Decimal(invoice["Subtotal"])
    receiving.pay(posted.books.books, invoice["RefNumber"], amount="10.00")
    posted.poll()
    assert standing(posted, invoice) == ("Partly Paid", Decimal(10), total - 10)
    assert sums(posted, invoice) == (total, Decimal(10), total - 10)
    assert money(account_of(posted, invoice), "QB_Balance__c") == owed(posted, invoice)


def test_an_over_payment_is_applied_in_part_and_the_rest_is_on_account(posted: Journey) -> None:
    invoice = nth(posted, 3)
    total = Decimal(invoice["Subtotal"])
    receiving.pay(posted.books.books, invoice["RefNumber"], amount=f"{total + 25:.2f}")
    posted.poll()
    assert standing(posted, invoice) == ("Paid", total, Decimal(0))
    found = {row["QB_Status__c"]: money(row, "QB_Amount__c") for row in payments(posted, invoice)}
    assert found == {"Applied": total, "Unapplied": Decimal(25)}
    assert money(account_of(posted, invoice), "QB_Balance__c") == owed(posted, invoice)


def test_a_deposit_before_the_invoice_is_unapplied_until_it_is_applied(posted: Journey) -> None:
    invoice = nth(posted, 4)
    customer = invoice["CustomerRef"]["FullName"]
    receiving.deposit(posted.books.books, customer, "5.00", ref_number="D-1")
    posted.poll()
    (row,) = payments(posted, invoice)
    assert (row["QB_Status__c"], money(row, "QB_Amount__c")) == ("Unapplied", Decimal(5))
    assert money(account_of(posted, invoice), "QB_Balance__c") == owed(posted, invoice)
    receiving.apply(posted.books.books, "D-1", invoice["RefNumber"])
    posted.poll()
    found = {row["QB_Status__c"]: row for row in payments(posted, invoice)}
    assert set(found) == {"Applied", "Deleted"}
    assert standing(posted, invoice)[:2] == ("Partly Paid", Decimal(5))
    assert sums(posted, invoice)[1] == Decimal(5)


def test_a_credit_memo_applied_settles_the_invoice_without_being_a_payment(posted: Journey) -> None:
    invoice = nth(posted, 5)
    total = Decimal(invoice["Subtotal"])
    item = posted.in_books("ItemService")[0]["FullName"]
    receiving.credit(posted.books.books, invoice["CustomerRef"]["FullName"], "3.00", item=item, ref_number="CM-1")
    receiving.apply(posted.books.books, "CM-1", invoice["RefNumber"])
    posted.poll()
    assert standing(posted, invoice) == ("Partly Paid", Decimal(3), total - 3)
    assert sums(posted, invoice) == (total - 3, Decimal(0), total - 3)
    memo = posted.record("QB_Transaction__c", QB_Type__c="Credit Memo")
    assert (memo["QB_Status__c"], money(memo, "QB_Balance__c")) == ("Closed", Decimal(0))
    (row,) = payments(posted, invoice)
    assert (row["QB_Type__c"], money(row, "QB_Amount__c")) == ("Credit", Decimal(3))


def test_a_bounced_payment_opens_the_invoice_again(posted: Journey) -> None:
    invoice = nth(posted, 6)
    total = Decimal(invoice["Subtotal"])
    receiving.pay(posted.books.books, invoice["RefNumber"], ref_number="CHK-7")
    posted.poll()
    receiving.bounce(posted.books.books, "CHK-7")
    posted.poll()
    assert standing(posted, invoice) == ("Open", Decimal(0), total)
    assert sums(posted, invoice) == (total, Decimal(0), total)
    (row,) = payments(posted, invoice)
    assert row["QB_Status__c"] == "Deleted"
    assert money(account_of(posted, invoice), "QB_Balance__c") == owed(posted, invoice)


def test_a_voided_invoice_owes_nothing_and_says_so(posted: Journey) -> None:
    invoice = nth(posted, 7)
    void = f"<TxnVoidRq><TxnVoidType>Invoice</TxnVoidType><TxnID>{invoice['TxnID']}</TxnID></TxnVoidRq>"
    enter(posted.books.books, void)
    posted.poll()
    assert standing(posted, invoice) == ("Voided", Decimal(0), Decimal(0))
    assert sums(posted, invoice) == (Decimal(0), Decimal(0), Decimal(0))


def test_a_deleted_invoice_is_marked_and_never_posted_again(posted: Journey) -> None:
    invoice = nth(posted, 8)
    enter(posted.books.books, f"<TxnDelRq><TxnDelType>Invoice</TxnDelType><TxnID>{invoice['TxnID']}</TxnID></TxnDelRq>")
    count = len(posted.in_books("Invoice"))
    posted.poll()
    posted.there_and_back()
    assert transaction(posted, invoice)["QB_Status__c"] == "Deleted"
    assert sums(posted, invoice) == (Decimal(0), Decimal(0), Decimal(0))
    deal = posted.record("Opportunity", Id=transaction(posted, invoice)["QB_Opportunity__c"])
    assert deal["QB_Sync_Status__c"] == "Conflict"
    assert len(posted.in_books("Invoice")) == count


def test_an_order_invoiced_in_two_parts_is_summed_up_on_its_deal(world: Journey) -> None:
    deal = world.deal(next(iter(won(world))))
    world.change("Opportunity", deal, QB_Generate__c="Sales Order")
    world.there_and_back()
    world.poll()
    (order,) = world.in_books("SalesOrder")
    invoicing.invoice_order(world.books.books, order["RefNumber"], part="0.5")
    invoicing.invoice_order(world.books.books, order["RefNumber"])
    world.poll()
    parts = [row for row in world.exported("QB_Transaction__c") if row["QB_Opportunity__c"] == deal["Id"]]
    assert sorted(row["QB_Type__c"] for row in parts) == ["Invoice", "Invoice", "Sales Order"]
    now = world.deal(deal["Name"])
    assert money(now, "QB_Invoiced__c") == Decimal(order["Subtotal"]) == money(now, "QB_Open__c")
    invoices = [row for row in parts if row["QB_Type__c"] == "Invoice"]
    receiving.pay(world.books.books, invoices[0]["QB_Number__c"])
    world.poll()
    now = world.deal(deal["Name"])
    assert money(now, "QB_Paid__c") == money(invoices[0], "QB_Total__c")
    assert money(now, "QB_Open__c") == money(invoices[1], "QB_Total__c")


@pytest.mark.slow
def test_a_flow_that_is_switched_off_brings_nothing(world: Journey) -> None:
    world.overrides = {"payment_to_payment": {"enabled": False}}
    world.there_and_back()
    world.poll()
    receiving.pay(world.books.books, nth(world, 1)["RefNumber"])
    world.poll()
    assert world.exported("QB_Payment__c") == []
    assert transaction(world, nth(world, 1))["QB_Status__c"] == "Paid"


def money(row: dict[str, Any], field: str) -> Decimal:
    return Decimal(str(row[field] or 0)).quantize(Decimal("0.01"))


def nth(world: Journey, number: int) -> dict[str, Any]:
    """An invoice by its number, from 1."""
    return sorted(world.in_books("Invoice"), key=lambda invoice: int(invoice["RefNumber"]))[number - 1]


def payments(world: Journey, invoice: dict[str, Any]) -> list[dict[str, Any]]:
    """What the account of this invoice has paid."""
    account = account_of(world, invoice)["Id"]
    return [row for row in world.exported("QB_Payment__c") if row["QB_Account__c"] == account]


def won(world: Journey) -> dict[str, dict[str, Any]]:
    """The deals of the data set that nothing holds, by name."""
    deals = [deal for deal in world.exported("Opportunity") if deal["QB_Generate__c"] == "Invoice" and deal["IsWon"]]
    return {deal["Name"]: deal for deal in deals if deal["AccountId"]}


def transaction(world: Journey, invoice: dict[str, Any]) -> dict[str, Any]:
    return world.record("QB_Transaction__c", QB_Id__c=f"acme:{invoice['TxnID']}")


def standing(world: Journey, invoice: dict[str, Any]) -> tuple[str, Decimal, Decimal]:
    """Status, paid and balance of the transaction."""
    row = transaction(world, invoice)
    return row["QB_Status__c"], money(row, "QB_Paid__c"), money(row, "QB_Balance__c")


def sums(world: Journey, invoice: dict[str, Any]) -> tuple[Decimal, Decimal, Decimal]:
    """Invoiced, paid and open of the deal."""
    deal = world.record("Opportunity", Id=transaction(world, invoice)["QB_Opportunity__c"])
    return money(deal, "QB_Invoiced__c"), money(deal, "QB_Paid__c"), money(deal, "QB_Open__c")


def account_of(world: Journey, invoice: dict[str, Any]) -> dict[str, Any]:
    return world.record("Account", QB_Id__c=f"acme:{invoice['CustomerRef']['ListID']}")


def owed(world: Journey, invoice: dict[str, Any]) -> Decimal:
    """What QuickBooks itself says that the customer owes, its jobs included."""
    (customer,) = [one for one in world.in_books("Customer") if one["ListID"] == invoice["CustomerRef"]["ListID"]]
    return Decimal(customer["TotalBalance"])


def test_money_of_a_customer_that_is_merged_away_is_owed_on_the_other_account_only(world: Journey) -> None:
    world.there_and_back()
    world.poll()
    loser, winner = nth(world, 1), nth(world, 4)
    gone, stays = account_of(world, loser), account_of(world, winner)
    merge(world.books.books, "Customer", loser["CustomerRef"]["FullName"], winner["CustomerRef"]["FullName"])
    world.poll()
    world.poll()
    assert money(world.record("Account", Id=gone["Id"]), "QB_Balance__c") == 0
    assert money(world.record("Account", Id=stays["Id"]), "QB_Balance__c") == owed(world, winner)
