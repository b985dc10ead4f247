"""What a forward run costs when no two deals share anything: as much a portion as when they share everything."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from datetime import UTC, date, datetime
from pathlib import Path

import pytest

from include.mappings.language.catalogue import Catalogue, load_catalogue
from include.model import CompanyKey
from include.settings import CompanySettings
from include.staging.door import Staging
from include.steps.quickbooks_to_salesforce.speak import speak
from include.steps.run import Run
from include.steps.salesforce_to_quickbooks.choose_current import choose_current
from include.steps.salesforce_to_quickbooks.land_object import ObjectReading
from include.steps.salesforce_to_quickbooks.read_graph import key_fields
from include.steps.salesforce_to_quickbooks.read_salesforce import fields_of
from include.steps.salesforce_to_quickbooks.stage_requests import stage_requests
from include.steps.salesforce_to_quickbooks.validate_records import validate_records
from tests.doors.salesforce_to_quickbooks.distinct_deals import DealsOrg, deals_org, sf_id
from tests.kit.quality_rows import SUITES
from tests.kit.statements import Statements, counted

INCLUDE = Path(__file__).parents[3] / "include"
CATALOGUE = load_catalogue(INCLUDE / "mappings")
#: One record more than a portion, and how many statements a further portion may cost.
MORE, MOST = 501, 49
#: An object that is read as a whole: the price books.
WHOLE = "Pricebook2"
#: A line of a plan, of SQLite or of Postgres, that reads a table by the millions without naming the rows it wants.
WALKS = re.compile(
    r"SCAN (record|record_key|link|request|outbox_dependency|decision)\b"
    r"|Seq Scan on (record|record_key|link|request|outbox_dependency|decision)\b"
    r"|SEARCH (record|record_key|link|request)\b.*autoindex.*\((company=\?)?( AND system=\?)?( AND object=\?)?\)"
    r"|SEARCH link\b(?!.*ix_link_unsettled).*\(company=\?\)"
)


@pytest.fixture
def staging(staging_url: str) -> Iterator[Staging]:
    """A company that posts what was sold long ago."""
    made = Staging(staging_url)
    with made.begin() as db:
        names = {"name": "Acme", "user_name": "acme", "password_hash": "", "owner_id": "", "file_id": ""}
        db.companies.create({"key": "acme", **names, "simulated": True, "batch_size": 10})
        db.companies.arm("acme", start=date(2000, 1, 1), by="test")
    yield made
    made.close()


def forward(
    staging: Staging, org: DealsOrg, run_id: str, *, catalogue: Catalogue = CATALOGUE
) -> tuple[int, dict[str, Statements]]:
    """Run the whole way forward; requests that were staged, and the statements of each step."""
    with staging.read() as db:
        company = db.companies.get("acme")
    run = Run(
        run_id=run_id,
        company=company,
        settings=CompanySettings(key=CompanyKey("acme"), name="Acme", simulated=True),
        catalogue=catalogue,
        suites=SUITES,
        now=datetime(2026, 11, 21, 15, tzinfo=UTC),
    )
    with counted(staging) as landing:
        for name in sorted({name for flow in run.flows for name in flow.objects}):
            flows = [flow for flow in run.flows if name in flow.objects]
            keys = key_fields(flows).get(name, ())
            ObjectReading(staging, org, run.key, name, fields_of(run, name, flows), keys).land()
    with counted(staging) as choosing:
        choose_current(staging, org, run)
    with counted(staging) as validating:
        validate_records(staging, run)
    with counted(staging) as putting:
        staged = stage_requests(staging, run)
    seen = {"land": landing, "choose": choosing, "validate": validating, "stage": putting}
    return sum(result.staged for result in staged), seen


def cost(seen: Mapping[str, Statements]) -> dict[str, int]:
    """How many statements each step took, but for the one by which Postgres looks at a table that has grown."""
    return {step: sum(not text.startswith("ANALYZE") for text in each.texts) for step, each in seen.items()}


def test_deals_that_share_nothing_cost_as_much_as_deals_that_share_everything(staging: Staging) -> None:
    forward(staging, deals_org(1, 2, parents=True), "first")
    shared, together = forward(staging, deals_org(11, 13, parents=False), "shared")
    few, apart = forward(staging, deals_org(21, 23, parents=True), "few")
    many, large = forward(staging, deals_org(1001, 1001 + MORE, parents=True), "many")
    assert (shared, few, many) == (4, 6, 3 * MORE)
    assert cost(apart) == cost(together)
    further = sum(cost(large).values()) - sum(cost(apart).values())
    assert further <= 3 * MOST, (cost(apart), cost(large))  # a second portion of deals, of customers and of items


def test_postgres_knows_how_many_records_there_are_once_many_were_landed(staging: Staging) -> None:
    if staging.engine.dialect.name != "postgresql":
        pytest.skip("SQLite plans without statistics")
    forward(staging, deals_org(1, 1 + MORE, parents=False), "many")
    with staging.read() as db:
        known = db.connection.exec_driver_sql("SELECT reltuples FROM pg_class WHERE relname = 'record'").scalar_one()
    assert known >= MORE


def test_what_waits_for_parents_of_its_own_is_told_in_as_few_statements(staging: Staging) -> None:
    forward(staging, deals_org(1, 3, parents=False), "shared")
    forward(staging, deals_org(11, 13, parents=True), "few")
    forward(staging, deals_org(101, 121, parents=True), "many")
    costs = []
    for first, last in ((1, 3), (11, 13), (101, 121)):
        with staging.begin() as db, counted(staging) as seen:
            told = speak(db, "acme", CATALOGUE, "Opportunity", [sf_id("006", each) for each in range(first, last)])
        costs.append(len(seen))
    assert costs == [costs[0]] * 3
    assert told[sf_id("006", 120)]["QB_Sync_Message__c"].splitlines() == [
        "Waits for Firm AABCA, which goes to QuickBooks first.",
        "Waits for Vise AABCA, which goes to QuickBooks first.",
    ]


@pytest.mark.slow
def test_a_thousand_deals_that_share_nothing_cost_49_statements_a_portion(staging: Staging) -> None:
    forward(staging, deals_org(1, 2, parents=True), "first")
    few, small = forward(staging, deals_org(11, 13, parents=True), "few")
    many, large = forward(staging, deals_org(1001, 2001, parents=True), "many")
    assert (few, many) == (6, 3000)
    assert sum(cost(large).values()) - sum(cost(small).values()) <= 3 * MOST, (cost(small), cost(large))


def test_no_statement_of_a_run_walks_all_records_links_or_requests(staging: Staging) -> None:
    forward(staging, deals_org(1, 2, parents=True), "first")
    staged, seen = forward(staging, deals_org(11, 13, parents=True), "run")
    assert staged == 6
    asked = [each for statements in seen.values() for each in statements.asked if WHOLE not in str(each[1])]
    plans = Statements(asked=asked).plans(staging)
    assert [line for line in plans if WALKS.search(line)] == []
    assert any("ix_record_key_ref" in line for line in plans), plans
    assert any("uq_link_posted" in line for line in plans), plans
