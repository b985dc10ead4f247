"""The public data set CRM Sales Opportunities, with its fault, from Salesforce to the books and back."""

from __future__ import annotations

import os
import resource
import time
from collections import Counter
from collections.abc import Callable
from decimal import Decimal
from pathlib import Path

import pytest
from lxml import etree

from include.settings import Batching
from include.standing import Standing
from include.steps.reconcile.ask_reports import ask_reports
from include.steps.reconcile.reconcile import reconcile
from include.steps.status.count_totals import Totals
from simulators.datasets.crm_sales_opportunities import add_missing_product, load
from tests.kit.journey import ROOT, Journey, journey
from tests.kit.simulated_org import running_org

DATA = Path(os.environ.get("CRM_DATA_DIR") or ROOT.parent / "shared" / "data" / "crm_sales_opportunities")
WON = (4238, Decimal("10005534.00"))
CLEAN = (3509, Decimal("6494956.00"))
FAULTY = (729, Decimal("3510578.00"))


def sums(totals: Totals) -> dict[Standing, tuple[int, Decimal]]:
    return {name: (total.count, total.amount) for name, total in totals.standing.items() if total.count}


def newest_change(world: Journey) -> int:
    """The newest change of the books that a read job has found."""
    with world.staging.read() as db:
        found = db.connection.exec_driver_sql("SELECT max(id) FROM work_item WHERE kind = 'read'").scalar_one()
    return int(found)


def assert_both_books_agree(world: Journey) -> None:
    """The way back, then both books compared: by deal, by document, and with QuickBooks' own report of receivables."""
    ask_reports(world.staging, world.books.settings, as_of=world.today, run_id="reports")
    returned = world.poll()
    assert (returned.refused, returned.waiting, returned.held, returned.problems) == (0, 0, 0, [])
    assert len(world.exported("QB_Transaction__c")) == WON[0]
    newest = newest_change(world)
    assert world.poll().written == 0
    assert newest_change(world) == newest
    found = reconcile(world.staging, world.run(), world.salesforce)
    assert (found.deals, found.salesforce, found.quickbooks, found.differences) == (*WON, WON[1], [])
    assert found.totals is not None
    balances = {row["Name"]: Decimal(str(row["QB_Balance__c"] or 0)) for row in world.exported("Account")}
    report = ar_aging_summary(world)
    assert {name: owed for name, owed in balances.items() if owed} == report
    assert sum(report.values()) == found.totals.compared.theirs == WON[1]


def ar_aging_summary(world: Journey) -> dict[str, Decimal]:
    """What the simulated company's own ledger says that each customer owes, by its report."""
    answer = world.books.ask(
        '<AgingReportQueryRq requestID="1"><AgingReportType>ARAgingSummary</AgingReportType></AgingReportQueryRq>'
    )
    rows = etree.fromstring(answer.encode()).iter("DataRow")
    return {str(row.find("RowData").get("value")): Decimal(row.findall("ColData")[-1].get("value")) for row in rows}


@pytest.mark.slow
def test_every_deal_of_the_public_data_set_finds_its_place(
    tmp_path: Path, record_testsuite_property: Callable[[str, object], None]
) -> None:
    if not DATA.exists():
        pytest.skip(f"no data set in {DATA}: name its folder by CRM_DATA_DIR")
    started = time.monotonic()
    with (
        running_org(tmp_path) as org,
        journey(tmp_path, f"sqlite:///{tmp_path / 'staging.sqlite'}", org, batching=Batching(start=100)) as world,
    ):
        load(world.people, DATA)
        passed = world.there_and_back()
        totals = world.totals()
        assert (totals.wanted.count, totals.wanted.amount, totals.adds_up) == (*WON, True)
        assert sums(totals) == {Standing.POSTED: CLEAN, Standing.HELD: FAULTY}
        invoices = world.in_books("Invoice")
        assert (len(invoices), sum(Decimal(row["Subtotal"]) for row in invoices)) == CLEAN
        held = [deal for deal in world.exported("Opportunity") if deal["QB_Sync_Status__c"] == "Held"]
        assert len(held) == FAULTY[0]
        assert passed.report is not None
        for deal in held:
            assert deal["Id"] in passed.report
            assert "has no products. Add at least one product" in deal["QB_Sync_Message__c"]
        add_missing_product(world.people, DATA)
        world.there_and_back()
        assert sums(world.totals()) == {Standing.POSTED: WON}
        invoices = world.in_books("Invoice")
        assert (len(invoices), sum(Decimal(row["Subtotal"]) for row in invoices)) == WON
        written = Counter(deal["QB_Sync_Status__c"] for deal in world.exported("Opportunity"))
        assert written["Posted"] == WON[0]
        world.queries()
        assert world.forward().chosen == {}
        assert set(Counter(soql.split(" FROM ")[1].split()[0] for soql in world.queries()).values()) == {1}
        assert_both_books_agree(world)
    record_testsuite_property("public_data_seconds", round(time.monotonic() - started))
    record_testsuite_property("public_data_mib", resource.getrusage(resource.RUSAGE_SELF).ru_maxrss // 1024)
