"""Books that were set back have a document again that was void or gone when another was made in its stead."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime
from pathlib import Path

import pytest

from include.states import DecisionKind, RunMode
from simulators.quickbooks_desktop.books.company_file import restore
from simulators.quickbooks_desktop.people.enter import remove
from simulators.quickbooks_desktop.people.receiving import apply, credit
from tests.kit.connected_company import COMPANY
from tests.kit.desk import Command, Desk
from tests.kit.exits import exit_of
from tests.kit.older_books import approve, backed_up, follow, in_books, rounds, typed_invoice


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    with backed_up(tmp_path) as made:
        yield made


def sums(desk: Desk) -> list[str]:
    """What the invoices of the books are over, but for void ones."""
    return sorted(row["Subtotal"] for row in desk.world.in_books("Invoice") if float(row["Subtotal"]))


def taken_away(desk: Desk, verb: str) -> datetime:
    """Finance voids or deletes the invoice of the bench, and both sides know it; when the backup was made."""
    taken = desk.world.clock.time
    desk.world.clock.pass_by(days=3)  # no window looks as far back
    rounds(desk)
    desk.remove(verb)
    rounds(desk)
    assert desk.says("Bench")[0] == "Conflict"
    return taken


def recreate(desk: Desk, o2c: Command) -> None:
    """The advice that is printed for the deal is followed word for word."""
    follow(o2c, "recreate", desk.world.deal("Bench")["Id"])


@pytest.mark.parametrize("verb", ["void", "delete"])
def test_invoice_from_before_the_backup_stands_for_its_deal_again_where_the_one_made_in_its_stead_is_lost(
    desk: Desk, o2c: Command, tmp_path: Path, verb: str
) -> None:
    first = in_books(desk, "Bench")
    taken = taken_away(desk, verb)
    recreate(desk, o2c)
    rounds(desk)
    assert (desk.says("Bench"), sums(desk)) == (("Posted", ""), ["1000.00"])
    restore(desk.world.books.books, tmp_path / "backup.db")
    approve(o2c, taken)
    rounds(desk)
    rounds(desk)
    assert sums(desk) == ["1000.00"]
    assert desk.says("Bench") == ("Posted", "")
    deal = desk.world.deal("Bench")
    assert (deal["QB_Id__c"], deal["QB_Invoiced__c"], desk.waiting()) == (f"{COMPANY}:{first}", 1000, [])


@pytest.mark.parametrize("verb", ["void", "delete"])
def test_invoice_that_the_older_books_have_still_is_not_posted_once_more(
    desk: Desk, o2c: Command, tmp_path: Path, verb: str
) -> None:
    taken_away(desk, verb)
    restore(desk.world.books.books, tmp_path / "backup.db")
    recreate(desk, o2c)
    rounds(desk)
    rounds(desk)
    assert sums(desk) == ["1000.00"]
    assert (desk.says("Bench"), desk.world.deal("Bench")["QB_Invoiced__c"], desk.waiting()) == (
        ("Posted", ""),
        1000,
        [],
    )


def test_invoice_that_was_deleted_after_the_backup_stands_for_its_deal_again_once_the_older_books_stay(
    desk: Desk, o2c: Command, tmp_path: Path
) -> None:
    taken = taken_away(desk, "delete")
    typed_invoice(desk, "Lost", "5.00")
    desk.poll()
    restore(desk.world.books.books, tmp_path / "backup.db")
    approve(o2c, taken)
    rounds(desk)
    rounds(desk)
    assert (desk.says("Bench"), desk.world.deal("Bench")["QB_Invoiced__c"]) == (("Posted", ""), 1000)
    assert sums(desk) == ["1000.00"]


def test_deal_is_named_the_deleted_invoice_that_the_older_books_have_still(
    desk: Desk, o2c: Command, tmp_path: Path
) -> None:
    first = in_books(desk, "Bench")
    taken_away(desk, "delete")
    restore(desk.world.books.books, tmp_path / "backup.db")
    follow(o2c, "bind", desk.world.deal("Bench")["Id"], LISTID_OR_TXNID=first)
    rounds(desk)
    assert (desk.says("Bench"), sums(desk)) == (("Posted", ""), ["1000.00"])


def named_by_hand(desk: Desk, o2c: Command) -> tuple[str, str]:
    """Finance types the invoice of the bench once more, and somebody names it: ours and theirs."""
    ours, deal = in_books(desk, "Bench"), desk.world.deal("Bench")["Id"]
    theirs = typed_invoice(desk, "Bench by hand", "1000.00")
    assert o2c("bind", "opportunity_to_invoice", deal, theirs, "--by", "Kim")[0] == 0
    rounds(desk)
    assert desk.waiting() == [DecisionKind.POSTED_TWICE]
    return ours, theirs


@exit_of(DecisionKind.POSTED_TWICE, None)
def test_naming_another_invoice_while_ours_stands_tells_finance_of_two(desk: Desk, o2c: Command) -> None:
    ours, theirs = named_by_hand(desk, o2c)
    assert desk.says("Bench") == (
        "Conflict",
        "Bench is Invoice 2 in QuickBooks, as Kim said. Invoice 1, which stood for it before, is there too. Void or "
        "delete Invoice 1 in QuickBooks.\nWhoever answers for the books is asked what becomes of it.",
    )
    remove(desk.world.books.books, "void", "Invoice", ours)
    rounds(desk)
    assert (desk.says("Bench"), desk.waiting(), sums(desk)) == (("Posted", ""), [], ["1000.00"])
    assert desk.world.deal("Bench")["QB_Id__c"] == f"{COMPANY}:{theirs}"


def test_word_that_made_two_is_taken_back_as_printed(desk: Desk, o2c: Command) -> None:
    ours, theirs = named_by_hand(desk, o2c)
    follow(o2c, "unbind", desk.world.deal("Bench")["Id"])
    remove(desk.world.books.books, "void", "Invoice", theirs)
    rounds(desk)
    assert (desk.says("Bench"), desk.waiting(), sums(desk)) == (("Posted", ""), [], ["1000.00"])
    assert desk.world.deal("Bench")["QB_Id__c"] == f"{COMPANY}:{ours}"


def test_deal_is_named_the_invoice_that_it_had_before_and_goes_on_with_it(desk: Desk, o2c: Command) -> None:
    ours, theirs = named_by_hand(desk, o2c)
    assert o2c("bind", "opportunity_to_invoice", desk.world.deal("Bench")["Id"], ours, "--by", "Kim")[0] == 0
    rounds(desk)
    remove(desk.world.books.books, "void", "Invoice", theirs)
    rounds(desk)
    desk.world.forward(mode=RunMode.COMPLETE)
    rounds(desk)
    assert (desk.world.deal("Bench")["QB_Id__c"], desk.waiting()) == (f"{COMPANY}:{ours}", [])
    assert (desk.says("Bench"), sums(desk)) == (("Posted", ""), ["1000.00"])


def test_invoice_of_a_lost_deal_that_stands_again_is_asked_about(desk: Desk, o2c: Command, tmp_path: Path) -> None:
    taken = taken_away(desk, "void")
    recreate(desk, o2c)
    rounds(desk)
    desk.change("Bench", StageName="Closed Lost")
    desk.there_and_back()
    desk.remove("void")
    rounds(desk)
    assert desk.waiting() == []
    restore(desk.world.books.books, tmp_path / "backup.db")
    approve(o2c, taken)
    rounds(desk)
    rounds(desk)
    assert (desk.waiting(), sums(desk)) == ([DecisionKind.WITHDRAWN], ["1000.00"])
    assert "Void or delete Invoice 1 in QuickBooks" in desk.says("Bench")[1]
    desk.remove("void")
    rounds(desk)
    assert (desk.waiting(), sums(desk)) == ([], [])


def test_invoice_that_never_was_the_deals_does_not_stand_for_it(desk: Desk, o2c: Command) -> None:
    typed_invoice(desk, "Shelf by hand", "30.00")
    desk.won_deal("Shelf", desk.world.record("Account", Name="One")["Id"], ("SV", "3", "10.00"))
    deal = desk.world.deal("Shelf")["Id"]
    assert o2c("bind", "opportunity_to_invoice", deal, in_books(desk, "Shelf by hand"), "--by", "Kim")[0] == 0
    rounds(desk)
    assert o2c("unbind", "opportunity_to_invoice", deal, "--by", "Kim")[0] == 0
    rounds(desk)
    assert sums(desk) == ["1000.00", "30.00", "30.00"]
    assert (desk.says("Shelf"), desk.waiting()) == (("Posted", ""), [])


def test_invoice_is_named_again_after_the_word_was_taken_back(desk: Desk, o2c: Command) -> None:
    theirs = typed_invoice(desk, "Shelf by hand", "30.00")
    desk.won_deal("Shelf", desk.world.record("Account", Name="One")["Id"], ("SV", "3", "10.00"))
    deal = desk.world.deal("Shelf")["Id"]
    for verb in (("bind", theirs), ("unbind",), ("bind", theirs)):
        assert o2c(verb[0], "opportunity_to_invoice", deal, *verb[1:], "--by", "Kim")[0] == 0
        desk.update()
    rounds(desk)
    assert (desk.says("Shelf"), desk.world.deal("Shelf")["QB_Id__c"]) == (("Posted", ""), f"{COMPANY}:{theirs}")
    assert (sums(desk), desk.waiting()) == (["1000.00", "30.00"], [])


def test_invoice_that_was_named_by_mistake_does_not_stand_for_the_deal_again(desk: Desk, o2c: Command) -> None:
    wrong = typed_invoice(desk, "Rack of another", "30.00")
    right = typed_invoice(desk, "Shelf by hand", "30.00")
    desk.won_deal("Shelf", desk.world.record("Account", Name="One")["Id"], ("SV", "3", "10.00"))
    deal = desk.world.deal("Shelf")["Id"]
    for named in (wrong, right):
        assert o2c("bind", "opportunity_to_invoice", deal, named, "--by", "Kim")[0] == 0
        rounds(desk)
        assert desk.waiting() == []  # of the wrong one nobody is told to void it
    remove(desk.world.books.books, "void", "Invoice", right)
    rounds(desk)
    follow(o2c, "recreate", deal)
    rounds(desk)
    assert (desk.says("Shelf"), sums(desk)) == (("Posted", ""), ["1000.00", "30.00", "30.00"])
    assert desk.world.deal("Shelf")["QB_Id__c"] not in (f"{COMPANY}:{wrong}", f"{COMPANY}:{right}")


def test_void_invoice_that_is_deleted_as_well_is_posted_again_as_a_person_said(desk: Desk, o2c: Command) -> None:
    taken_away(desk, "void")
    recreate(desk, o2c)
    desk.remove("delete")
    desk.poll()
    rounds(desk)
    assert (desk.says("Bench"), sums(desk), desk.waiting()) == (("Posted", ""), ["1000.00"], [])


def test_second_copy_that_is_credited_in_full_is_over(desk: Desk, o2c: Command) -> None:
    ours, theirs = named_by_hand(desk, o2c)
    books = desk.world.books.books
    credit(books, "One", "1000.00")
    (memo,) = desk.world.in_books("CreditMemo")
    apply(books, memo["TxnID"], ours)
    rounds(desk)
    assert (desk.says("Bench"), desk.waiting()) == (("Posted", ""), [])
    assert desk.world.deal("Bench")["QB_Id__c"] == f"{COMPANY}:{theirs}"
