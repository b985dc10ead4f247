"""A price, a product or an account that many posted deals read is changed: it costs what the open ones of them cost."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from typing import Any

import sqlalchemy as sa

from include.model import Key, RequestState
from include.rows import NewLink
from include.staging.door import Staging
from include.staging.rows import portions
from include.staging.tables import outbox
from include.states import LinkOrigin
from tests.doors.salesforce_to_quickbooks.distinct_deals import DealsOrg, deals_org
from tests.doors.salesforce_to_quickbooks.test_forward_cost import WALKS, WHOLE, cost, forward, staging
from tests.kit.statements import Statements

__all__ = ["staging"]
#: More deals than one portion, all of one account and one product, and those of them that wait.
POSTED, WAITING = 1200, 3
INVOICE = "opportunity_to_invoice"
CHANGES: Mapping[str, Mapping[str, Any]] = {
    "PricebookEntry": {"UnitPrice": 11},
    "Product2": {"Name": "Another vise"},
    "Account": {"Phone": "555-0199", "BillingCity": "Oslo"},
}


def test_changed_parent_costs_the_same_beside_a_few_posted_deals_and_a_thousand(staging: Staging) -> None:
    org = deals_org(1, 1 + POSTED + WAITING, parents=False)
    every, few = org.rows["Opportunity"], POSTED // 100
    costs = []
    for posted in (few, POSTED):
        org.rows["Opportunity"] = [*every[:posted], *every[POSTED:]]
        forward(staging, org, f"{posted} deals")
        post(staging, [row["Id"] for row in every[:posted]])
        forward(staging, org, f"{posted} customers")  # are there now
        found = [changed(staging, org, name, posted) for name in CHANGES]
        costs.append([sum(spent.values()) for _, spent in found])
        assert [chosen for chosen, _ in found] == [{row["Id"] for row in every[POSTED:]}] * len(CHANGES)
    # Where more read it than are open, the open ones are asked: two statements more, however many there are.
    assert all(many - few <= 2 for few, many in zip(*costs, strict=True)), costs


def post(staging: Staging, deals: Collection[str]) -> None:
    """QuickBooks took the requests of these deals, and whatever they need."""
    with staging.begin() as db:
        rows = [
            row
            for row in db.connection.execute(sa.select(outbox).where(outbox.c.state == RequestState.STAGED))
            if row.is_list or row.record_id in deals
        ]
        db.links.add_all([posted(row) for row in rows])
        for portion in portions(row.id for row in rows):
            taken = {"state": RequestState.APPLIED, "chain_open": False}
            db.connection.execute(sa.update(outbox).where(outbox.c.id.in_(portion)).values(**taken))
        db.outbox.satisfy("acme", [Key(flow=row.flow, record_id=row.record_id) for row in rows if row.is_list])


def posted(row: sa.Row[Any]) -> NewLink:
    return NewLink(
        company="acme",
        kind=row.target,
        qb_id=row.record_id,
        flow=row.flow,
        salesforce_id=row.record_id,
        deal=row.deal,
        is_list=row.is_list,
        idempotency_key=row.idempotency_key,
        applied_hash=row.link_hash,
        last_synced=row.fragment,
        origin=LinkOrigin.POSTED,
    )


def changed(staging: Staging, org: DealsOrg, name: str, round_number: int) -> tuple[set[str], dict[str, int]]:
    """The deals that are looked at when the one record of an object is changed, and the statements of each step."""
    org.rows[name][0] |= {field: f"{value} {round_number}" for field, value in CHANGES[name].items()}
    if name == "PricebookEntry":
        org.rows[name][0] |= {"UnitPrice": round_number}
    run_id = f"{name} {round_number}"
    _, seen = forward(staging, org, run_id)
    asked = [each for statements in seen.values() for each in statements.asked if WHOLE not in str(each[1])]
    assert [line for line in Statements(asked=asked).plans(staging) if WALKS.search(line)] == []
    del seen["land"]  # this org says everything each time
    return looked_at(staging, run_id), cost(seen)


def looked_at(staging: Staging, run_id: str) -> set[str]:
    with staging.read() as db:
        rows = [row for row in db.flow_runs.of_run("acme", run_id) if row.flow == INVOICE]
        return {key for row in rows for key in db.flow_runs.all_documents(row.id)}
