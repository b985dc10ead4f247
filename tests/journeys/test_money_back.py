"""Whatever finance does in QuickBooks, Salesforce shows the same after the next poll, and nothing more is written."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, datetime
from decimal import Decimal
from random import Random

import pytest

from include.steps.causes import Cause, Difference
from include.steps.reconcile import reconcile
from simulators.datasets.builtin import load
from tests.doors.simulated_org import running_org
from tests.journeys.bookkeeper import DISCOUNT, Bookkeeper, applied_to, ref, state
from tests.journeys.must_show import ZERO, money, strays
from tests.journeys.world import Journey, journey


@pytest.fixture(scope="module")
def posted(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Journey]:
    """A world whose deals are invoiced, with jobs below two customers, brought back once."""
    folder = tmp_path_factory.mktemp("money")
    with running_org(folder) as org, journey(folder, f"sqlite:///{folder / 'staging.sqlite'}", org) as world:
        world.today = datetime.now(UTC).date()
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
    clerk = Bookkeeper(posted, Random(1))
    invoice = next(row for row in clerk.of("Invoice") if money(row["BalanceRemaining"]) == money(row["Subtotal"]) > 0)
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
    clerk = Bookkeeper(posted, Random(2))
    invoice = next(row for row in clerk.of("Invoice") if money(row["BalanceRemaining"]) == money(row["Subtotal"]) > 1)
    deal = posted.record("QB_Transaction__c", QB_Id__c=f"acme:{invoice['TxnID']}")["QB_Opportunity__c"]
    paid = money(invoice["Subtotal"]) - Decimal("0.50")
    part = applied_to("Add", invoice["TxnID"], paid, DISCOUNT)
    body = f"{ref(invoice['CustomerRef']['FullName'])}<TotalAmount>{paid}</TotalAmount>{part}"
    clerk.enter(f"<ReceivePaymentAddRq><ReceivePaymentAdd>{body}</ReceivePaymentAdd></ReceivePaymentAddRq>")
    posted.poll()
    shown = posted.record("Opportunity", Id=deal)
    assert (money(shown["QB_Paid__c"]), money(shown["QB_Open__c"])) == (paid, ZERO)
    assert unwritten(posted) == []


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


def unwritten(world: Journey) -> list[Difference]:
    """What the audit takes for not brought yet: after a poll there is nothing of the kind."""
    found = reconcile(world.staging, world.run(), world.salesforce).differences
    return [one for one in found if one.cause in (Cause.NOT_WRITTEN_BACK, Cause.NOT_READ) or one.scope != "deal"]
