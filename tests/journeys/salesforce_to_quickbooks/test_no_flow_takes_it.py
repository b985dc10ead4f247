"""A deal that asks for a document which no flow makes is held, and says so, instead of being passed over in silence."""

from __future__ import annotations

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


def rewritten(folder: Path, where: str) -> Catalogue:
    """The mapping files, with another condition for invoices."""
    files = shutil.copytree(MAPPINGS, folder / "mappings", ignore=shutil.ignore_patterns("*.py", "__pycache__"))
    invoice = files / f"{INVOICE}.yaml"
    text = invoice.read_text("utf-8")
    old = "where: IsWon and QB_Generate__c == 'Invoice'"
    assert old in text
    invoice.write_text(text.replace(old, f"where: {where}"), "utf-8")
    return load_catalogue(files)
