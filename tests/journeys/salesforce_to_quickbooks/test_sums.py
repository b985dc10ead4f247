"""The books have the sum of the deal to the cent, or a person is told by how much they differ."""

from __future__ import annotations

import re
from decimal import Decimal
from pathlib import Path

from include.states import Answer, DecisionKind
from tests.kit.connected_company import COMPANY
from tests.kit.desk import Desk, terminal
from tests.kit.exits import exit_of


def correct(desk: Desk, deal: str) -> None:
    """Finance opens the invoice of a deal in QuickBooks and saves it as it should be."""
    (invoice,) = (row for row in desk.world.in_books("Invoice") if row["Memo"] == deal)
    names = f"<TxnID>{invoice['TxnID']}</TxnID><EditSequence>{invoice['EditSequence']}</EditSequence>"
    answer = desk.type(f"<InvoiceModRq><InvoiceMod>{names}<PONumber>checked</PONumber></InvoiceMod></InvoiceModRq>")
    assert 'statusCode="0"' in answer


def test_invoice_comes_to_the_amount_of_its_deal_or_is_held(desk: Desk) -> None:
    desk.product("DISC", "5.00", "Discount")
    desk.product("SUM", "0.00", "Subtotal")
    account = desk.account("One")
    desk.won_deal("Bench", account, ("SV", "10", "100.00"), ("DISC", "1", "50.00"))
    desk.won_deal("Lamp", account, ("SV", "10", "100.00"), ("DISC", "-1", "50.00"), ("SUM", "1", "0.00"))
    desk.won_deal("Chair", account, ("SV", "1", "100.00"), ("SUM", "1", "7.00"))
    desk.won_deal("Return", account, ("SV", "3", "100.00"), ("SV", "-1", "100.00"))
    desk.there_and_back()
    booked = {row["Memo"]: Decimal(row["Subtotal"]) for row in desk.world.in_books("Invoice")}
    assert booked == {"Lamp": Decimal("950.00"), "Return": Decimal("200.00")}
    for deal, sums in {"Bench": ("1,050.00", "950.00"), "Chair": ("7.00",)}.items():
        status, words = desk.says(deal)
        assert status == "Held"
        assert all(each in words for each in sums), words
    assert [desk.says(deal)[0] for deal in ("Lamp", "Return")] == ["Posted", "Posted"]


@exit_of(DecisionKind.OTHER_AMOUNT)
@exit_of(DecisionKind.OTHER_AMOUNT, Answer.WAIVE)
def test_document_over_another_sum_is_told_to_the_cent_until_it_is_corrected_or_accepted(
    desk: Desk, tmp_path: Path
) -> None:
    desk.world.turn("subtotal-off-by", "-0.05")
    for name in ("Bench", "Lamp"):
        desk.won_deal(name, desk.account(name), ("SV", "10", "100.00"))
    desk.there_and_back()
    for name in ("Bench", "Lamp"):
        status, words = desk.says(name)
        assert status == "Conflict"
        assert "comes to 999.95 before tax in QuickBooks, 0.05 less than the 1,000.00" in words
    desk.world.turn("subtotal-off-by", "0.00")
    correct(desk, "Bench")
    desk.poll()
    desk.world.reverse()
    assert desk.says("Bench")[0] == "Posted"
    assert desk.world.totals().booked.amount == Decimal("1999.95")
    with terminal(desk.world, tmp_path) as o2c:
        advice = o2c("held", COMPANY)[1]
        (command,) = re.findall(r"\./o2c (waive [^\n]*)", advice)
        assert o2c(*command.split()) == (0, o2c_said(command))
    desk.world.reverse()
    assert desk.says("Lamp")[0] == "Posted"
    with desk.world.staging.read() as db:
        assert db.decisions.open(COMPANY) == []
    totals = desk.world.totals()
    assert (totals.booked.amount, totals.left, totals.adds_up) == (Decimal("1999.95"), Decimal("-0.05"), True)
    with terminal(desk.world, tmp_path) as o2c:
        assert re.search(r"^    left by finance +-0\.05\n    adds up to the cent$", o2c("status", COMPANY)[1], re.M)


def o2c_said(command: str) -> str:
    """What the command answers about its record."""
    return f"{command.split()[2]} goes on with the next run of salesforce_to_quickbooks.\n"


def test_other_amount_of_a_deal_that_was_won_again_outlives_its_voided_invoice(desk: Desk) -> None:
    desk.world.turn("subtotal-off-by", "0.05")
    desk.won_deal("Bench", desk.account("One"), ("SV", "10", "100.00"))
    desk.there_and_back()
    desk.change("Bench", StageName="Closed Lost")
    desk.remove("void")
    for _ in range(2):
        desk.poll()
        desk.there_and_back()
    desk.change("Bench", StageName="Closed Won")
    desk.there_and_back()
    assert desk.waiting() == [DecisionKind.OTHER_AMOUNT]
    (void,) = (row for row in desk.world.in_books("Invoice") if row["Memo"].startswith("VOID"))
    names = f"<TxnID>{void['TxnID']}</TxnID><EditSequence>{void['EditSequence']}</EditSequence>"
    desk.type(f"<InvoiceModRq><InvoiceMod>{names}<PONumber>void</PONumber></InvoiceMod></InvoiceModRq>")
    for _ in range(2):
        desk.poll()
        desk.there_and_back()
    assert (desk.waiting(), desk.says("Bench")[0]) == ([DecisionKind.OTHER_AMOUNT], "Conflict")
