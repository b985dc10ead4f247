"""Documents that a restored staging database forgot stand for their records again, and nothing is billed twice."""

from __future__ import annotations

from collections.abc import Iterator
from decimal import Decimal
from pathlib import Path

import pytest

from include.comparing.causes import Cause
from include.comparing.reconciled import month_of
from include.events import ChangeCause
from include.states import DecisionKind
from include.steps.reconcile.reconcile import reconcile
from simulators.quickbooks_desktop.books.company_file import back_up as back_up_books
from simulators.quickbooks_desktop.books.company_file import restore as restore_books
from tests.kit.backed_up_staging import back_up_staging, backed_up_staging, restore_staging, rounds
from tests.kit.connected_company import COMPANY
from tests.kit.desk import Desk, terminal
from tests.kit.waiting import hold_request


@pytest.fixture
def desk(tmp_path: Path, request: pytest.FixtureRequest) -> Iterator[Desk]:
    """A deal over 255.00 that is staged, when the staging database is backed up; the parameter: QuickBooks' manners."""
    with backed_up_staging(tmp_path, getattr(request, "param", {})) as made:
        yield made


def test_document_of_a_lost_deal_is_told_also_where_nothing_of_its_kind_is_posted_any_more(
    desk: Desk, tmp_path: Path
) -> None:
    rounds(desk)
    back_up_staging(tmp_path)
    desk.won_deal("Shelf", desk.world.deal("Bench")["AccountId"], ("SV", "1", "33.00"))
    desk.there_and_back()
    desk.change("Shelf", StageName="Closed Lost")
    restore_staging(desk, tmp_path)
    rounds(desk)
    assert (desk.says("Shelf")[0], desk.waiting()) == ("Conflict", [DecisionKind.WITHDRAWN])
    assert desk.world.deal("Shelf")["QB_Invoiced__c"] == 33


@pytest.mark.parametrize("desk", [{"external-guid": "hidden"}], indirect=True)
@pytest.mark.parametrize("change", [{"QB_Generate__c": None}, None], ids=["asks for nothing", "deleted"])
def test_document_whose_key_is_not_shown_is_told_when_its_deal_wants_none(
    desk: Desk, tmp_path: Path, change: dict[str, None] | None
) -> None:
    """Nothing was read when the backup was made, so the first run after it cannot know whether the document stands."""
    back_up_staging(tmp_path)
    desk.won_deal("Shelf", desk.world.deal("Bench")["AccountId"], ("SV", "1", "33.00"))
    rounds(desk)
    if change is None:
        desk.delete("Shelf")
    else:
        desk.change("Shelf", **change)
    restore_staging(desk, tmp_path)
    rounds(desk)
    assert desk.waiting() == [DecisionKind.WITHDRAWN]
    if change is not None:
        assert (desk.says("Shelf")[0], desk.world.deal("Shelf")["QB_Invoiced__c"]) == ("Conflict", 33)
    desk.remove("void")
    rounds(desk)
    assert desk.waiting() == []


def test_document_that_was_deleted_after_its_row_was_forgotten_lives_in_salesforce_no_more(
    desk: Desk, tmp_path: Path
) -> None:
    rounds(desk)
    back_up_staging(tmp_path)
    desk.won_deal("Shelf", desk.world.deal("Bench")["AccountId"], ("SV", "1", "33.00"))
    desk.there_and_back()
    desk.poll()
    row = desk.world.record("QB_Transaction__c", QB_Opportunity__c=desk.world.deal("Shelf")["Id"])
    assert (row["QB_Status__c"], desk.world.deal("Shelf")["QB_Invoiced__c"]) == ("Open", 33)
    restore_staging(desk, tmp_path)
    desk.change("Shelf", StageName="Closed Lost")
    desk.remove("delete")
    rounds(desk)
    row, deal = desk.world.record("QB_Transaction__c", Id=row["Id"]), desk.world.deal("Shelf")
    assert (row["QB_Status__c"], deal["QB_Invoiced__c"], deal["QB_Open__c"], desk.waiting()) == ("Deleted", 0, 0, [])
    assert desk.world.record("QB_Transaction_Line__c", QB_Transaction__c=row["Id"])["QB_Deleted__c"]


