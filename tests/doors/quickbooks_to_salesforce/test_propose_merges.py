"""A customer is gone: its linked transactions tell where it went, and how surely."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from include.model import SourceRecord
from include.rows import NewLink
from include.staging.books import BookRecord
from include.staging.door import Staging
from include.states import DecisionKind, LinkOrigin
from tests.doors.pairs.test_create_new import Lists, customer
from tests.kit.clock import NOVEMBER, Clock
from tests.kit.simulated_org import SimulatedOrg, running_org

FLOW = "deletion_to_salesforce"


@pytest.fixture(scope="module")
def org(tmp_path_factory: pytest.TempPathFactory) -> Iterator[SimulatedOrg]:
    with running_org(tmp_path_factory.mktemp("org")) as running:
        yield running


@pytest.fixture
def desk(staging_url: str, org: SimulatedOrg, request: pytest.FixtureRequest) -> Iterator[Lists]:
    """A customer that is in Salesforce, with three deals that were invoiced, and another customer, Elm."""
    staging = Staging(staging_url, now=Clock(NOVEMBER))
    name = f"{request.node.originalname.removeprefix('test_')[:12]}-{staging_url[:2]}".replace("_", "-")
    made = Lists(staging, org, name)
    made.land("Customer", customer(made, 1), customer(made, 2, f"{name} Elm"))
    made.bring()
    post_deals(made, 3)
    yield made
    staging.close()


def account(desk: Lists) -> str:
    with desk.staging.read() as db:
        return str(db.links.fetch(desk.key, [("Customer", "L-1")])["Customer", "L-1"].salesforce_id)


def post_deals(desk: Lists, count: int) -> None:
    deals = [
        SourceRecord(object="Opportunity", id=f"0060000000000{number:02d}AAA", payload={"AccountId": account(desk)})
        for number in range(count)
    ]
    with desk.staging.begin() as db:
        db.records.land(desk.key, deals, key_fields=["AccountId"])
        db.links.add_all([linked(desk, deal.id, f"T-{number}") for number, deal in enumerate(deals)])
    invoice(desk, "L-1", *range(count))


def linked(desk: Lists, record_id: str, txn_id: str) -> NewLink:
    return NewLink(
        company=desk.key,
        kind="Invoice",
        qb_id=txn_id,
        flow="opportunity_to_invoice",
        salesforce_id=record_id,
        is_list=False,
        edit_sequence="1",
        applied_hash="h",
        origin=LinkOrigin.POSTED,
    )


def invoice(desk: Lists, list_id: str, *numbers: int) -> None:
    """These invoices belong to this customer, as they were read last."""
    fields = {"CustomerRef": {"ListID": list_id}, "TxnDate": "2026-11-01", "BalanceRemaining": "0.00"}
    page = [
        BookRecord(object="Invoice", id=f"T-{number}", fields={"TxnID": f"T-{number}", **fields}) for number in numbers
    ]
    with desk.staging.begin() as db:
        db.books.land(desk.key, page)


def delete(desk: Lists) -> str:
    """The customer is deleted; what a person is told."""
    desk.land("Customer", customer(desk, 1), deleted=True)
    desk.bring()
    return told(desk)


def told(desk: Lists) -> str:
    with desk.staging.read() as db:
        (row,) = db.decisions.open(desk.key)
        link = db.links.fetch(desk.key, [("Customer", "L-1")])["Customer", "L-1"]
    assert (row.known["qb_id"], row.kind, link.state) == ("L-1", DecisionKind.MERGE, "deleted")
    assert row.record_id == link.salesforce_id
    return str(row.message)


def test_all_transactions_of_one_customer_propose_it(desk: Lists) -> None:
    invoice(desk, "L-2", 0, 1, 2)
    assert delete(desk) == (
        f'Customer "{desk.key} number 1" (L-1) was deleted in QuickBooks. It seems to be merged: 3 of its 3 '
        f'transactions now belong to "{desk.key} Elm" (L-2). That one stands for {elm(desk)}: merge the two in '
        f"Salesforce first. If that is it: ./o2c bind account_to_customer {account(desk)} L-2 --company {desk.key} "
        "--by NAME. It is not created again by itself."
    )


def test_where_only_some_moved_it_is_said(desk: Lists) -> None:
    invoice(desk, "L-2", 0, 1)
    assert f'2 of its 3 transactions now belong to "{desk.key} Elm" (L-2); 1 did not move.' in delete(desk)


def test_where_none_was_read_again_nothing_is_proposed(desk: Lists) -> None:
    message = delete(desk)
    assert "no transaction tells into which customer it was merged" in message
    assert "3 transactions named it when they were last read" in message


def test_transactions_that_are_read_later_complete_the_proposal(desk: Lists) -> None:
    delete(desk)
    invoice(desk, "L-2", 0, 1, 2)
    desk.land("Customer", customer(desk, 3))
    desk.bring()
    assert "3 of its 3 transactions now belong to" in told(desk)


def test_a_job_speaks_for_its_customer(desk: Lists) -> None:
    job = {**customer(desk, 4, "Kitchen"), "ParentRef": {"ListID": "L-2"}}
    desk.land("Customer", job)
    invoice(desk, "L-4", 0, 1, 2)
    assert f'3 of its 3 transactions now belong to "{desk.key} Elm" (L-2)' in delete(desk)


def elm(desk: Lists) -> str:
    with desk.staging.read() as db:
        return str(db.links.fetch(desk.key, [("Customer", "L-2")])["Customer", "L-2"].salesforce_id)
