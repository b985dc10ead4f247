"""Salesforce numbers the documents, and two deals have one number: the second one is asked about."""

from __future__ import annotations

from pathlib import Path

import pytest

from include.mappings.language.catalogue import Catalogue
from include.settings import Posting
from include.states import SAME_NUMBER, Answer, DecisionKind
from tests.kit.connected_company import COMPANY
from tests.kit.desk import Desk, terminal
from tests.kit.exits import exit_of
from tests.kit.journey import CATALOGUE
from tests.kit.mapped_records import changed_flow

INVOICE = "opportunity_to_invoice"


@pytest.fixture
def desk(desk: Desk) -> Desk:
    """The desks of a firm that numbers its invoices by a field of the deal."""
    numbered = changed_flow(INVOICE, "# ref_number: Invoice_Number__c", "ref_number: NextStep #")
    desk.world.catalogue = Catalogue(flows={**CATALOGUE.flows, INVOICE: numbered}, returns=CATALOGUE.returns)
    desk.world.posting = Posting().with_overrides({"numbering": "salesforce"})
    return desk


def two(desk: Desk, *, when: str) -> None:
    """Two deals of other products and one number, the second of which is won together, or later."""
    account = desk.account("One")
    desk.won_deal("Bench", account, ("SV", "1", "10.00"))
    desk.change("Bench", NextStep="R-1")
    if when == "posted":
        desk.there_and_back()
    elif when == "staged":
        desk.world.forward()
    desk.won_deal("Stool", account, ("SV", "1", "5.00"))
    desk.change("Stool", NextStep="r-1")
    desk.there_and_back()


def numbers(desk: Desk) -> list[str]:
    return sorted(row["RefNumber"] for row in desk.world.in_books("Invoice"))


@pytest.mark.parametrize("when", ["together", "staged", "posted"])
@exit_of(DecisionKind.RULE)
def test_second_deal_of_one_number_is_held_until_the_number_of_either_is_corrected(desk: Desk, when: str) -> None:
    two(desk, when=when)
    assert (numbers(desk), desk.says("Bench"), desk.says("Stool")[0]) == (["R-1"], ("Posted", ""), "Held")
    first = desk.world.deal("Bench")["Id"]
    who = {
        "together": f'"Bench" ({first}) has the same number, r-1.',
        "staged": f'"Bench" ({first}) is on its way and has the same number, r-1.',
        "posted": f"Invoice R-1 was posted for another record, {first}, and has the same number, r-1.",
    }
    assert desk.says("Stool")[1].startswith(who[when])
    assert "Correct the number that is wrong." in desk.says("Stool")[1]
    with desk.world.staging.read() as db:
        assert [(row.kind, row.cause) for row in db.decisions.open(COMPANY)] == [(DecisionKind.RULE, SAME_NUMBER)]
    desk.change("Stool", NextStep="R-2")
    desk.there_and_back()
    assert (numbers(desk), desk.says("Stool"), desk.waiting()) == (["R-1", "R-2"], ("Posted", ""), [])


@exit_of(DecisionKind.RULE, Answer.WAIVE)
def test_second_deal_of_one_number_is_posted_when_a_person_lets_it_pass(desk: Desk, tmp_path: Path) -> None:
    two(desk, when="posted")
    assert desk.waiting() == [DecisionKind.RULE]
    with terminal(desk.world, tmp_path) as o2c:
        assert o2c("waive", INVOICE, desk.world.deal("Stool")["Id"], "--by", "Kim")[0] == 0
    desk.there_and_back()
    assert (numbers(desk), desk.says("Stool"), desk.waiting()) == (["R-1", "r-1"], ("Posted", ""), [])


def test_second_deal_is_posted_once_the_first_one_has_another_number_or_none(desk: Desk) -> None:
    account = desk.account("One")
    for name, price in (("Bench", "10.00"), ("Stool", "5.00")):
        desk.won_deal(name, account, ("SV", "1", price))
        desk.change(name, NextStep="R-1")
    desk.world.forward()
    assert desk.waiting() == [DecisionKind.RULE]
    desk.change("Bench", NextStep="R-2")
    for _ in range(2):
        desk.there_and_back()
    assert (numbers(desk), desk.waiting()) == (["R-1", "R-2"], [])
