"""Whatever finance does in QuickBooks, Salesforce shows the same after the next poll, and nothing more is written."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import timedelta
from decimal import Decimal
from random import Random

import pytest

from include.comparing.causes import Cause, Difference
from include.errors import SetupError
from include.steps.decisions.rewrite_rows import rewrite_rows
from include.steps.reconcile.reconcile import reconcile
from simulators.datasets.builtin import load
from simulators.quickbooks_desktop.people import receiving
from tests.kit.bookkeeper import DISCOUNT, Bookkeeper, Fields, applied_to, line, ref, state
from tests.kit.connected_company import COMPANY
from tests.kit.journey import CATALOGUE, Journey, journey
from tests.kit.must_show import ZERO, money, strays
from tests.kit.simulated_org import running_org


@pytest.fixture(scope="module")
def posted(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Journey]:
    """A world whose deals are invoiced, with jobs below two customers, brought back once."""
    folder = tmp_path_factory.mktemp("money")
    with running_org(folder) as org, journey(folder, f"sqlite:///{folder / 'staging.sqlite'}", org) as world:
        load(world.people)
        world.there_and_back()
        clerk = Bookkeeper(world, Random(0))
        first, second = sorted(row["FullName"] for row in world.in_books("Customer"))[:2]
        clerk.add_job(first, "Kitchen")
        clerk.add_job(f"{first}:Kitchen", "Sink")
        clerk.add_job(second, "Roof")
        world.poll()
        yield world


def test_pending_invoice_of_a_deal_counts_when_it_is_final(posted: Journey) -> None:
    clerk, invoice = Bookkeeper(posted, Random(1)), whole_invoice(posted)
    deal = posted.record("QB_Transaction__c", QB_Id__c=f"acme:{invoice['TxnID']}")["QB_Opportunity__c"]
    for pending, invoiced in (("true", ZERO), ("false", money(invoice["Subtotal"]))):
        (now,) = [row for row in clerk.of("Invoice") if row["TxnID"] == invoice["TxnID"]]
        word = f"{state(now)}<IsPending>{pending}</IsPending>"
        clerk.enter(f"<InvoiceModRq><InvoiceMod>{word}</InvoiceMod></InvoiceModRq>")
        posted.poll()
        shown = posted.record("Opportunity", Id=deal)
        assert (money(shown["QB_Invoiced__c"]), money(shown["QB_Open__c"])) == (invoiced, invoiced)
        assert unwritten(posted) == []


def test_discount_for_paying_early_settles_a_deal_and_is_no_money(posted: Journey) -> None:
    clerk, invoice = Bookkeeper(posted, Random(2)), whole_invoice(posted)
    deal = posted.record("QB_Transaction__c", QB_Id__c=f"acme:{invoice['TxnID']}")["QB_Opportunity__c"]
    paid = money(invoice["Subtotal"]) - Decimal("0.50")
    part = applied_to("Add", invoice["TxnID"], paid, DISCOUNT)
    body = f"{ref(invoice['CustomerRef']['FullName'])}<TotalAmount>{paid}</TotalAmount>{part}"
    clerk.enter(f"<ReceivePaymentAddRq><ReceivePaymentAdd>{body}</ReceivePaymentAdd></ReceivePaymentAddRq>")
    posted.poll()
    shown = posted.record("Opportunity", Id=deal)
    assert (money(shown["QB_Paid__c"]), money(shown["QB_Open__c"])) == (paid, ZERO)
    assert unwritten(posted) == []


def test_transaction_deleted_in_salesforce_is_made_again_with_its_lines_by_the_next_change(posted: Journey) -> None:
    invoice = whole_invoice(posted)
    row = posted.record("QB_Transaction__c", QB_Id__c=f"acme:{invoice['TxnID']}")
    count = len(lines_of(posted, row))
    posted.org.admin("POST", "/admin/delete", {"ids": [row["Id"], *(one["Id"] for one in lines_of(posted, row))]})
    receiving.pay(posted.books.books, invoice["TxnID"], amount="1.00")
    posted.poll()
    again = posted.record("QB_Transaction__c", QB_Id__c=f"acme:{invoice['TxnID']}")
    assert (again["Id"] != row["Id"], len(lines_of(posted, again)), count > 0) == (True, count, True)
    assert strays(posted) == []


def test_rewrite_brings_everything_as_the_books_say_it(posted: Journey) -> None:
    invoice = whole_invoice(posted)
    receiving.pay(posted.books.books, invoice["TxnID"], amount="1.00")
    posted.poll()
    row = posted.record("QB_Transaction__c", QB_Id__c=f"acme:{invoice['TxnID']}")
    (paid,) = payments_of(posted, row)
    posted.change("QB_Transaction__c", row, QB_Balance__c=0, QB_Status__c="Paid")
    posted.change("QB_Payment__c", paid, QB_Amount__c=7)
    posted.change("Opportunity", {"Id": row["QB_Opportunity__c"]}, QB_Paid__c=7)
    assert posted.poll().written == 0
    with posted.staging.begin() as db:
        assert rewrite_rows(db, COMPANY, CATALOGUE, only="Invoice") == len(posted.in_books("Invoice"))
    posted.reverse()
    assert strays(posted) == []
    assert money(posted.record("QB_Payment__c", Id=paid["Id"])["QB_Amount__c"]) == 7
    posted.org.admin("POST", "/admin/delete", {"ids": [row["Id"]]})
    with posted.staging.begin() as db:
        rewrite_rows(db, COMPANY, CATALOGUE)
    posted.reverse()
    again = posted.record("QB_Transaction__c", QB_Id__c=f"acme:{invoice['TxnID']}")
    assert [money(one["QB_Amount__c"]) for one in payments_of(posted, again)] == [1]
    assert strays(posted) == []
    with posted.staging.begin() as db, pytest.raises(SetupError, match="brings Bill"):
        rewrite_rows(db, COMPANY, CATALOGUE, only="Bill")


def test_every_balance_is_aged_anew_when_the_company_ages_from_another_day(posted: Journey) -> None:
    clerk = Bookkeeper(posted, Random(4))
    dated, due = (posted.today + timedelta(days=days) for days in (-50, 20))
    head = f"<TxnDate>{dated}</TxnDate><DueDate>{due}</DueDate>"
    customer = ref(whole_invoice(posted)["CustomerRef"]["FullName"])
    sold = line("Invoice", clerk.item(), Decimal("12.34"))
    clerk.enter(f"<InvoiceAddRq><InvoiceAdd>{customer}{head}{sold}</InvoiceAdd></InvoiceAddRq>")
    posted.poll()
    for basis in ("AgeFromTransactionDate", "AgeFromDueDate"):
        posted.turn("aging-basis", basis)
        assert strays(posted) != []
        posted.poll()
        assert strays(posted) == []


@pytest.mark.parametrize("basis", ["AgeFromDueDate", "AgeFromTransactionDate"])
def test_after_every_poll_salesforce_says_what_the_books_say(posted: Journey, basis: str) -> None:
    posted.turn("aging-basis", basis)
    clerk = Bookkeeper(posted, Random(basis))
    for _ in range(3):
        clerk.act(12)
        posted.poll()
        assert strays(posted) == []
        again = posted.poll()
        assert (again.written, again.refused, again.waiting, again.problems) == (0, 0, 0, [])
    assert unwritten(posted) == []
    assert sum(clerk.done.values()) >= 20, dict(clerk.done)


@pytest.mark.slow
@pytest.mark.parametrize("seed", range(4))
def test_four_hundred_acts_of_finance_leave_no_difference(posted: Journey, seed: int) -> None:
    clerk = Bookkeeper(posted, Random(seed))
    for _ in range(10):
        clerk.act(10)
        posted.poll()
        assert strays(posted) == []
    assert unwritten(posted) == []
    assert len(clerk.done) >= 12, dict(clerk.done)


def whole_invoice(world: Journey) -> Fields:
    """An invoice of a deal of which nothing is paid."""
    found = Bookkeeper(world, Random(3)).of("Invoice")
    return next(row for row in found if money(row["BalanceRemaining"]) == money(row["Subtotal"]) > 1)


def lines_of(world: Journey, row: Fields) -> list[Fields]:
    """The lines of a transaction that stand in Salesforce."""
    found = world.exported("QB_Transaction_Line__c")
    return [one for one in found if one["QB_Transaction__c"] == row["Id"] and not one["IsDeleted"]]


def payments_of(world: Journey, row: Fields) -> list[Fields]:
    """What pays a transaction, as Salesforce shows it."""
    found = world.exported("QB_Payment__c")
    return [one for one in found if one["QB_Transaction__c"] == row["Id"] and not one["IsDeleted"]]


def unwritten(world: Journey) -> list[Difference]:
    """What the audit takes for not brought yet: after a poll there is nothing of the kind."""
    found = reconcile(world.staging, world.run(), world.salesforce).differences
    return [one for one in found if one.cause in (Cause.NOT_WRITTEN_BACK, Cause.NOT_READ) or one.scope != "deal"]
