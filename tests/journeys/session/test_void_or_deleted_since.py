"""Older books have again what was voided or deleted since: it stands for its record again, with nothing beside it."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from include.settings import WonAgain
from include.states import DecisionKind
from simulators.quickbooks_desktop.books.company_file import restore
from simulators.quickbooks_desktop.people.enter import remove
from tests.journeys.session import test_older_books
from tests.journeys.session.test_older_books import approve, rounds
from tests.kit.desk import Command, Desk

desk = test_older_books.desk

WITHDRAWN_WORDS = (
    "The record of Invoice 1 was withdrawn in Salesforce (or deleted there) after it was posted. Void or delete "
    "Invoice 1 in QuickBooks, or set the record back."
)


def taken_back(desk: Desk, verb: str) -> None:
    """The deal is off, and finance has voided or deleted its invoice: both sides agree."""
    desk.change("Bench", StageName="Closed Lost")
    desk.remove(verb)
    for _ in range(2):
        desk.poll()
        desk.there_and_back()
    assert desk.waiting() == []


@pytest.mark.parametrize(
    ("verb", "won_again"),
    [
        ("void", WonAgain.POST),
        *(
            pytest.param(*case, marks=pytest.mark.slow)
            for case in (("void", WonAgain.ASK), ("delete", WonAgain.POST), ("delete", WonAgain.ASK))
        ),
    ],
)
def test_invoice_of_a_deal_that_is_off_is_asked_about_when_older_books_have_it_again(
    desk: Desk, o2c: Command, tmp_path: Path, verb: str, won_again: WonAgain
) -> None:
    desk.world.posting = replace(desk.world.posting, won_again=won_again)
    taken = desk.world.clock.time
    taken_back(desk, verb)
    restore(desk.world.books.books, tmp_path / "backup.db")
    approve(o2c, taken)
    rounds(desk)
    assert (desk.waiting(), desk.says("Bench")) == ([DecisionKind.WITHDRAWN], ("Conflict", WITHDRAWN_WORDS))
    assert desk.world.deal("Bench")["QB_Invoiced__c"] == 1000
    desk.remove(verb)
    rounds(desk)
    assert (desk.waiting(), desk.says("Bench")[0]) == ([], "Voided" if verb == "void" else "Deleted")


@pytest.mark.parametrize(
    ("verb", "is_read_first"),
    [("delete", False), *(pytest.param(*case, marks=pytest.mark.slow) for case in (("delete", True), ("void", False)))],
)
def test_deal_that_is_won_again_has_the_invoice_that_was_deleted_after_the_backup(
    desk: Desk, o2c: Command, tmp_path: Path, verb: str, is_read_first: bool
) -> None:
    taken = desk.world.clock.time
    taken_back(desk, verb)
    restore(desk.world.books.books, tmp_path / "backup.db")
    approve(o2c, taken)
    if is_read_first:
        rounds(desk)
    desk.change("Bench", StageName="Closed Won")
    desk.there_and_back()
    rounds(desk)
    assert [row["Subtotal"] for row in desk.world.in_books("Invoice")] == ["1000.00"]
    assert (desk.waiting(), desk.says("Bench"), desk.world.deal("Bench")["QB_Invoiced__c"]) == (
        [],
        ("Posted", ""),
        1000,
    )


def test_nobody_is_asked_about_what_was_deleted_any_more_when_older_books_have_it_again(
    desk: Desk, o2c: Command, tmp_path: Path
) -> None:
    taken = desk.world.clock.time
    (customer,) = desk.world.in_books("Customer")
    desk.remove("delete")
    remove(desk.world.books.books, "delete", "Customer", customer["ListID"])
    desk.poll()
    assert desk.waiting() == [DecisionKind.MERGE, DecisionKind.ENDED]
    restore(desk.world.books.books, tmp_path / "backup.db")
    approve(o2c, taken)
    rounds(desk)
    assert (desk.waiting(), desk.says("Bench")) == ([], ("Posted", ""))
    account = desk.world.record("Account", Name="One")
    assert (account["QB_Sync_Status__c"], account["QB_Sync_Message__c"]) == ("Posted", None)
    desk.won_deal("Shelf", account["Id"], ("SV", "1", "33.00"))
    rounds(desk)
    assert (desk.waiting(), desk.says("Shelf"), len(desk.world.in_books("Customer"))) == ([], ("Posted", ""), 1)


@pytest.mark.slow
def test_nobody_is_asked_about_a_voided_invoice_any_more_when_older_books_have_it_as_it_was(
    desk: Desk, o2c: Command, tmp_path: Path
) -> None:
    taken = desk.world.clock.time
    desk.remove("void")
    desk.poll()
    assert (desk.waiting(), desk.says("Bench")[0]) == ([DecisionKind.ENDED], "Conflict")
    restore(desk.world.books.books, tmp_path / "backup.db")
    approve(o2c, taken)
    rounds(desk)
    assert (desk.waiting(), desk.says("Bench")) == ([], ("Posted", ""))
