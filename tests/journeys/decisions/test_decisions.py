"""What only a person can decide, by the commands of the product."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from include.commands import doors
from include.commands.__main__ import main
from include.commands.events import CHAIN_HOLDS
from include.states import Answer, DecisionKind
from simulators.quickbooks_desktop.people.enter import remove
from tests.kit.advice import printed
from tests.kit.connected_company import COMPANY
from tests.kit.exits import exit_of
from tests.kit.journey import Journey
from tests.kit.waiting import choose_side, hold_request

INVOICE, CUSTOMER = "opportunity_to_invoice", "account_to_customer"
SETTINGS = """
companies:
  - {key: acme, name: Acme, simulated: true}
"""
Command = Callable[..., tuple[int, str, str]]


@pytest.fixture
def o2c(world: Journey, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> Iterator[Command]:
    """A command of the product: exit code, what it prints, what it complains about."""
    (tmp_path / "settings.yaml").write_text(SETTINGS, "utf-8")
    values = {"STAGING_URL": world.staging.url, "O2C_SETTINGS": str(tmp_path / "settings.yaml")}
    before = {name: os.environ.get(name) for name in values}
    os.environ.update(values)

    def run(*words: str) -> tuple[int, str, str]:
        code = main(words)
        told = capsys.readouterr()
        return code, told.out, told.err

    doors.staging.cache_clear()
    try:
        yield run
    finally:
        doors.staging().close()
        doors.staging.cache_clear()
        for name, value in before.items():
            os.environ.pop(name) if value is None else os.environ.update({name: value})


def request_of(world: Journey, flow: str, record_id: str) -> int:
    with world.staging.read() as db:
        return int(db.outbox.latest(COMPANY, flow, [record_id])[record_id].id)


def test_held_account_is_bound_to_the_customer_that_finance_has_already(world: Journey, o2c: Command) -> None:
    world.books.ask(
        '<CustomerAddRq requestID="1"><CustomerAdd><Name>Northwind Joinery (old)</Name></CustomerAdd></CustomerAddRq>'
    )
    world.there_and_back()
    customer = next(row for row in world.in_books("Customer") if row["Name"] == "Northwind Joinery (old)")
    account = world.record("Account", Name="NORTHWIND JOINERY INC")
    words = ("bind", CUSTOMER, account["Id"], customer["ListID"], "--by", "Ada")
    code, said, _ = o2c(*words)
    assert code == 0
    assert said.startswith(f"Ada says that NORTHWIND JOINERY INC is Customer {customer['ListID']} in QuickBooks.")
    world.change("Account", account, Name="Northwind Joinery West")
    for _ in range(3):  # both sides are compared before anything goes out
        world.there_and_back()
    bound = next(row for row in world.in_books("Customer") if row["ListID"] == customer["ListID"])
    assert bound["Name"] == "Northwind Joinery (old)"
    choose_side(lambda *words: o2c(*words)[:2], "salesforce")
    for _ in range(2):
        world.there_and_back()
    bound = next(row for row in world.in_books("Customer") if row["ListID"] == customer["ListID"])
    assert bound["Name"] == "Northwind Joinery West"
    assert world.deal("Joinery shop, phase two")["QB_Sync_Status__c"] == "Posted"
    assert world.deal("Joinery shop, phase one")["QB_Sync_Status__c"] == "Posted"
    code, _, complaint = o2c("bind", CUSTOMER, world.record("Account", Name="Walker & Daughters")["Id"], *words[3:])
    assert code == 1
    assert f"already stands for Salesforce record {account['Id']}" in complaint


@pytest.mark.slow
def test_deal_that_finance_has_posted_by_hand_is_bound_and_not_posted_again(world: Journey, o2c: Command) -> None:
    world.there_and_back()
    deal, other = world.deal("Last of the band saws"), world.in_books("Invoice")[0]
    code, _, complaint = o2c("bind", INVOICE, deal["Id"], other["TxnID"], "--by", "Ada")
    assert (code, "already stands for Salesforce record" in complaint) == (1, True)
    assert world.deal("Last of the band saws")["QB_Sync_Status__c"] == "Held"
    customer, item = world.in_books("Customer")[0]["ListID"], world.in_books("ItemService")[0]["ListID"]
    world.books.ask(
        f'<InvoiceAddRq requestID="1"><InvoiceAdd><CustomerRef><ListID>{customer}</ListID></CustomerRef><Memo>By hand'
        f"</Memo><InvoiceLineAdd><ItemRef><ListID>{item}</ListID></ItemRef><Amount>890.00</Amount></InvoiceLineAdd>"
        "</InvoiceAdd></InvoiceAddRq>"
    )
    by_hand = next(row for row in world.in_books("Invoice") if row["Memo"] == "By hand")
    assert o2c("bind", INVOICE, deal["Id"], by_hand["TxnID"], "--by", "Ada")[0] == 0
    world.there_and_back()
    assert len(world.in_books("Invoice")) == 13
    assert world.deal("Last of the band saws")["QB_Id__c"] == f"{COMPANY}:{by_hand['TxnID']}"


@exit_of(DecisionKind.RULE, Answer.WAIVE)
def test_rule_is_waived_for_one_document(world: Journey, o2c: Command) -> None:
    world.there_and_back()
    deal = world.deal("Last of the band saws")
    assert o2c(*printed(o2c("held", COMPANY)[1], "waive", deal["Id"]))[0] == 0
    product = world.record("Product2", ProductCode="SAW-OLD")
    world.there_and_back()
    assert world.deal("Last of the band saws")["QB_Sync_Status__c"] == "Posted"
    assert world.record("Product2", ProductCode="SAW-OLD")["Id"] == product["Id"]
    code, _, complaint = o2c("waive", INVOICE, deal["Id"], "--by", "Ada")
    assert (code, complaint) == (
        1,
        f"{deal['Id']} is not held by flow {INVOICE}. See: ./o2c held {COMPANY}\n",
    )


def test_document_that_cannot_be_mapped_cannot_be_waived(world: Journey, o2c: Command) -> None:
    world.turn("closing-date", "2026-09-30")
    world.books.update()
    world.there_and_back()
    code, _, complaint = o2c("waive", INVOICE, world.deal("Refit bench")["Id"], "--by", "Ada")
    assert code == 1
    assert "Refit bench is held by something that cannot be waived: " in complaint


@exit_of(DecisionKind.LOST_ANSWER, Answer.SEND_AGAIN)
def test_request_of_a_lost_answer_is_decided(world: Journey, o2c: Command) -> None:
    world.forward()
    deal = world.deal("Refit bench")
    number = request_of(world, INVOICE, deal["Id"])
    code, _, complaint = o2c("decide", str(number), "send-again", "--by", "Ada")
    assert (code, "does not wait for a decision" in complaint) == (1, True)
    hold_request(world.staging, number, DecisionKind.LOST_ANSWER, "Nobody knows.")
    world.books.update()
    world.reverse()
    assert len(world.in_books("Invoice")) == 11
    assert "Refit bench request" in o2c("held", COMPANY)[1]
    assert o2c(*printed(o2c("held", COMPANY)[1], rf"decide {number} send-again"))[0] == 0
    world.there_and_back()
    assert len(world.in_books("Invoice")) == 12


def test_change_of_a_record_whose_answer_was_lost_does_not_send_it_again(world: Journey, o2c: Command) -> None:
    world.forward()
    deal = world.deal("Refit bench")
    hold_request(world.staging, request_of(world, INVOICE, deal["Id"]), DecisionKind.LOST_ANSWER, "Nobody knows.")
    line = world.record("OpportunityLineItem", OpportunityId=deal["Id"])
    world.change("OpportunityLineItem", line, Quantity="3")
    world.there_and_back()
    assert len(world.in_books("Invoice")) == 11
    assert world.deal("Refit bench")["QB_Sync_Status__c"] == "Held"
    assert "Nobody knows." in o2c("held", COMPANY)[1]


@pytest.mark.slow
def test_voided_invoice_is_posted_again_as_a_new_one(world: Journey, o2c: Command) -> None:
    world.there_and_back()
    world.poll()
    deal = world.deal("Refit bench")
    code, _, complaint = o2c("recreate", INVOICE, deal["Id"], "--by", "Ada")
    assert (code, "stands in QuickBooks, as it was read last" in complaint) == (1, True)
    remove(world.books.books, "void", "Invoice", deal["QB_Id__c"].partition(":")[2])
    world.poll()
    assert o2c("recreate", INVOICE, deal["Id"], "--by", "Ada")[0] == 0
    world.there_and_back()
    (again,) = [row for row in world.in_books("Invoice") if row["Memo"] == "Refit bench"]
    assert world.deal("Refit bench")["QB_Id__c"] == f"{COMPANY}:{again['TxnID']}"
    assert world.deal("Refit bench")["QB_Id__c"] != deal["QB_Id__c"]
    assert world.forward().chosen == {}


@pytest.mark.slow
@exit_of(DecisionKind.WRITE_BACK, Answer.RETRY)
def test_refused_write_back_is_tried_again_after_the_cure(world: Journey, o2c: Command) -> None:
    rule = {"object": "Opportunity", "name": "locked", "condition": "Name = 'Refit bench'", "message": "Closed deals"}
    world.forward()
    world.books.update()
    world.org.admin("PUT", "/admin/validation-rules", [rule])
    written = world.reverse()
    assert written.refused == 1
    assert "Closed deals" in written.problems[0]
    assert world.deal("Sharpening contract")["QB_Sync_Status__c"] == "Posted"
    world.org.admin("PUT", "/admin/validation-rules", [])
    assert world.reverse().written == 0
    assert "records are written again" in o2c(*printed(o2c("held", COMPANY)[1], "retry-write-back"))[1]
    world.reverse()
    assert world.deal("Refit bench")["QB_Sync_Status__c"] == "Posted"


def test_record_that_was_deleted_before_it_could_be_written_is_no_problem(world: Journey) -> None:
    world.forward()
    world.books.update()
    world.org.admin("POST", "/admin/delete", {"ids": [world.deal("Refit bench")["Id"]]})
    assert world.reverse().problems == []


def test_company_is_listed_armed_later_and_given_a_new_password(world: Journey, o2c: Command, tmp_path: Path) -> None:
    world.forward()
    assert "acme                 Acme" in o2c("company", "list")[1]
    out = o2c("arm", COMPANY, "--from", "2026-10-01", "--by", "Ada")[1]
    assert (
        "posts transactions dated 2026-10-01 or later.\nGoing out with the next updates of the Web Connector: " in out
    )
    assert "Not sent, because they are dated before 2026-10-01: 5 Invoice; " in out
    world.books.update()
    assert min(row["TxnDate"] for row in world.in_books("Invoice")) == "2026-10-01"
    assert "Type it into the Web Connector" in o2c("password", COMPANY)[1]
    assert o2c("password", COMPANY, "--end")[:2] == (0, "The old password is no longer valid.\n")
    assert o2c("password", COMPANY, "--end")[0] == 1
    assert o2c("qwc", COMPANY, "--out", str(tmp_path / "made.qwc"))[0] == 0
    assert "acme-sync" in (tmp_path / "made.qwc").read_text("utf-8")
    assert o2c("company", "moved", COMPANY, "--by", "Ada")[0] == 0
    assert o2c("company", "create", COMPANY)[2].startswith("Company 'acme' is there already")
    assert o2c("migrate")[0] == 0
    assert "company_armed" in o2c("events", COMPANY, "--limit", "500")[1]


def test_status_tells_where_every_deal_stands(world: Journey, o2c: Command) -> None:
    world.there_and_back()
    code, out, _ = o2c("status")
    assert code == 0
    assert "adds up to the cent" in out
    assert o2c("events", COMPANY, "verify")[1] == f"{CHAIN_HOLDS}\n"
