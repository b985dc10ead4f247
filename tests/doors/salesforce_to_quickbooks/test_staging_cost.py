"""What it costs to stage: a fixed number of statements per portion, whatever the number of documents."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, date, datetime
from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest

from include.mappings.language.catalogue import load_catalogue
from include.model import CompanyKey, Key, Mapped, OutboxAction, Reference, SourceRecord
from include.quality.suite import load_suites
from include.rows import NewDecision, NewLink
from include.settings import CompanySettings
from include.staging.door import Staging, Work
from include.staging.rows import portions
from include.states import DecisionKind, DocumentState, LinkOrigin
from include.steps.run import Run
from include.steps.salesforce_to_quickbooks.choose_documents import choose_documents
from include.steps.salesforce_to_quickbooks.map_records import build_request
from include.steps.salesforce_to_quickbooks.read_graph import key_fields
from include.steps.salesforce_to_quickbooks.same_number import same_number
from include.steps.salesforce_to_quickbooks.stage_requests import stage_requests
from include.steps.salesforce_to_quickbooks.stager import Staged, Stager
from include.steps.salesforce_to_quickbooks.tell_left import tell_left
from include.steps.salesforce_to_quickbooks.validate_records import validate_records
from tests.kit.clock import NOVEMBER, Clock
from tests.kit.statements import counted

ROOT = Path(__file__).parents[3]
CATALOGUE = load_catalogue(ROOT / "include" / "mappings")
FLOWS = [CATALOGUE.flows[name] for name in ("account_to_customer", "product_to_item", "opportunity_to_invoice")]
STAMP = datetime(2026, 11, 1, tzinfo=UTC)
ADDRESS = {
    f"{kind}{part}": value
    for kind in ("Billing", "Shipping")
    for part, value in (("Street", "1 Main Street"), ("City", "Erie"), ("Country", "United States"))
}


def record(object_: str, number: int, **values: Any) -> SourceRecord:
    record_id = f"{object_[:3]}{number:015d}"
    return SourceRecord(object=object_, id=record_id, payload={"Id": record_id, **values}, stamp=STAMP)


def deals(count: int, *, account: int = 1) -> list[SourceRecord]:
    values = {"AccountId": f"Acc{account:015d}", "CloseDate": "2026-11-02", "IsWon": True, "QB_Generate__c": "Invoice"}
    return [record("Opportunity", n, Name=f"Deal {n}", Amount=Decimal("20.00"), **values) for n in range(count)]


def lines(count: int) -> list[SourceRecord]:
    values = {"Quantity": Decimal(2), "TotalPrice": Decimal("20.00"), "Product2Id": f"Pro{1:015d}", "SortOrder": 1}
    return [record("OpportunityLineItem", n, OpportunityId=f"Opp{n:015d}", **values) for n in range(count)]


def one_customer_and_item() -> list[list[SourceRecord]]:
    item = {"Name": "Vise", "ProductCode": "VISE", "IsActive": True, "QB_Item_Type__c": "Service"}
    price = {"Pricebook2Id": f"Pri{1:015d}", "Product2Id": f"Pro{1:015d}", "UnitPrice": Decimal(10), "IsActive": True}
    return [
        [record("Account", 1, Name="Harbour Lights", **ADDRESS)],
        [record("Product2", 1, **item)],
        [record("Pricebook2", 1, IsStandard=True)],
        [record("PricebookEntry", 2, **price)],
    ]


@pytest.fixture
def staging(staging_url: str) -> Iterator[Staging]:
    made = Staging(staging_url, now=Clock(NOVEMBER))
    with made.begin() as db:
        db.companies.create(
            {
                "key": "acme",
                "name": "Acme",
                "user_name": "acme-sync",
                "password_hash": "none",
                "owner_id": "{57F3B9B1-86F1-4FCC-B1EE-566DE1813D20}",
                "file_id": "{90A44FB5-33D9-4815-AC85-BC87A7E7D1EB}",
                "simulated": True,
                "batch_size": 10,
            }
        )
        db.companies.arm("acme", start=date(2026, 1, 1), by="test")
    yield made
    made.close()


def land(staging: Staging, *groups: list[SourceRecord]) -> None:
    keys = key_fields(FLOWS)
    for group in groups:
        for portion in portions(group, 2000):
            with staging.begin() as db:
                db.records.land("acme", portion, key_fields=keys.get(group[0].object, ()))


def run(staging: Staging, run_id: str) -> Run:
    with staging.read() as db:
        company = db.companies.get("acme")
    return Run(
        run_id=run_id,
        company=company,
        settings=CompanySettings(key=CompanyKey("acme"), name="Acme", simulated=True),
        catalogue=CATALOGUE,
        suites=load_suites(ROOT / "include" / "quality"),
        now=datetime(2026, 11, 21, 15, tzinfo=UTC),
    )


def let_go_on(staging: Staging, run_id: str) -> None:
    """Salesforce has said every chosen document once more, and nothing was other than it was landed."""
    with staging.begin() as db:
        for row in db.flow_runs.of_run("acme", run_id):
            db.flow_runs.mark(row.id, db.flow_runs.to_do(row.id, DocumentState.CHOSEN), DocumentState.CURRENT)


def stage(staging: Staging, run_id: str) -> tuple[int, int]:
    """Requests that were staged, and the statements that it took to choose and to stage."""
    this = run(staging, run_id)
    with counted(staging) as choosing:
        choose_documents(staging, this)
    let_go_on(staging, run_id)
    validate_records(staging, this)
    with counted(staging) as putting:
        staged = stage_requests(staging, this)
    return sum(result.staged for result in staged), len(choosing) + len(putting)


def test_statements_do_not_grow_with_the_documents_of_a_portion(staging: Staging) -> None:
    land(staging, *one_customer_and_item(), deals(20), lines(20))
    few, first = stage(staging, "run 1")
    assert few == 22
    again = [*deals(480)[20:]]
    land(staging, again, lines(480)[20:])
    many, second = stage(staging, "run 2")
    assert many == 460
    assert second <= first


def test_documents_that_are_withdrawn_together_cost_no_statement_each(staging: Staging) -> None:
    land(staging, *one_customer_and_item(), deals(300), lines(300))
    stage(staging, "run 1")
    gone = [record("Opportunity", n, **{**deal.payload, "IsWon": False}) for n, deal in enumerate(deals(300))]
    land(staging, [SourceRecord(object="Opportunity", id=deal.id, payload=deal.payload, stamp=STAMP) for deal in gone])
    staged, statements = stage(staging, "run 2")
    assert staged == 0
    assert statements < 80  # five flows look at each deal, a few statements a portion
    with staging.read() as db:
        states = {row.state for row in db.totals.requests("acme", "opportunity_to_invoice")}
    assert states == {"cancelled"}


def customers(count: int) -> list[NewLink]:
    return [
        NewLink(
            company="acme",
            kind="Customer",
            qb_id=f"80000{n:03d}-1",
            flow=FLOWS[0].name,
            salesforce_id=f"Acc{n:015d}",
            is_list=True,
            snapshot='{"Phone": "555"}',
            origin=LinkOrigin.POSTED,
        )
        for n in range(count)
    ]


def portion_of(staging: Staging, db: Work) -> Stager:
    this, flow, ids = run(staging, "run 1"), FLOWS[0], [f"Acc{n:015d}" for n in range(500)]
    return Stager(
        db=db,
        run=this,
        flow=flow,
        flow_run_id=db.flow_runs.open(this.key, this.run_id, flow.name, mode=this.mode),
        links=db.links.of("acme", flow.name, ids),
        requests={},
        decisions=db.decisions.about("acme", flow.name, ids),
        void=frozenset(),
        waiting=set(),
        result=Staged(flow=flow.name),
    )


@pytest.mark.parametrize("count", [3, 300])
def test_what_is_left_of_customers_is_asked_in_two_statements(staging: Staging, count: int) -> None:
    with staging.begin() as db:
        db.links.add_all(customers(count))
    with staging.begin() as db:
        work = portion_of(staging, db)
        work.unsaid = [(link, {"Phone": "555", "Fax": "556"}) for link in work.links.values()]
        with counted(staging) as telling:
            tell_left(work)
        assert (len(work.asked), len(telling)) == (count, 2)
        assert {new.cause for new in work.asked} == {"555"}


def numbered(number: int, name: str) -> Mapped:
    """A document that Salesforce numbers."""
    customer = Reference(key=Key(flow=FLOWS[0].name, record_id=f"Acc{1:015d}"))
    return Mapped(
        flow=FLOWS[2].name,
        record_id=f"Opp{number:015d}",
        target="Invoice",
        values={"CustomerRef": customer, "TxnDate": date(2026, 11, 2), "RefNumber": name},
        depends_on=(),
        title=f"Deal {number}",
        document_date=date(2026, 11, 2),
        deal=f"Opp{number:015d}",
        amount=Decimal("20.00"),
        lines=(),
    )


@pytest.mark.parametrize("count", [2, 200])
def test_numbers_in_use_are_asked_for_in_a_few_statements(staging: Staging, count: int) -> None:
    posted = [
        NewLink(
            company="acme",
            kind="Invoice",
            qb_id=f"{n:X}-1",
            flow=FLOWS[2].name,
            salesforce_id=f"Opp{n:015d}",
            is_list=False,
            number=f"P-{n}",
            origin=LinkOrigin.POSTED,
        )
        for n in range(count)
    ]
    with staging.begin() as db:
        db.links.add_all(posted)
        this = run(staging, "run 0")
        waiting = [numbered(1000 + n, f"7{n}") for n in range(count)]
        rows = [build_request(this, FLOWS[2], each, each.title, OutboxAction.ADD, 1) for each in waiting]
        db.outbox.add_all([(row, ()) for row in rows])
    taken = [numbered(2000 + n, f"p-{n}") for n in range(count)] + [numbered(3000 + n, f"7{n}") for n in range(count)]
    with staging.begin() as db:
        work = portion_of(staging, db)
        with counted(staging) as asking:
            found = same_number(work, [*taken, numbered(4000, "F-1"), numbered(4001, "f-1"), numbered(4002, "F-2")])
        assert (len(found), len(asking)) == (2 * count + 1, 5)
    assert found[f"Opp{3001:015d}"].startswith(
        f'"Deal 1001" (Opp{1001:015d}) is on its way and has the same number, 71.'
    )


def test_all_that_is_over_about_one_record_is_settled(staging: Staging) -> None:
    about, kinds = f"Acc{1:015d}", (DecisionKind.LEFT, DecisionKind.NAME_TAKEN)
    asked = [NewDecision(kind=kind, flow=FLOWS[0].name, record_id=about, title="Harbour Lights") for kind in kinds]
    with staging.begin() as db:
        db.decisions.ask("acme", asked)
    with staging.begin() as db:
        work = portion_of(staging, db)
        assert all(work.settle(about, frozenset({kind})) for kind in kinds)
        work.finish()
    with staging.read() as db:
        assert db.decisions.about("acme", FLOWS[0].name, [about]) == {}


@pytest.mark.slow
def test_ten_thousand_deals_are_staged_and_the_next_one_alone(staging: Staging) -> None:
    land(staging, *one_customer_and_item(), deals(10_000), lines(10_000))
    assert stage(staging, "run 1")[0] == 10_002
    land(staging, [record("Opportunity", 10_001, **{**deals(1)[0].payload, "Id": f"Opp{10_001:015d}"})])
    line = {**lines(1)[0].payload, "Id": f"Opp{10_001:015d}", "OpportunityId": f"Opp{10_001:015d}"}
    land(staging, [record("OpportunityLineItem", 10_001, **line)])
    staged, statements = stage(staging, "run 2")
    assert (staged, statements < 150) == (1, True)
