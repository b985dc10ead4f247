"""What deals read is changed: those that stand in the books as they should are left out, and nothing is lost by that.

A firm in mid-life has every kind of document in every state. After each change a copy of its staging database is looked
at as a whole, every document of it, and the firm itself by what changed: both come to the same.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any, Final

import pytest
import sqlalchemy as sa

from include.mappings.language.targets import Kind
from include.staging.door import Staging
from include.staging.tables import decision, link, outbox
from include.states import DecisionKind, DecisionState
from include.steps.decisions.recreate_record import recreate_record
from simulators.quickbooks_desktop.people.enter import remove
from tests.kit.backed_up_staging import back_up_staging
from tests.kit.connected_company import COMPANY
from tests.kit.desk import Desk
from tests.kit.journey import CATALOGUE

FLOWS: Final = tuple(flow.name for flow in CATALOGUE.enabled if flow.kind is Kind.TRANSACTION)
#: Those that only QuickBooks' own screens can void.
NEVER_VOID: Final = frozenset({"Estimate", "SalesOrder"})
#: What tells how documents stand, by table.
TOLD: Final[Mapping[sa.Table, tuple[str, ...]]] = {
    decision: ("flow", "record_id", "part", "kind", "cause", "message", "state", "answer"),
    outbox: ("flow", "record_id", "action", "generation", "state", "held", "fragment", "hash"),
    link: ("flow", "salesforce_id", "generation", "state", "sync_state", "applied_hash", "last_synced", "writes"),
}


@dataclass
class MidLife:
    """The firm and its deals, by name."""

    desk: Desk
    folder: Path
    ids: dict[str, str] = field(default_factory=dict)

    def sell(self, state: str, account: str, name: str = "{flow} {state}") -> None:
        """A won deal for each kind of document, in this state."""
        people = self.desk.world.people
        deals = [
            {
                "Name": name.format(flow=flow, state=state),
                "AccountId": account,
                "StageName": "Closed Won",
                "CloseDate": "2026-09-04",
                "Pricebook2Id": people.standard_pricebook(),
                "QB_Generate__c": flow.removeprefix("opportunity_to_").replace("_", " ").title(),
            }
            for flow in FLOWS
        ]
        entry = self.desk.world.record("PricebookEntry")["Id"]
        line = {"PricebookEntryId": entry, "Quantity": "1", "UnitPrice": "10.00"}
        ids = people.insert("Opportunity", deals)
        people.insert("OpportunityLineItem", [{**line, "OpportunityId": each} for each in ids])
        self.ids |= {f"{flow} {state}": each for flow, each in zip(FLOWS, ids, strict=True)}

    def change(self, state: str, object_name: str = "Opportunity", **values: Any) -> None:
        """Somebody edits the deals of this state, or the lines of them."""
        ids = {self.ids[f"{flow} {state}"] for flow in FLOWS}
        if object_name != "Opportunity":
            ids = {row["Id"] for row in self.desk.world.exported(object_name) if row["OpportunityId"] in ids}
        self.desk.world.people.update(object_name, [{"Id": each, **values} for each in sorted(ids)])

    def take_away(self, verb: str, state: str) -> None:
        """Finance voids or deletes these documents."""
        for flow in FLOWS:
            kind = str(CATALOGUE.flows[flow].target.name)
            (row,) = (row for row in self.desk.world.in_books(kind) if row["Memo"] == f"{flow} {state}")
            remove(self.desk.world.books.books, "delete" if kind in NEVER_VOID else verb, kind, row["TxnID"])

    def looked_at_whole(self) -> Counter[str]:
        """How everything stands after a run over every document, in a copy of the staging database."""
        back_up_staging(self.folder)
        world = self.desk.world
        copy = Staging(f"sqlite:///{self.folder / 'backup.sqlite'}", now=world.clock)
        replace(world, books=replace(world.books, staging=copy)).forward(mode="complete")
        found = told(copy)
        copy.close()
        return found

    def changed(self, object_name: str, record: Mapping[str, Any], **values: Any) -> set[str]:
        """Somebody changes a record: the documents of transactions that were looked at for it."""
        self.desk.world.change(object_name, record, **values)
        return self.compared()

    def settled(self) -> list[str]:
        """The deals that stand in the books as they should."""
        return [self.ids[f"{flow} {state}"] for flow in FLOWS for state in ("settled", "settled beside")]

    def compared(self) -> set[str]:
        """One run by what changed, which comes to what a run over everything comes to."""
        whole = self.looked_at_whole()
        run = self.desk.world.forward().run
        here = told(self.desk.world.staging)
        assert (sorted(here - whole), sorted(whole - here)) == ([], [])
        self.desk.world.reverse()
        with self.desk.world.staging.read() as db:
            flow_runs = db.flow_runs.of_run(COMPANY, run.run_id)
            return {key for row in flow_runs if row.flow in FLOWS for key in db.flow_runs.all_documents(row.id)}


def told(staging: Staging) -> Counter[str]:
    """How everything stands, whatever the numbers of rows and runs are, and what waited and waits no more."""
    with staging.read() as db:
        return Counter(
            f"{table.name} {tuple(row)}"
            for table, names in TOLD.items()
            for row in db.connection.execute(sa.select(*(table.c[name] for name in names)))
            if (table.name, row.state) != ("decision", DecisionState.SETTLED)
        )


@pytest.fixture(params=["flag", pytest.param("ignore", marks=pytest.mark.slow)])
def firm(request: pytest.FixtureRequest, desk: Desk, tmp_path: Path) -> MidLife:
    """Documents of every kind: settled, edited, withdrawn, void, gone, wanted again, copied, held, refused, waiting."""
    world, firm = desk.world, MidLife(desk, tmp_path)
    world.overrides = {flow: {"on_change": request.param} for flow in FLOWS}
    one, bare, far = desk.account("One"), desk.account("Bare"), desk.account("Far")
    for state in ("settled", "edited", "withdrawn", "void", "gone", "again"):
        firm.sell(state, one)
    firm.sell("settled beside", bare)
    firm.sell("settled afar", far)
    desk.there_and_back()
    desk.poll()
    firm.change("edited", "OpportunityLineItem", UnitPrice="11.00")
    firm.change("withdrawn", QB_Generate__c=None)
    firm.take_away("void", "void")
    firm.take_away("delete", "gone")
    firm.take_away("delete", "again")
    world.change("Account", {"Id": bare}, BillingCountry=None)
    world.change("Account", {"Id": far}, BillingPostalCode="12345678901234567890")
    firm.sell("held", bare)
    firm.sell("unsayable", far)
    firm.sell("refused", one)
    firm.sell("copied", one, name="{flow} settled")
    world.forward()
    spoil = "UPDATE outbox SET fragment = replace(fragment, 'Desc>', 'Description>') WHERE title LIKE '% refused'"
    world.books.execute(spoil)
    for _ in range(2):
        desk.poll()
        desk.there_and_back()
    with world.staging.begin() as db:
        for flow in FLOWS:
            recreate_record(db, COMPANY, CATALOGUE.flows[flow], firm.ids[f"{flow} again"], "Finance")
    firm.sell("waiting", one)
    world.forward()
    world.reverse()
    return firm


def test_looked_at_by_what_changed_and_as_a_whole_everything_stands_the_same(firm: MidLife) -> None:
    world = firm.desk.world
    assert {*firm.desk.waiting()} >= {DecisionKind.RULE, DecisionKind.REJECTED, DecisionKind.ENDED}
    price = world.record("PricebookEntry")
    product, one = world.record("Product2", ProductCode="SV"), world.record("Account", Name="One")
    bare, far = world.record("Account", Name="Bare"), world.record("Account", Name="Far")
    on_change = world.overrides[FLOWS[0]]["on_change"]
    # With the words of `on_change` by which everything that reads the record is looked at: rules hold what was ignored.
    for object_name, record, values, felt_with in (
        ("PricebookEntry", price, {"UnitPrice": "12.00"}, ()),
        ("PricebookEntry", price, {"IsActive": False}, ("ignore",)),
        ("PricebookEntry", price, {"IsActive": True}, ("ignore",)),
        ("Product2", product, {"Name": "Service", "Description": "An hour"}, ("ignore",)),
        ("Product2", product, {"IsActive": False}, ()),
        ("Product2", product, {"QB_Item_Type__c": None}, ("flag", "ignore")),
        ("Product2", product, {"QB_Item_Type__c": "Service"}, ("flag", "ignore")),
        ("Account", one, {"Phone": "555-0199"}, ()),
        ("Account", one, {"BillingCity": "Erie"}, ("ignore",)),
        ("Account", one, {"BillingCountry": None}, ("ignore",)),
        ("Account", one, {"BillingCountry": "USA", "BillingPostalCode": "12345678901234567890"}, ("flag", "ignore")),
        ("Account", one, {"BillingPostalCode": "62701"}, ("flag", "ignore")),  # all of them are held by now
        ("Account", bare, {"BillingCountry": "USA"}, ("ignore",)),
        ("Account", far, {"BillingPostalCode": "62701"}, ()),
    ):
        chosen = firm.changed(object_name, record, **values)
        is_felt = any(name in chosen for name in firm.settled())
        assert is_felt == (on_change in felt_with), (object_name, values, sorted(chosen))
    firm.desk.there_and_back()
    firm.desk.poll()
    firm.compared()
