"""What Salesforce refuses or cannot do at the moment: the others are written, a person is told, and the cure helps."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import suppress
from dataclasses import replace
from typing import Any

import pytest

from include.errors import TransientError
from include.salesforce.client import Salesforce
from include.staging.door import Staging
from include.steps.decisions.retry_write_back import retry_write_back
from tests.kit.busy_day import accounts_of, before, busy_day, customer, invoice, item, payment
from tests.kit.clock import NOVEMBER, Clock
from tests.kit.reverse_desk import ReverseDesk, differences
from tests.kit.simulated_org import SimulatedOrg, running_org

Fault = dict[str, Any]
WRITES = "composite/sobjects"
LIMIT = {"error": "REQUEST_LIMIT_EXCEEDED"}


@pytest.fixture(scope="module")
def org(tmp_path_factory: pytest.TempPathFactory) -> Iterator[SimulatedOrg]:
    with running_org(tmp_path_factory.mktemp("org")) as running:
        yield running


@pytest.fixture
def staging(staging_url: str, org: SimulatedOrg) -> Iterator[Staging]:
    made = Staging(staging_url, now=Clock(NOVEMBER))
    yield made
    made.close()
    org.admin("DELETE", "/admin/faults")
    org.admin("PUT", "/admin/validation-rules", [])
    org.admin("PUT", "/admin/bulk", {})


@pytest.fixture
def desk(staging: Staging, org: SimulatedOrg) -> ReverseDesk:
    return ReverseDesk(staging, org)


def strike(org: SimulatedOrg, action: Fault, *, times: int = 1, **match: Any) -> None:
    rule = {"match": {"path": WRITES, **match}, "action": action, "times": times}
    org.admin("PUT", "/admin/faults", {"rules": [rule]})


def forbid(org: SimulatedOrg, object_name: str, condition: str, field: str) -> None:
    rule = {"object": object_name, "name": "Rule", "condition": condition, "message": "not so", "field": field}
    org.admin("PUT", "/admin/validation-rules", [rule])


def allow(desk: ReverseDesk) -> int:
    """The rule is gone, and a person says so; how many records are tried again."""
    desk.org.admin("PUT", "/admin/validation-rules", [])
    with desk.staging.begin() as db:
        count = retry_write_back(db, desk.key, desk.catalogue, "Ada")
    desk.recover()
    return count


def held(desk: ReverseDesk) -> list[str]:
    with desk.staging.read() as db:
        return [str(row.record_id) for row in db.decisions.open(desk.key)]


def problems(desk: ReverseDesk) -> list[str]:
    with desk.staging.read() as db:
        return [str(row.problem) for row in db.mirror_rows.refused(desk.key)]


STRIKES: dict[str, Fault] = {
    "calls used up": LIMIT,
    "away": {"status": 503},
    "answer lost": {"close": True, "after": True},
    "session over": {"expire_session": True},
    "slow": {"hang": 1},
}


@pytest.mark.parametrize(
    "name", [name if name == "answer lost" else pytest.param(name, marks=pytest.mark.slow) for name in STRIKES]
)
@pytest.mark.slow
def test_day_ends_the_same_whatever_salesforce_does_to_its_third_write(
    staging: Staging, org: SimulatedOrg, name: str
) -> None:
    ends = []
    for action in (None, STRIKES[name]):
        desk = ReverseDesk(staging, org)
        before(desk)
        busy_day(desk)
        if action is not None:
            strike(org, action, nth=3, times=9 if name == "away" else 1)
        with suppress(TransientError):
            desk.run()
        org.admin("DELETE", "/admin/faults")
        desk.recover()
        ends.append(desk.everything())
    assert differences(*ends) == []


def test_rows_that_others_lock_are_written_by_a_later_run(desk: ReverseDesk, org: SimulatedOrg) -> None:
    desk.land("Invoice", invoice(1, 1, "10.00"), invoice(2, 1, "20.00"))
    desk.run()
    locked = next(row["Id"] for row in desk.rows("QB_Transaction__c") if row["QB_Number__c"] == "1")
    desk.land("Invoice", invoice(1, 1, "11.00"), invoice(2, 1, "22.00"))
    strike(org, {"error": "UNABLE_TO_LOCK_ROW", "ids": [locked]}, times=99)
    desk.run()
    org.admin("DELETE", "/admin/faults")
    assert totals(desk) == {"1": 10.0, "2": 22.0}
    assert [(flow, record) for _, flow, record, _ in desk.open()] == [("Invoice", "T-1")]
    desk.recover()
    assert totals(desk) == {"1": 11.0, "2": 22.0}


def test_row_that_a_rule_refuses_is_held_and_the_others_are_written(desk: ReverseDesk, org: SimulatedOrg) -> None:
    forbid(org, "QB_Transaction__c", "QB_Number__c = '2'", "QB_Number__c")
    desk.land("Invoice", *(invoice(number, 1, "10.00") for number in (1, 2, 3)))
    assert desk.run().refused == 1
    assert sorted(totals(desk)) == ["1", "3"]
    assert desk.open() == []
    with desk.staging.read() as db:
        (row,) = db.decisions.open(desk.key)
    assert (row.record_id, "not so" in row.message) == ("T-2", True)
    assert allow(desk) == 1
    assert sorted(totals(desk)) == ["1", "2", "3"]
    assert held(desk) == []


def test_sum_of_a_deal_that_a_rule_refuses_is_written_after_the_cure(desk: ReverseDesk, org: SimulatedOrg) -> None:
    desk.land("Customer", customer(desk, 1))
    desk.run()
    deal = desk.deal("deal", accounts_of(desk)[1], "T-1")
    forbid(org, "Opportunity", "QB_Invoiced__c > 0", "QB_Invoiced__c")
    desk.land("Invoice", invoice(1, 1, "10.00"))
    desk.run()
    assert len(problems(desk)) == 1
    assert allow(desk) == 1
    (row,) = [row for row in desk.rows("Opportunity") if row["Id"] == deal]
    assert (row["QB_Invoiced__c"], row["QB_Open__c"]) == (10.0, 10.0)
    assert problems(desk) == []


def test_balance_that_a_rule_refuses_is_written_after_the_cure(desk: ReverseDesk, org: SimulatedOrg) -> None:
    forbid(org, "Account", "QB_Balance__c > 0", "QB_Balance__c")
    desk.land("Customer", customer(desk, 1))
    desk.land("Invoice", invoice(1, 1, "10.00"))
    desk.recover()
    assert len(problems(desk)) == 1
    assert allow(desk) == 1
    (account,) = [row for row in desk.rows("Account") if row["QB_Id__c"]]
    assert account["QB_Balance__c"] == 10.0
    assert problems(desk) == []


def test_mark_of_a_bounced_payment_that_a_rule_refuses_is_held_and_made_after_the_cure(
    desk: ReverseDesk, org: SimulatedOrg
) -> None:
    desk.land("Invoice", invoice(1, 1, "10.00", paid="10.00"))
    desk.land("ReceivePayment", payment(1, 1, "10.00", 1))
    desk.recover()
    forbid(org, "QB_Payment__c", "QB_Status__c = 'Deleted'", "QB_Status__c")
    desk.land("ReceivePayment", payment(1, 1, "10.00", 1), deleted=True)
    desk.recover()
    assert ["not so" in told for told in problems(desk)] == [True]
    assert held(desk) == ["P-1"]
    assert allow(desk) == 1
    assert [row["QB_Status__c"] for row in desk.rows("QB_Payment__c")] == ["Deleted"]
    assert (problems(desk), held(desk)) == ([], [])


def test_line_whose_mark_a_rule_refuses_holds_its_invoice(desk: ReverseDesk, org: SimulatedOrg) -> None:
    desk.land("Invoice", invoice(1, 1, "10.00"))
    desk.run()
    forbid(org, "QB_Transaction_Line__c", "QB_Deleted__c = true", "QB_Deleted__c")
    desk.land("Invoice", invoice(1, 1, "11.00", lines=1))
    desk.run()
    assert (totals(desk), held(desk)) == ({"1": 11.0}, ["T-1"])
    assert allow(desk) == 1
    assert sorted(row["QB_Deleted__c"] for row in desk.rows("QB_Transaction_Line__c")) == [False, True]
    assert held(desk) == []


def test_invoice_that_was_held_and_then_deleted_in_quickbooks_waits_for_nobody(
    desk: ReverseDesk, org: SimulatedOrg
) -> None:
    forbid(org, "QB_Transaction__c", "QB_Number__c = '1'", "QB_Number__c")
    desk.land("Invoice", invoice(1, 1, "10.00"))
    desk.run()
    assert held(desk) == ["T-1"]
    desk.land("Invoice", invoice(1, 1, "10.00"), deleted=True)
    desk.run()
    assert (held(desk), problems(desk)) == ([], [])


def test_bulk_job_that_fails_half_way_leaves_the_rest_to_the_next_run(desk: ReverseDesk, org: SimulatedOrg) -> None:
    org.admin("PUT", "/admin/bulk", {"fail_after": 30})
    with Salesforce(org.sign_on, pause=lambda seconds: None, retries=0, most_by_collection=40) as few:
        own = ReverseDesk(desk.staging, replace(org, salesforce=few))
        own.land("Invoice", *(invoice(number, 1, "10.00", lines=1) for number in range(1, 61)))
        with suppress(TransientError):
            own.run()
        assert 0 < len(totals(own)) < 60
        org.admin("PUT", "/admin/bulk", {})
        own.recover()
    assert len(totals(own)) == 60
    assert len(own.rows("QB_Transaction_Line__c")) == 60


def test_nothing_is_tried_tightly_when_the_calls_of_the_day_are_used(desk: ReverseDesk, org: SimulatedOrg) -> None:
    desk.land("Invoice", *(invoice(number, 1, "10.00") for number in range(1, 5)))
    strike(org, LIMIT, times=99)
    org.admin("DELETE", "/admin/calls")
    with pytest.raises(TransientError, match="calls"):
        desk.run()
    calls = [call for call in org.admin("GET", "/admin/calls") if WRITES in call["path"]]
    org.admin("DELETE", "/admin/faults")
    assert len(calls) == 1
    assert desk.recover() == 2
    assert len(totals(desk)) == 4


def test_price_whose_answer_is_lost_is_found_and_not_created_again(desk: ReverseDesk, org: SimulatedOrg) -> None:
    desk.land("ItemService", item(desk, 1), item(desk, 2))
    strike(org, {"close": True, "after": True}, method="POST")
    with pytest.raises(TransientError):
        desk.run()
    org.admin("DELETE", "/admin/faults")
    desk.recover()
    assert len(desk.rows("PricebookEntry")) == len(desk.rows("Product2")) == 2


def totals(desk: ReverseDesk) -> dict[str, float]:
    """Total of each transaction by its number."""
    return {row["QB_Number__c"]: row["QB_Total__c"] for row in desk.rows("QB_Transaction__c")}
