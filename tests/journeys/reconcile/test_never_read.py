"""A deal that Salesforce shows later than its stamp says is found by the audit of its month, and posted."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from include.comparing.causes import Cause
from include.comparing.reconciled import Reconciled, month_of
from include.mappings.language.catalogue import Catalogue, load_catalogue
from include.states import DecisionKind
from include.steps.reconcile.reconcile import reconcile
from tests.kit.backed_up_staging import backed_up_staging, restore_staging, rounds
from tests.kit.desk import Desk
from tests.kit.simulated_org import INTEGRATION_USER

SHIPPED = Path(__file__).parents[3] / "include" / "mappings"


def audit(desk: Desk, month: str = "2026-09") -> Reconciled:
    """Both books of a month; the desk's deals are won in September."""
    world = desk.world
    return reconcile(world.staging, world.run(), world.salesforce, period=month_of(month))


def dated_by(field: str, folder: Path, *, day: str = "") -> Catalogue:
    """The shipped mapping files, with invoices that are dated by another field; or each document by such a `day`."""
    mappings = folder / "mappings"
    shutil.copytree(SHIPPED, mappings)
    file = mappings / "opportunity_to_invoice.yaml"
    file.write_text(file.read_text("utf-8").replace("CloseDate", field), "utf-8")
    for each in mappings.glob("opportunity_to_*.yaml") if day else ():
        text = each.read_text("utf-8").replace("document_date: CloseDate", f"document_date: {day}")
        each.write_text(text, "utf-8")
    return load_catalogue(mappings)


def test_deals_that_became_visible_too_late_are_read_by_the_audit_and_posted_by_the_next_run(desk: Desk) -> None:
    world, account = desk.world, desk.account("One")
    desk.won_deal("Shared late", account, ("SV", "1", "20.00"))
    hidden = {"username": INTEGRATION_USER, "ids": [world.deal("Shared late")["Id"]]}
    world.org.admin("PUT", "/admin/hidden", hidden)
    world.clock.pass_by(minutes=30)
    desk.won_deal("Bench", account, ("SV", "1", "10.00"))
    desk.there_and_back()
    world.org.admin("PUT", "/admin/hidden", {"username": INTEGRATION_USER})
    world.org.admin("PUT", "/admin/late-commit", {"seconds": 15 * 60})
    desk.won_deal("Committed late", account, ("SV", "1", "30.00"))
    world.org.admin("PUT", "/admin/late-commit", {"seconds": 0})
    desk.there_and_back()
    assert len(world.in_books("Invoice")) == 1
    found = audit(desk)
    assert [(one.cause, one.title, one.salesforce, one.quickbooks) for one in found.differences] == [
        ("never read", "Committed late", "30.00", "0.00"),
        ("never read", "Shared late", "20.00", "0.00"),
    ]
    assert found.differences[0].advice.startswith("Nothing: not posted, because it was never read.")
    desk.there_and_back()
    assert len(world.in_books("Invoice")) == 3
    assert {desk.says(name)[0] for name in ("Bench", "Shared late", "Committed late")} == {"Posted"}
    assert audit(desk).differences == []


@pytest.mark.parametrize("field", ["CloseDate", "CreatedDate"])
def test_known_deal_that_was_won_while_it_was_hidden_is_read_by_the_audit_and_posted(
    desk: Desk, tmp_path: Path, field: str
) -> None:
    world, account = desk.world, desk.account("One")
    world.catalogue = dated_by(field, tmp_path)
    desk.won_deal("Bench", account, ("SV", "1", "20.00"))
    desk.change("Bench", StageName="Prospecting")
    desk.there_and_back()
    world.org.admin("PUT", "/admin/hidden", {"username": INTEGRATION_USER, "ids": [world.deal("Bench")["Id"]]})
    world.clock.pass_by(minutes=30)
    desk.change("Bench", StageName="Closed Won")
    world.clock.pass_by(minutes=30)
    desk.won_deal("Lamp", account, ("SV", "1", "10.00"))
    desk.there_and_back()
    world.org.admin("PUT", "/admin/hidden", {"username": INTEGRATION_USER})
    desk.there_and_back()
    assert len(world.in_books("Invoice")) == 1
    month = {"CloseDate": "2026-09", "CreatedDate": "2026-11"}[field]
    assert [(one.cause, one.title) for one in audit(desk, month).differences] == [("never read", "Bench")]
    desk.there_and_back()
    assert (desk.says("Bench"), len(world.in_books("Invoice"))) == (("Posted", ""), 2)
    assert audit(desk, month).differences == []