def test_copy_of_a_document_that_nobody_can_know_of_is_named_by_the_audit(desk: Desk, tmp_path: Path) -> None:
    rounds(desk)
    back_up_staging(tmp_path)
    desk.won_deal("Shelf", desk.world.deal("Bench")["AccountId"], ("SV", "1", "33.00"))
    desk.there_and_back()
    desk.poll()
    world = desk.world
    copy = world.record("QB_Transaction__c", QB_Opportunity__c=world.deal("Shelf")["Id"])
    restore_staging(desk, tmp_path)
    desk.delete("Shelf")
    desk.remove("delete")
    world.clock.pass_by(days=95)
    rounds(desk)
    assert world.record("QB_Transaction__c", Id=copy["Id"])["QB_Status__c"] == "Open"

    def audit() -> list[tuple[str, str]]:
        found = reconcile(world.staging, world.run(), world.salesforce, period=month_of(copy["QB_Date__c"][:7]))
        return [(one.cause, one.title) for one in found.differences if one.cause is Cause.FORGOTTEN]

    assert audit() == [("not known here", "Invoice 3")]
    world.org.admin("POST", "/admin/delete", {"ids": [copy["Id"]]})
    assert audit() == []


def test_rule_that_fails_before_the_first_update_stops_nothing(desk: Desk, tmp_path: Path) -> None:
    """The request waits here, what became of it is in the books, and nothing else is to be added."""
    rounds(desk)
    restore_staging(desk, tmp_path)
    account = desk.world.record("Account", Name="One")
    bare = {"BillingCountry": None, "ShippingCountry": None}
    desk.world.people.update("Account", [{"Id": account["Id"], **bare}])
    desk.world.forward()
    rounds(desk)
    deal = desk.world.deal("Bench")
    assert (deal["QB_Sync_Status__c"], deal["QB_Number__c"], deal["QB_Change_Waits__c"]) == ("Posted", "2", True)
    desk.world.people.update("Account", [{"Id": account["Id"], **{name: account[name] for name in bare}}])
    rounds(desk)
    assert (desk.says("Bench"), len(desk.world.in_books("Invoice"))) == (("Posted", ""), 2)


@pytest.mark.parametrize("is_read_first", [pytest.param(True, marks=pytest.mark.slow), False])
def test_deal_that_became_another_document_in_between_is_not_billed_by_both(
    desk: Desk, tmp_path: Path, *, is_read_first: bool
) -> None:
    rounds(desk)
    back_up_staging(tmp_path)
    desk.won_deal("Shelf", desk.world.deal("Bench")["AccountId"], ("SV", "1", "33.00"))
    rounds(desk)
    desk.change("Shelf", QB_Generate__c="Sales Receipt")
    restore_staging(desk, tmp_path)
    desk.world.poll() if is_read_first else desk.there_and_back()
    rounds(desk)
    rounds(desk)
    assert (len(desk.world.in_books("Invoice")), desk.world.in_books("SalesReceipt")) == (3, [])
    status, words = desk.says("Shelf")
    assert (status, "Invoice 3" in words) == ("Conflict", True), words
    desk.change("Shelf", QB_Generate__c="Invoice")
    rounds(desk)
    assert (desk.says("Shelf"), len(desk.world.in_books("Invoice"))) == (("Posted", ""), 3)


@pytest.mark.parametrize("is_read_first", [pytest.param(True, marks=pytest.mark.slow), False])
def test_deal_that_was_put_back_under_another_id_in_between_is_not_billed_again(
    desk: Desk, tmp_path: Path, *, is_read_first: bool
) -> None:
    rounds(desk)
    back_up_staging(tmp_path)
    desk.won_deal("Shelf", desk.world.deal("Bench")["AccountId"], ("SV", "1", "33.00"))
    rounds(desk)
    deal = desk.world.deal("Shelf")
    desk.delete("Shelf")
    kept = ("Name", "StageName", "CloseDate", "AccountId", "Pricebook2Id", "QB_Generate__c", "QB_Id__c")
    desk.world.people.insert("Opportunity", [{name: deal[name] for name in kept}])
    desk.world.add_line(desk.world.deal("Shelf"), "SV", "1", "33.00")
    rounds(desk)
    restore_staging(desk, tmp_path)
    desk.world.poll() if is_read_first else desk.there_and_back()
    rounds(desk)
    rounds(desk)
    assert len(desk.world.in_books("Invoice")) == 3
    assert (desk.says("Shelf"), desk.waiting()) == (("Posted", ""), [])


