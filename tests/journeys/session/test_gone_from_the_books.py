"""Records that the books do not have any more, and nobody knows why: a person is asked of each, the rest goes on."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path

import pytest

from include.states import Answer, DecisionKind
from simulators.quickbooks_desktop.people.condensing import condense
from simulators.quickbooks_desktop.people.enter import remove
from simulators.quickbooks_desktop.people.receiving import pay
from simulators.web_connector.outcome import Outcome
from tests.kit.connected_company import COMPANY
from tests.kit.desk import Command, Desk, desk_in
from tests.kit.exits import exit_of
from tests.kit.runbooks import runbook


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    """Two deals that were invoiced, of which one is paid, and everything is read."""
    with desk_in(tmp_path) as made:
        made.product("SV")
        account = made.account("One")
        made.won_deal("Bench", account, ("SV", "10", "100.00"))
        made.won_deal("Lamp", account, ("SV", "1", "70.00"))
        made.world.there_and_back()
        pay(made.world.books.books, invoice(made, "Bench"), amount="1000.00", ref_number="CHK-9")
        made.world.poll()
        yield made


def invoice(desk: Desk, memo: str) -> str:
    """The TxnID of the invoice with this memo."""
    return str(next(row["TxnID"] for row in desk.world.in_books("Invoice") if row.get("Memo") == memo))


def delete(desk: Desk, kind: str, txn_id: str) -> None:
    """Finance deletes a transaction."""
    remove(desk.world.books.books, "delete", kind, txn_id, now=desk.world.clock)


def missing(desk: Desk) -> list[str]:
    """The titles of what a person is asked about."""
    with desk.world.staging.read() as db:
        return [row.title for row in db.decisions.open(COMPANY, kinds=(DecisionKind.MISSING,))]


def says(o2c: Command, title: str, word: str) -> None:
    """Run what is printed beside what is asked about a record."""
    advice = o2c("held", COMPANY)[1]
    command = re.search(rf"{re.escape(title)}.*?\./o2c (missing \d+ {word} --by NAME)", advice, re.S)
    assert command is not None, advice
    code, said = o2c(*command[1].replace("NAME", "Kim").split())
    assert (code, title in said) == (0, True)


def goes_on(desk: Desk) -> None:
    """What the schedules do, beside a new deal."""
    desk.won_deal("Shelf", desk.world.record("Account", Name="One")["Id"], ("SV", "1", "10.00"))
    for _ in range(3):
        desk.world.poll()
        desk.world.there_and_back()
        desk.world.clock.pass_by(minutes=15)
    assert desk.says("Shelf") == ("Posted", "")


@exit_of(DecisionKind.MISSING, Answer.DELETED)
@runbook("A long silence")
def test_after_95_silent_days_a_person_says_of_each_missing_record_whether_it_was_deleted(
    desk: Desk, o2c: Command
) -> None:
    lamp, check = invoice(desk, "Lamp"), desk.world.in_books("ReceivePayment")[0]["TxnID"]
    delete(desk, "Invoice", lamp)
    delete(desk, "ReceivePayment", check)
    desk.world.clock.pass_by(days=95)
    goes_on(desk)
    assert sorted(missing(desk)) == [
        f"Invoice 2 of One over 70.00 dated 2026-09-04 ({lamp})",
        f"ReceivePayment CHK-9 of One over 1000.00 dated 2026-11-21 ({check})",
    ]
    status, words = desk.says("Lamp")
    assert (status, "whether it was deleted" in words, "o2c" in words) == ("Conflict", True, False)
    assert len(desk.world.in_books("Invoice")) == 2  # nothing that was deleted is posted again unasked
    for title in missing(desk):
        says(o2c, title, "deleted")
    goes_on_without_new(desk)
    assert (missing(desk), len(desk.world.in_books("Invoice"))) == ([], 2)
    assert "was deleted in QuickBooks" in desk.says("Lamp")[1]
    assert (desk.world.deal("Lamp")["QB_Invoiced__c"], desk.world.deal("Lamp")["QB_Open__c"]) == (0, 0)
    assert (desk.world.deal("Bench")["QB_Paid__c"], desk.world.deal("Bench")["QB_Open__c"]) == (0, 1000)


@runbook("A long silence")
def test_old_invoice_that_was_deleted_in_a_long_silence_is_asked_about_too(desk: Desk) -> None:
    """The records that are looked at in every update, the newest ones, are all there."""
    account = desk.world.record("Account", Name="One")["Id"]
    for number in range(6):
        desk.won_deal(f"Later {number}", account, ("SV", "1", f"{number + 1}.00"))
    desk.there_and_back()
    desk.poll()
    lamp = invoice(desk, "Lamp")
    delete(desk, "Invoice", lamp)
    desk.ask()  # as at every quarter of an hour: what is to be read waits since the silence began
    desk.world.clock.pass_by(days=95)
    goes_on_without_new(desk)
    assert missing(desk) == [f"Invoice 2 of One over 70.00 dated 2026-09-04 ({lamp})"]


def goes_on_without_new(desk: Desk) -> None:
    """What the schedules do."""
    for _ in range(2):
        desk.world.poll()
        desk.world.there_and_back()
        desk.world.clock.pass_by(minutes=15)


@runbook("Year end, and a condensed company file")
def test_what_was_condensed_stays_here_as_it_was(desk: Desk, o2c: Command) -> None:
    year_ends(desk)
    desk.ask()
    assert desk.world.books.update().outcome is Outcome.SERVICE_ERROR
    command = re.search(
        r"\./o2c (company condensed \S+ --by NAME --before DAY)", desk.world.books.company().problem or ""
    )
    assert command is not None
    assert o2c(*command[1].replace("NAME", "Kim").replace("DAY", "2026-12-01").split())[0] == 0
    goes_on(desk)
    is_as_it_was(desk)


@runbook("Year end, and a condensed company file")
def test_receipt_that_was_condensed_before_it_was_ever_read_stays_here_as_it_was(desk: Desk, o2c: Command) -> None:
    """All that is known of it is what QuickBooks answered when it was posted."""
    desk.won_deal("Stool", desk.world.record("Account", Name="One")["Id"], ("SV", "1", "5.00"))
    desk.change("Stool", QB_Generate__c="Sales Receipt")
    desk.world.forward()
    desk.update()
    desk.world.clock.pass_by(days=20)
    assert condense(desk.world.books.books, "2026-12-01", now=desk.world.clock).startswith("3 transactions")
    assert o2c("company", "condensed", COMPANY, "--by", "Kim", "--before", "2026-12-01")[0] == 0
    goes_on(desk)
    assert (desk.says("Stool"), desk.waiting()) == (("Posted", ""), [])
    assert (desk.world.deal("Stool")["QB_Invoiced__c"], desk.world.in_books("SalesReceipt")) == (5, [])
    shown = [row for row in desk.world.exported("QB_Transaction__c") if row["QB_Type__c"] == "Sales Receipt"]
    assert [row["QB_Total__c"] for row in shown] == [5]


@runbook("Year end, and a condensed company file")
def test_open_invoice_that_is_missing_was_not_condensed_and_a_person_is_asked(desk: Desk, o2c: Command) -> None:
    """It was deleted so long ago that QuickBooks has forgotten, before the file was condensed."""
    lamp = invoice(desk, "Lamp")
    delete(desk, "Invoice", lamp)
    desk.world.clock.pass_by(days=95)
    assert condense(desk.world.books.books, "2026-12-01", now=desk.world.clock).startswith("2 transactions")
    for _ in range(2):
        for day in ("2026-12-01", "2026-01-01"):  # an earlier day takes nothing back
            assert o2c("company", "condensed", COMPANY, "--by", "Kim", "--before", day)[0] == 0
        goes_on_without_new(desk)
        assert missing(desk) == [f"Invoice 2 of One over 70.00 dated 2026-09-04 ({lamp})"]
    assert "70.00 of it was open when it was read last" in desk.says("Lamp")[1]
    assert desk.says("Bench") == ("Posted", "")
    says(o2c, missing(desk)[0], "deleted")
    goes_on_without_new(desk)
    assert (missing(desk), desk.world.deal("Lamp")["QB_Open__c"]) == ([], 0)


@exit_of(DecisionKind.MISSING, Answer.KEPT)
@runbook("Year end, and a condensed company file")
def test_condensed_record_stays_where_a_person_says_so_of_it_alone(desk: Desk, o2c: Command) -> None:
    desk.world.clock.pass_by(days=20)
    goes_on(desk)
    year_ends(desk)
    goes_on_without_new(desk)
    assert len(missing(desk)) == 2
    for title in missing(desk):
        says(o2c, title, "kept")
    goes_on_without_new(desk)
    is_as_it_was(desk)


@runbook("Year end, and a condensed company file")
def test_closing_date_is_read_at_the_next_update_and_needs_nothing_here(desk: Desk) -> None:
    desk.world.turn("closing-date", "2026-09-30")
    desk.poll()
    desk.won_deal("Shelf", desk.world.record("Account", Name="One")["Id"], ("SV", "1", "10.00"))
    desk.there_and_back()
    assert desk.says("Shelf")[0] == "Held"
    assert "2026-09-04 is on or before the closing date 2026-09-30 of QuickBooks" in desk.says("Shelf")[1]
    desk.world.turn("closing-date", "2026-08-31")
    desk.poll()
    desk.there_and_back()
    assert desk.says("Shelf") == ("Posted", "")
    assert [desk.says(name) for name in ("Bench", "Lamp")] == [("Posted", "")] * 2


def year_ends(desk: Desk) -> None:
    """Finance condenses the company file: what is settled goes."""
    desk.world.clock.pass_by(days=20)
    assert condense(desk.world.books.books, "2026-12-01", now=desk.world.clock).startswith("2 transactions")


def is_as_it_was(desk: Desk) -> None:
    """The deal that was paid says so, nobody is asked anything, and nothing was posted twice."""
    assert missing(desk) == []
    assert desk.says("Bench") == ("Posted", "")
    assert (desk.world.deal("Bench")["QB_Paid__c"], desk.world.deal("Bench")["QB_Open__c"]) == (1000, 0)
    assert len(desk.world.in_books("Invoice")) == 2


@pytest.mark.slow
@runbook("A company file that lies elsewhere")
def test_company_file_that_has_moved_goes_on_once_a_person_says_so(desk: Desk, o2c: Command) -> None:
    desk.world.turn("path", r"D:\Books\Company.qbw")
    desk.ask()
    assert desk.world.books.update().outcome is Outcome.SERVICE_ERROR
    problem = desk.world.books.company().problem or ""
    assert r"lies at D:\Books\Company.qbw" in problem
    command = re.search(r"\./o2c (company moved \S+ --by NAME)", problem)
    assert command is not None
    assert o2c(*command[1].replace("NAME", "Kim").split())[0] == 0
    goes_on(desk)
    assert desk.world.books.company().company_path == r"D:\Books\Company.qbw"


def test_invoice_that_is_deleted_before_the_way_back_has_run_leaves_nothing_on_its_deal(desk: Desk) -> None:
    desk.won_deal("Shelf", desk.world.record("Account", Name="One")["Id"], ("SV", "1", "450.39"))
    desk.world.forward()
    desk.world.books.update()
    delete(desk, "Invoice", invoice(desk, "Shelf"))
    goes_on_without_new(desk)
    deal = desk.world.deal("Shelf")
    assert (deal["QB_Invoiced__c"], deal["QB_Open__c"]) == (0, 0)
    status, words = desk.says("Shelf")
    assert (status, "was deleted in QuickBooks" in words) == ("Conflict", True)