def test_held_deal_on_which_its_status_was_written_is_held_and_not_never_read(desk: Desk, tmp_path: Path) -> None:
    """Also where the days of its flows are worked out, and no field of them can be asked for."""
    desk.world.catalogue = dated_by("CloseDate", tmp_path, day='"{{ CloseDate or CreatedDate }}"')
    account = desk.account("One", BillingCountry=None)
    desk.won_deal("Bench", account, ("SV", "1", "20.00"))
    desk.there_and_back()
    desk.world.clock.pass_by(minutes=30)
    desk.won_deal("Lamp", desk.account("Two"), ("SV", "1", "10.00"))
    desk.there_and_back()
    (found,) = audit(desk).differences
    assert (found.cause, found.title, "no billing country" in found.advice) == ("held", "Bench", True)


def test_deal_is_of_the_month_by_which_its_own_flow_goes(desk: Desk, tmp_path: Path) -> None:
    """Invoices go by the day on which their deals were made, everything else by the day on which they are closed."""
    desk.world.catalogue = dated_by("CreatedDate", tmp_path)
    desk.won_deal("Bench", desk.account("One"), ("SV", "1", "20.00"))
    desk.there_and_back()
    desk.poll()
    for month, deals in (("2026-09", 0), ("2026-11", 1)):
        found = audit(desk, month)
        assert (found.deals, found.differences) == (deals, [])


@pytest.mark.parametrize(
    ("manners", "cause"), [({}, Cause.NEVER_LINKED), ({"external-guid": "hidden"}, Cause.UNMARKED)]
)
def test_document_of_a_deal_that_is_gone_for_good_is_named_by_the_audit_after_our_records_were_set_back(
    tmp_path: Path, manners: dict[str, str], cause: Cause
) -> None:
    with backed_up_staging(tmp_path, manners) as desk:
        desk.won_deal("Shelf", desk.world.deal("Bench")["AccountId"], ("SV", "1", "33.00"))
        rounds(desk)
        shelf = desk.world.deal("Shelf")
        desk.delete("Shelf")
        desk.world.org.admin("POST", "/admin/purge", {"ids": [shelf["Id"]]})
        restore_staging(desk, tmp_path)
        rounds(desk)
        (found,) = [one for one in audit(desk).differences if one.cause is cause]
        number = shelf["QB_Number__c"]
        assert (found.title, found.quickbooks) == (f"Invoice {number}, One", "33.00")
        assert "void the document in QuickBooks." in found.advice or "void it in QuickBooks." in found.advice
        desk.remove("void")
        rounds(desk)
        assert audit(desk).differences == []


def test_deletion_that_is_told_nowhere_is_found_by_the_audit_and_told_by_the_next_run(desk: Desk) -> None:
    world = desk.world
    desk.won_deal("Bench", desk.account("One"), ("SV", "1", "10.00"))
    desk.there_and_back()
    world.clock.pass_by(hours=2)
    desk.won_deal("Lamp", world.deal("Bench")["AccountId"], ("SV", "1", "20.00"))
    world.forward()
    world.org.admin("PUT", "/admin/late-commit", {"seconds": 15 * 60})
    desk.delete("Bench")
    world.org.admin("PUT", "/admin/late-commit", {"seconds": 0})
    world.clock.pass_by(hours=2)
    desk.there_and_back()
    desk.poll()
    assert desk.waiting() == []
    assert [(one.cause, one.title) for one in audit(desk).differences] == [("deleted in Salesforce", "Bench")]
    desk.there_and_back()
    assert desk.waiting() == [DecisionKind.WITHDRAWN]
