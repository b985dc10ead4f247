"""One living document bills a deal, whatever is taken back, moved or won again; judged by the books and by the org."""

from __future__ import annotations

from collections.abc import Iterator
from decimal import Decimal
from pathlib import Path

import pytest

from include.settings import Posting
from tests.kit.desk import Desk
from tests.kit.journey import journey
from tests.kit.simulated_org import running_org

RECEIPT, MEMO = "Sales Receipt", "Credit Memo"


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    """Desks in an empty org and a new company, with one service to sell."""
    with running_org(tmp_path) as org, journey(tmp_path, f"sqlite:///{tmp_path / 'staging.sqlite'}", org) as world:
        made = Desk(world)
        made.product("SV")
        made.won_deal("Bench", made.account("One"), ("SV", "1", "10.00"))
        made.there_and_back()
        made.poll()
        yield made


def billed(desk: Desk) -> Decimal:
    """What the books have of the deal."""
    documents = [*desk.world.in_books("Invoice"), *desk.world.in_books("SalesReceipt")]
    return sum((Decimal(each["Subtotal"]) for each in documents), Decimal(0))


def wins_again(desk: Desk, verb: str) -> None:
    """The deal is lost, finance voids or deletes as told, and the deal is won again."""
    desk.change("Bench", StageName="Closed Lost")
    desk.there_and_back()
    desk.remove(verb)
    desk.poll()
    desk.world.reverse()
    assert desk.says("Bench") == ({"void": "Voided", "delete": "Deleted"}[verb], "")
    assert desk.waiting() == []
    desk.change("Bench", StageName="Closed Won")
    desk.there_and_back()
    desk.poll()


@pytest.mark.parametrize("verb", ["void", "delete"])
def test_deal_that_is_won_again_is_billed_again_once_finance_took_its_invoice_back(desk: Desk, verb: str) -> None:
    wins_again(desk, verb)
    assert (desk.says("Bench"), billed(desk)) == (("Posted", ""), Decimal("10.00"))
    deal = desk.world.deal("Bench")
    assert (deal["QB_Number__c"], deal["QB_Invoiced__c"]) == ("2", 10)
    assert desk.world.totals().adds_up
    desk.world.forward(mode="complete")
    desk.there_and_back()
    assert billed(desk) == Decimal("10.00")


def test_deal_that_is_won_again_is_asked_about_where_the_firm_wants_it(desk: Desk) -> None:
    desk.world.posting = Posting().with_overrides({"won_again": "ask"})
    wins_again(desk, "void")
    status, message = desk.says("Bench")
    assert (status, billed(desk)) == ("Conflict", 0)
    assert message.startswith("Invoice 1 was voided in QuickBooks.")