@pytest.mark.parametrize("is_read_first", [pytest.param(True, marks=pytest.mark.slow), False])
def test_invoice_that_a_person_had_named_stands_for_its_deal_again(
    desk: Desk, tmp_path: Path, *, is_read_first: bool
) -> None:
    rounds(desk)
    back_up_staging(tmp_path)
    desk.won_deal("Shelf", desk.world.deal("Bench")["AccountId"], ("SV", "1", "33.00"))
    by_hand, deal = typed(desk, "33.00"), desk.world.deal("Shelf")["Id"]
    with terminal(desk.world, tmp_path) as o2c:
        assert o2c("bind", "opportunity_to_invoice", deal, by_hand, "--by", "Kim")[0] == 0
    rounds(desk)
    assert desk.says("Shelf") == ("Posted", "")
    restore_staging(desk, tmp_path)
    desk.world.poll() if is_read_first else desk.there_and_back()
    rounds(desk)
    rounds(desk)
    assert (desk.says("Shelf"), desk.waiting(), len(desk.world.in_books("Invoice"))) == (("Posted", ""), [], 3)
    assert desk.world.deal("Shelf")["QB_Id__c"] == f"{COMPANY}:{by_hand}"


def test_lost_answer_that_a_reading_tells_is_asked_about_no_more(desk: Desk, tmp_path: Path) -> None:
    rounds(desk)
    restore_staging(desk, tmp_path)
    with desk.world.staging.read() as db:
        request = db.outbox.latest(COMPANY, "opportunity_to_invoice", [desk.world.deal("Bench")["Id"]])
    hold_request(desk.world.staging, next(iter(request.values())).id, DecisionKind.LOST_ANSWER)
    desk.poll()
    assert desk.waiting() == [DecisionKind.LOST_ANSWER]
    rounds(desk)
    assert (desk.says("Bench"), desk.waiting(), len(desk.world.in_books("Invoice"))) == (("Posted", ""), [], 2)


def test_older_books_that_lack_what_was_found_after_a_restore_have_it_posted_again(desk: Desk, tmp_path: Path) -> None:
    rounds(desk)
    back_up_staging(tmp_path)
    back_up_books(desk.world.books.books, tmp_path / "older.db")
    taken = desk.world.clock.time
    desk.world.clock.pass_by(minutes=5)
    desk.won_deal("Shelf", desk.world.deal("Bench")["AccountId"], ("SV", "1", "33.00"))
    desk.there_and_back()
    restore_staging(desk, tmp_path)
    desk.poll()  # its document is read before anybody looks at the deal
    rounds(desk)
    assert desk.says("Shelf") == ("Posted", "")
    restore_books(desk.world.books.books, tmp_path / "older.db")
    desk.ask()
    desk.world.books.update()
    with terminal(desk.world, tmp_path) as o2c:
        assert o2c("company", "restored", COMPANY, "--backup-time", taken.isoformat(), "--by", "Kim")[0] == 0
    for _ in range(3):
        rounds(desk)
    assert desk.says("Shelf") == ("Posted", "")
    assert [row["Subtotal"] for row in desk.world.in_books("Invoice")] == ["5.00", "255.00", "33.00"]


@pytest.mark.parametrize("ends", ["unbound", "void and lost"])
def test_invoice_that_a_person_named_instead_of_the_forgotten_one_hides_it_from_nobody(
    desk: Desk, tmp_path: Path, ends: str
) -> None:
    rounds(desk)
    restore_staging(desk, tmp_path)
    with desk.world.staging.begin() as db:
        deal = desk.world.deal("Bench")["Id"]
        request = db.outbox.latest(COMPANY, "opportunity_to_invoice", [deal])
        db.outbox.cancel([each.id for each in request.values()], "Taken back.", ChangeCause.PERSON)
    other = typed(desk, "255.00")
    with terminal(desk.world, tmp_path) as o2c:
        assert o2c("bind", "opportunity_to_invoice", deal, other, "--by", "Kim")[0] == 0
        rounds(desk)
        rounds(desk)
        assert DecisionKind.POSTED_TWICE in desk.waiting()
        if ends == "unbound":
            assert o2c("unbind", "opportunity_to_invoice", deal, "--by", "Kim")[0] == 0
        else:
            desk.remove("void")
            desk.change("Bench", StageName="Closed Lost")
    rounds(desk)
    rounds(desk)
    assert [row["Subtotal"] for row in desk.world.in_books("Invoice")][1:] == (
        ["255.00", "255.00"] if ends == "unbound" else ["255.00", "0.00"]
    )
    status = desk.says("Bench")[0]
    assert (status, desk.world.deal("Bench")["QB_Number__c"]) == ("Posted" if ends == "unbound" else "Conflict", "2")


