"""The id of a record as a person types it: fifteen characters will do, and what cannot be meant is told."""

from __future__ import annotations

from include.states import DecisionKind
from tests.journeys.decisions.test_every_exit import rounds
from tests.kit.connected_company import COMPANY
from tests.kit.desk import Command, Desk

CUSTOMER, INVOICE = "account_to_customer", "opportunity_to_invoice"


def test_every_command_takes_fifteen_characters_of_an_id(desk: Desk, o2c: Command) -> None:
    account = desk.account("#")  # its name is only punctuation
    desk.won_deal("Bench", account, ("SV", "1", "10.00"))
    rounds(desk, 1)
    assert (desk.says("Bench")[0], desk.waiting()) == ("Waiting", [DecisionKind.RULE])
    code, said = o2c("waive", CUSTOMER, account[:15], "--by", "Kim")
    assert (code, desk.waiting()) == (0, []), said
    rounds(desk, 1)
    assert desk.says("Bench")[0] == "Posted"
    desk.remove("void")
    desk.poll()
    deal = desk.world.deal("Bench")["Id"]
    for looking in (("held", COMPANY), ("events", COMPANY)):
        code, said = o2c(*looking, "--record", deal[:15])
        assert (code, said, INVOICE in said) == (*o2c(*looking, "--record", deal), True)
    code, said = o2c("recreate", INVOICE, deal[:15], "--by", "Kim")
    assert code == 0, said
    rounds(desk, 1)
    assert (desk.says("Bench"), len(desk.world.in_books("Invoice"))) == (("Posted", ""), 2)


#: What somebody types, and what it is answered: the ids of the deal, its account, and the deal in other capitals.
REFUSED = {
    "recreate opportunity_to_invoice {swapped}": "{swapped} is no id of Salesforce: its last three characters",
    "recreate opportunity_to_invoice {account}": "A record of Opportunity is asked for here, and {account} is",
    "recreate opportunity_to_invoice Bench": "Bench is no id of Salesforce: that has 15 or 18 letters",
    "waive opportunity_to_invoice {swapped}": "{swapped} is no id of Salesforce: its last three characters",
    "waive account_to_customer {deal}": "A record of Account is asked for here, and {deal} is",
    "waive customer_to_account {account}": "{account} is no id of QuickBooks: a ListID or TxnID looks like",
    "deleted acme {swapped}": "{swapped} is no id of Salesforce: its last three characters",
    "held acme --record {swapped}": "{swapped} is no id of Salesforce: its last three characters",
    "held acme --record Bench": "Bench is no id of Salesforce: that has 15 or 18 letters",
    "events acme --record {swapped}": "{swapped} is no id of Salesforce: its last three characters",
    "events acme --record 8000-x": "8000-x is no id of QuickBooks",
}


def test_every_command_says_of_an_id_that_it_cannot_be_meant(desk: Desk, o2c: Command) -> None:
    desk.won_deal("Bench", desk.account("One"), ("SV", "1", "10.00"))
    desk.world.forward()
    deal = desk.world.deal("Bench")
    ids = {"deal": deal["Id"], "account": deal["AccountId"], "swapped": deal["Id"].swapcase()}
    for words, why in REFUSED.items():
        code, told = o2c(*words.format(**ids).split())
        assert (code, why.format(**ids) in told) == (1, True), told
