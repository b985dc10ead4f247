"""An account of posted deals is spoiled afterwards: posted is posted, and what is held is said where it is."""

from __future__ import annotations

from tests.kit.desk import Desk


def test_posted_deals_stay_posted_when_their_account_loses_its_country(desk: Desk) -> None:
    one = desk.account("One")
    desk.won_deal("Bench", one, ("SV", "1", "100.00"))
    desk.there_and_back()
    assert desk.says("Bench")[0] == "Posted"

    desk.world.people.update("Account", [{"Id": one, "BillingCountry": None, "Phone": "555-0199"}])
    desk.won_deal("Table", one, ("SV", "1", "50.00"))
    desk.there_and_back()
    bench, account = desk.world.deal("Bench"), desk.world.record("Account", Id=one)
    assert (bench["QB_Sync_Status__c"], bench["QB_Change_Waits__c"]) == ("Posted", False)
    assert not bench["QB_Sync_Message__c"]
    assert (account["QB_Sync_Status__c"], account["QB_Change_Waits__c"]) == ("Posted", True)
    assert "no billing country" in account["QB_Sync_Message__c"]
    assert desk.says("Table")[0] == "Held"
    assert "no billing country" in desk.says("Table")[1]

    desk.world.people.update("Account", [{"Id": one, "BillingCountry": "USA"}])
    desk.there_and_back()
    desk.there_and_back()
    account = desk.world.record("Account", Id=one)
    assert (account["QB_Sync_Status__c"], account["QB_Change_Waits__c"]) == ("Posted", False)
    assert desk.says("Table")[0] == "Posted"
    assert [row["Phone"] for row in desk.world.in_books("Customer")] == ["555-0199"]
