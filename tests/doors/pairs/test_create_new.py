"""Records born in QuickBooks, many at once: how often Salesforce is asked, and what is never mixed up."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import pytest

from include.staging.books import BookRecord
from include.staging.door import Staging
from include.staging.work_items import READ
from include.steps.flows.override_flows import override_flows
from include.steps.quickbooks_to_salesforce.return_records import return_records
from include.steps.returning import Returned, Returning
from tests.doors.quickbooks_to_salesforce.test_return_records import CATALOGUE, TODAY, Desk
from tests.kit.clock import NOVEMBER, Clock
from tests.kit.simulated_org import SimulatedOrg, running_org

BRINGS = {"enabled": True, "bring": "all"}
FLOWS = override_flows(CATALOGUE, {"customer_to_account": BRINGS, "item_to_product": BRINGS})


@pytest.fixture(scope="module")
def org(tmp_path_factory: pytest.TempPathFactory) -> Iterator[SimulatedOrg]:
    with running_org(tmp_path_factory.mktemp("org")) as running:
        yield running


class Lists(Desk):
    """A desk at which pages of lists are landed, and pairs are brought."""

    def land(self, kind: str, *records: dict[str, Any], deleted: bool = False) -> None:
        """A page of a list."""
        page = [BookRecord(object=kind, id=record["ListID"], fields=record, deleted=deleted) for record in records]
        with self.staging.begin() as db:
            changes = db.books.land(self.key, page)
            db.work_items.add_all([db.work_items.row(self.key, READ, kind, change.id) for change in changes])

    def bring(self, **facts: Any) -> Returned:
        """A run of the reverse DAG."""
        self.runs += 1
        with self.staging.begin() as db:
            db.work_items.claim(f"run {self.runs}")
        return return_records(
            Returning(
                staging=self.staging,
                run_id=f"run {self.runs}",
                settings=self.settings,
                catalogue=FLOWS,
                open_salesforce=lambda: self.org.salesforce,
                today=TODAY,
                **facts,
            )
        )

    def keys(self, object_name: str) -> set[str]:
        """The keys of this company's records in the org."""
        answer = self.org.admin("GET", f"/admin/export?object={object_name}")
        rows = answer["records"] if isinstance(answer, dict) else answer
        return {row["QB_Id__c"] for row in rows if str(row["QB_Id__c"]).startswith(f"{self.key}:")}

    def held(self) -> list[str]:
        with self.staging.read() as db:
            return [row.record_id for row in db.decisions.open(self.key)]

    def link_states(self) -> dict[tuple[str, str], str]:
        with self.staging.read() as db:
            return {(row.kind, row.qb_id): row.state for row in db.links.of_records(self.key, ["L-1"])}


@pytest.fixture
def desk(staging_url: str, org: SimulatedOrg, request: pytest.FixtureRequest) -> Iterator[Lists]:
    staging = Staging(staging_url, now=Clock(NOVEMBER))
    name = f"{request.node.originalname.removeprefix('test_')[:12]}-{staging_url[:2]}".replace("_", "-")
    yield Lists(staging, org, name)
    staging.close()


def customer(desk: Lists, number: int, name: str = "") -> dict[str, Any]:
    """A customer whose name no other test has."""
    said = name or f"{desk.key} number {number}"
    return {"ListID": f"L-{number}", "EditSequence": "1", "Name": said, "FullName": said, "CompanyName": said}


def item(desk: Lists, number: int) -> dict[str, Any]:
    said = f"{desk.key} item {number}"
    sold = {"Price": "5.00", "AccountRef": {"FullName": "Sales"}}
    return {
        "ListID": f"L-{number}",
        "EditSequence": "1",
        "Name": said,
        "FullName": said,
        "IsActive": "true",
        "SalesOrPurchase": sold,
    }


def test_hundreds_are_created_with_few_calls(desk: Lists) -> None:
    desk.org.admin("DELETE", "/admin/calls")
    desk.land("Customer", *(customer(desk, number) for number in range(1, 301)))
    desk.bring()
    assert desk.keys("Account") == {f"{desk.key}:L-{number}" for number in range(1, 301)}
    calls = desk.org.admin("GET", "/admin/calls")
    assert len([call for call in calls if call["soql"] and " LIKE " in call["soql"]]) == 12
    assert len([call for call in calls if "composite/sobjects/Account" in call["path"]]) <= 4
    assert desk.bring().written == 0


def test_twin_names_of_two_company_files_are_two_accounts(desk: Lists) -> None:
    other = Lists(desk.staging, desk.org, f"x{desk.key}"[:20])
    desk.land("Customer", customer(desk, 1, f"{desk.key} Firm"))
    desk.bring()
    other.land("Customer", customer(other, 1, f"{desk.key} Firm"))
    other.bring()
    assert (desk.held(), other.held()) == ([], [])
    assert (desk.keys("Account"), other.keys("Account")) == ({f"{desk.key}:L-1"}, {f"{other.key}:L-1"})


def test_a_deleted_item_leaves_the_customer_of_the_same_id(desk: Lists) -> None:
    desk.land("Customer", customer(desk, 1))
    desk.land("ItemService", item(desk, 1))
    desk.bring()
    desk.land("ItemService", item(desk, 1), deleted=True)
    desk.bring()
    assert desk.link_states() == {("Customer", "L-1"): "active", ("ItemService", "L-1"): "deleted"}


def test_many_held_duplicates_cost_one_more_question_a_portion(desk: Lists) -> None:
    names = [f"{desk.key} held {number}" for number in range(60)]
    desk.org.salesforce.create_records("Account", [{"Name": name} for name in names])
    desk.land("Customer", *(customer(desk, number, name) for number, name in enumerate(names)))
    assert desk.bring().held == 60
    desk.org.admin("DELETE", "/admin/calls")
    desk.land("Customer", customer(desk, 100))
    desk.bring()
    asked = [call for call in desk.org.admin("GET", "/admin/calls") if call["soql"] and " LIKE " in call["soql"]]
    assert len(asked) == 2
    assert len(desk.held()) == 60
    assert desk.keys("Account") == {f"{desk.key}:L-100"}


def test_one_that_was_posted_from_salesforce_waits_for_its_link(desk: Lists) -> None:
    guid = "{11111111-2222-3333-4444-555555555555}"
    with desk.staging.begin() as db:
        db.outbox.add(
            {
                "company": desk.key,
                "flow": "account_to_customer",
                "record_id": "001000000000001AAA",
                "target": "Customer",
                "action": "add",
                "deal": "001000000000001AAA",
                "is_list": True,
                "fragment": "<CustomerAdd/>",
                "hash": "h",
                "idempotency_key": guid,
                "natural_key": "{}",
                "title": "ours",
            },
            [],
        )
    desk.land("Customer", {**customer(desk, 1), "ExternalGUID": guid.upper()})
    desk.bring()
    assert desk.keys("Account") == set()
    assert desk.unclaimed() == 1
