"""A deal that asks for a document which no flow makes is held, and says so, instead of being passed over in silence."""

from __future__ import annotations

import re
import shutil
from pathlib import Path

import pytest

from include.mappings.language.catalogue import Catalogue, load_catalogue
from tests.kit.connected_company import COMPANY
from tests.kit.desk import Desk
from tests.kit.mapped_records import MAPPINGS

INVOICE = "opportunity_to_invoice"


def test_deal_whose_generate_no_flow_takes_is_held_until_it_is_chosen_anew(desk: Desk) -> None:
    desk.won_deal("Bench", desk.account("One"), ("SV", "1", "10.00"))
    desk.world.change("Opportunity", desk.world.deal("Bench"), QB_Generate__c="Purchase Order")
    desk.won_deal("Stool", desk.world.record("Account", Name="One")["Id"], ("SV", "1", "5.00"))
    desk.there_and_back()
    words = (
        'Generate of Bench is "Purchase Order", and no flow takes that: nothing is made of the deal. Choose one of '
        "Credit Memo, Estimate, Invoice, Sales Order, Sales Receipt, or empty the field."
    )
    assert desk.says("Bench") == ("Held", words)
    assert desk.world.held()["Bench"] == words
    assert desk.says("Stool")[0] == "Posted"
    assert desk.world.totals().adds_up
    desk.there_and_back()
    assert desk.says("Bench") == ("Held", words)
    desk.world.change("Opportunity", desk.world.deal("Bench"), QB_Generate__c="Invoice")
    desk.there_and_back()
    assert desk.says("Bench") == ("Posted", "")
    assert desk.world.held() == {}


def test_deal_that_asks_for_nothing_any_more_is_not_held(desk: Desk) -> None:
    desk.won_deal("Bench", desk.account("One"), ("SV", "1", "10.00"))
    desk.world.change("Opportunity", desk.world.deal("Bench"), QB_Generate__c="Purchase Order")
    desk.there_and_back()
    assert "Bench" in desk.world.held()
    desk.world.change("Opportunity", desk.world.deal("Bench"), QB_Generate__c=None)
    desk.there_and_back()
    assert desk.world.held() == {}
    assert desk.world.deal("Bench")["QB_Sync_Status__c"] != "Held"
    with desk.world.staging.read() as db:
        assert db.decisions.open(COMPANY) == []


@pytest.mark.parametrize(
    "where", ["IsWon and QB_Generate__c in ['Invoice', 'Bill']", 'IsWon and record.QB_Generate__c == "Invoice"']
)
def test_deal_that_a_flow_takes_is_not_held_however_its_condition_is_written(
    desk: Desk, tmp_path: Path, where: str
) -> None:
    desk.world.catalogue = rewritten(tmp_path, where)
    desk.won_deal("Bench", desk.account("One"), ("SV", "1", "10.00"))
    desk.won_deal("Stool", desk.world.record("Account", Name="One")["Id"], ("SV", "1", "5.00"))
    desk.change("Stool", QB_Generate__c="Purchase Order")
    desk.there_and_back()
    assert (desk.says("Bench"), desk.world.held().keys()) == (("Posted", ""), {"Stool"})
    assert "Choose one of " in desk.says("Stool")[1]
    assert " Invoice, Sales Order, Sales Receipt, or empty the field." in desk.says("Stool")[1]


def test_flow_that_asks_for_no_word_takes_what_it_takes_and_hides_nothing_else(desk: Desk, tmp_path: Path) -> None:
    desk.world.catalogue = rewritten(
        tmp_path, "IsWon and Description == 'Deposit'", flow="opportunity_to_sales_receipt"
    )
    for name in ("Bench", "Stool"):
        desk.won_deal(name, desk.account(f"Firm of {name}"), ("SV", "1", "5.00"))
        desk.change(name, QB_Generate__c="Purchase Order")
    desk.change("Bench", Description="Deposit")
    desk.there_and_back()
    assert (desk.says("Bench"), desk.says("Stool")[0], desk.world.held().keys()) == (("Posted", ""), "Held", {"Stool"})
    assert len(desk.world.in_books("SalesReceipt")) == 1
    desk.change("Stool", Description="Deposit")
    desk.there_and_back()
    assert (desk.says("Stool"), desk.world.held()) == (("Posted", ""), {})


def rewritten(folder: Path, where: str, *, flow: str = INVOICE) -> Catalogue:
    """The mapping files, with another condition for a flow."""
    files = shutil.copytree(MAPPINGS, folder / "mappings", ignore=shutil.ignore_patterns("*.py", "__pycache__"))
    file = files / f"{flow}.yaml"
    text, count = re.subn(r"^where: .*$", lambda _: f"where: {where}", file.read_text("utf-8"), flags=re.M)
    assert count == 1
    file.write_text(text, "utf-8")
    return load_catalogue(files)
