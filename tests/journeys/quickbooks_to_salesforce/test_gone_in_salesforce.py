"""A deal or an account is deleted or merged in Salesforce after its document was posted: what is about money comes."""

from __future__ import annotations

from decimal import Decimal
from typing import Any

from include.states import DecisionKind
from tests.kit.connected_company import COMPANY
from tests.kit.desk import Desk


def pay(desk: Desk, deal: str, amount: str) -> None:
    """The invoice of a deal is paid in QuickBooks."""
    number = desk.world.deal(deal)["QB_Number__c"]
    invoice = next(row for row in desk.world.in_books("Invoice") if row["RefNumber"] == number)
    desk.type(
        f"<ReceivePaymentAddRq><ReceivePaymentAdd><CustomerRef><ListID>{invoice['CustomerRef']['ListID']}</ListID>"
        f"</CustomerRef><TotalAmount>{amount}</TotalAmount><AppliedToTxnAdd><TxnID>{invoice['TxnID']}</TxnID>"
        f"<PaymentAmount>{amount}</PaymentAmount></AppliedToTxnAdd></ReceivePaymentAdd></ReceivePaymentAddRq>"
    )


def rows(desk: Desk, kind: str) -> list[dict[str, Any]]:
    return [row for row in desk.world.exported(kind) if not row["IsDeleted"]]


def refused(desk: Desk) -> list[str]:
    with desk.world.staging.read() as db:
        return [row.message for row in db.decisions.open(COMPANY, kinds=(DecisionKind.WRITE_BACK,))]


def test_money_of_a_deleted_deal_and_of_a_merged_account_comes(desk: Desk) -> None:
    org, one, two = desk.world.org, desk.account("One"), desk.account("Two")
    desk.won_deal("Bench", one, ("SV", "1", "100.00"))
    desk.won_deal("Table", desk.account("Three"), ("SV", "1", "50.00"))
    desk.there_and_back()
    desk.poll()
    assert desk.says("Bench")[0] == "Posted"
    assert len(rows(desk, "QB_Transaction__c")) == 2

    pay(desk, "Bench", "40.00")
    pay(desk, "Table", "20.00")
    org.merge_accounts(two, one)
    gone = desk.world.deal("Table")["Id"]
    org.admin("POST", "/admin/delete", {"ids": [gone]})
    desk.poll()
    found = {row["QB_Subtotal__c"]: row for row in rows(desk, "QB_Transaction__c")}
    bench, table = found[100.0], found[50.0]
    assert (bench["QB_Balance__c"], bench["QB_Account__c"]) == (60.0, two)
    assert (table["QB_Balance__c"], table["QB_Opportunity__c"]) == (30.0, None)
    payments = {row["QB_Amount__c"]: row for row in rows(desk, "QB_Payment__c")}
    assert payments[40.0]["QB_Account__c"] == two
    assert payments[20.0]["QB_Opportunity__c"] is None
    assert desk.world.deal("Bench")["QB_Paid__c"] == 40.0
    assert refused(desk) == []
    with desk.world.staging.read() as db:
        told = [str(event) for event in db.events.recent(COMPANY, limit=500) if event.action == "look_up_changed"]
    assert any(f"{gone} was deleted in Salesforce" in each for each in told)

    desk.there_and_back()
    desk.poll()
    assert Decimal(str(desk.world.record("Account", Id=two)["QB_Balance__c"])) == 60

    org.admin("POST", "/admin/undelete", {"ids": [gone]})
    desk.world.forward()
    desk.world.clock.pass_by(days=1)
    desk.poll()
    desk.poll()
    assert {row["QB_Opportunity__c"] for row in rows(desk, "QB_Transaction__c")} == {
        desk.world.deal("Bench")["Id"],
        desk.world.deal("Table")["Id"],
    }
    assert desk.world.deal("Table")["QB_Paid__c"] == 20.0