def typed(desk: Desk, amount: str) -> str:
    """An invoice that finance types for the first customer; its TxnID."""
    customer, item = (desk.world.in_books(kind)[0]["ListID"] for kind in ("Customer", "ItemService"))
    line = f"<InvoiceLineAdd><ItemRef><ListID>{item}</ListID></ItemRef><Amount>{amount}</Amount></InvoiceLineAdd>"
    head = f"<CustomerRef><ListID>{customer}</ListID></CustomerRef><TxnDate>2026-09-04</TxnDate>"
    desk.type(f"<InvoiceAddRq><InvoiceAdd>{head}{line}</InvoiceAdd></InvoiceAddRq>")
    return str(desk.world.in_books("Invoice")[-1]["TxnID"])


@pytest.mark.parametrize("is_staged", [True, False])
def test_deal_that_a_rule_holds_since_shows_what_stands_in_the_books_for_it(
    desk: Desk, tmp_path: Path, *, is_staged: bool
) -> None:
    if not is_staged:
        desk.won_deal("Chair", desk.world.record("Account", Name="One")["Id"], ("SV", "1", "30.00"))
    name, number, amount = ("Bench", "2", "255.00") if is_staged else ("Chair", "3", "30.00")
    rounds(desk)
    restore_staging(desk, tmp_path)
    account = desk.world.record("Account", Name="One")
    bare = {"BillingCountry": None, "ShippingCountry": None}
    desk.world.people.update("Account", [{"Id": account["Id"], **bare}])
    if not is_staged:
        desk.won_deal("Desk", account["Id"], ("SV", "1", "1.00"))  # something of its kind is to be added
    rounds(desk)
    deal = desk.world.deal(name)
    assert (deal["QB_Sync_Status__c"], deal["QB_Number__c"], deal["QB_Change_Waits__c"]) == ("Posted", number, True)
    assert Decimal(str(deal["QB_Invoiced__c"])) == Decimal(amount)
    desk.world.people.update("Account", [{"Id": account["Id"], **{name: account[name] for name in bare}}])
    rounds(desk)
    assert desk.says(name) == ("Posted", "")
    amounts = [row["Subtotal"] for row in desk.world.in_books("Invoice")]
    assert sorted(amounts) == sorted(["5.00", "255.00", *([] if is_staged else ["30.00", "1.00"])])


@pytest.mark.parametrize("ends", ["wanted", "held", pytest.param("lost", marks=pytest.mark.slow)])
def test_document_that_was_voided_and_posted_once_more_in_between_is_known_by_its_second_key(
    desk: Desk, tmp_path: Path, ends: str
) -> None:
    rounds(desk)
    desk.change("Bench", StageName="Closed Lost")
    desk.world.forward()
    desk.remove("void")
    rounds(desk)
    desk.change("Bench", StageName="Closed Won")
    rounds(desk)
    assert [row["Subtotal"] for row in desk.world.in_books("Invoice")] == ["5.00", "0.00", "255.00"]
    restore_staging(desk, tmp_path)
    if ends == "held":
        account = desk.world.record("Account", Name="One")
        desk.world.people.update("Account", [{"Id": account["Id"], "BillingCountry": None, "ShippingCountry": None}])
    if ends == "lost":
        desk.change("Bench", StageName="Closed Lost")
    rounds(desk)
    rounds(desk)
    deal = desk.world.deal("Bench")
    says = {"wanted": ("Posted", False), "held": ("Posted", True), "lost": ("Conflict", False)}[ends]
    assert (deal["QB_Sync_Status__c"], deal["QB_Change_Waits__c"]) == says, deal["QB_Sync_Message__c"]
    assert deal["QB_Number__c"] == "3"
    assert (Decimal(str(deal["QB_Invoiced__c"])), len(desk.world.in_books("Invoice"))) == (Decimal("255.00"), 3)
