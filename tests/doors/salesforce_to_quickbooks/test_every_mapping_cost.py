"""Every mapping file, shipped or of the docs: a portion of documents that share nothing costs what three of them cost.

A flow that is added later is held by it: the records are made of what its file reads.
"""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from include.flow_words import Send
from include.mappings.language.catalogue import Catalogue, load_catalogue
from include.staging.door import Staging
from tests.doors.salesforce_to_quickbooks.distinct_deals import DealsOrg
from tests.doors.salesforce_to_quickbooks.test_forward_cost import cost, forward, staging
from tests.kit.distinct_records import records_of

__all__ = ["staging"]
ROOT = Path(__file__).parents[3]
CATALOGUE = load_catalogue(ROOT / "include" / "mappings", own=ROOT / "docs" / "examples")
FEW, MANY = 3, 60
#: What is open is looked at from the side that is smaller: a few statements more or less, however many there are.
MOST = 5


def alone(name: str) -> Catalogue:
    """A flow with those that it needs; a list is sent as a whole."""
    wanted, names = [name], list[str]()
    while wanted:
        names.append(wanted.pop())
        wanted += CATALOGUE.flows[names[-1]].needed_flows
    flows = {each: replace(flow, enabled=True) for each, flow in CATALOGUE.flows.items() if each in names}
    return Catalogue(flows=flows | {name: replace(flows[name], send=Send.ALL)})


@pytest.mark.parametrize("name", sorted(CATALOGUE.flows))
def test_documents_that_share_nothing_cost_no_statement_each(staging: Staging, name: str) -> None:
    catalogue = alone(name)

    def run(first: int, count: int) -> tuple[int, dict[str, int]]:
        org = DealsOrg(rows=records_of(catalogue, name, range(first, first + count)))
        staged, seen = forward(staging, org, f"from {first}", catalogue=catalogue)
        return staged, cost(seen)

    run(1, 1)
    (few, small), (many, large) = run(11, FEW), run(101, MANY)
    assert (few, many) == (FEW * len(catalogue.flows), MANY * len(catalogue.flows))
    assert all(large[step] <= small[step] + MOST for step in small), (small, large)
