"""A whole world for journeys: the simulated org with its package, a connected company, and the steps between them."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field, replace
from datetime import date
from decimal import Decimal
from itertools import count
from pathlib import Path
from typing import Any

import sqlalchemy as sa
from lxml import etree

from include.mappings.language.catalogue import Catalogue, load_catalogue
from include.quality.suite import load_suites
from include.salesforce.client import Salesforce
from include.settings import Batching, Posting
from include.staging.decisions import HELD
from include.staging.door import Staging
from include.states import DecisionKind
from include.steps.flows.objects_to_read import objects_to_read
from include.steps.flows.override_flows import override_flows
from include.steps.quickbooks_to_salesforce.return_records import return_records
from include.steps.quickbooks_to_salesforce.write_back import Written, write_back
from include.steps.read_quickbooks.queue_read_jobs import queue_read_jobs
from include.steps.returning import Returned, Returning
from include.steps.run import Run
from include.steps.salesforce_to_quickbooks.choose_current import choose_current
from include.steps.salesforce_to_quickbooks.read_salesforce import Read, read_salesforce
from include.steps.salesforce_to_quickbooks.stage_requests import stage_requests
from include.steps.salesforce_to_quickbooks.stager import Staged
from include.steps.salesforce_to_quickbooks.validate_records import Validated, validate_records
from include.steps.status.count_totals import Totals, count_totals
from include.steps.status.write_report import write_report
from simulators.datasets.door import OrgDoor
from simulators.quickbooks_desktop.books.company_file import turn
from simulators.quickbooks_desktop.people.listing import as_json
from simulators.web_connector.outcome import Outcome
from tests.kit.clock import Clock
from tests.kit.connected_company import COMPANY, World, connected_world
from tests.kit.simulated_org import SimulatedOrg

ROOT = Path(__file__).parents[2]
CATALOGUE = load_catalogue(ROOT / "include" / "mappings")
SUITES = load_suites(ROOT / "include" / "quality")


@dataclass
class Passed:
    """What one forward run did."""

    run: Run
    read: Read
    chosen: dict[str, int]
    validated: list[Validated]
    staged: list[Staged]
    report: str | None


@dataclass
class Journey:
    """An org, a company, and what the DAGs do between them, without Airflow."""

    org: SimulatedOrg
    books: World
    overrides: Mapping[str, Mapping[str, Any]] = field(default_factory=dict)
    posting: Posting = field(default_factory=Posting)
    catalogue: Catalogue = CATALOGUE
    max_held_ratio: float = 1.0
    other_door: Salesforce | None = None
    returned: Returned | None = None  #: what the last reverse run brought
    _numbers: Iterator[int] = field(default_factory=lambda: count(1))

    @property
    def clock(self) -> Clock:
        """What both sides, the runs and the people go by."""
        return self.books.clock

    @property
    def today(self) -> date:
        """The day on the company's PC."""
        return self.clock.today

    @property
    def staging(self) -> Staging:
        """The staging database."""
        return self.books.staging

    def run(self, **facts: Any) -> Run:
        """The next run, a minute later."""
        self.clock.pass_by(minutes=1)
        with self.staging.read() as db:
            company = db.companies.get(COMPANY)
        made = Run(
            run_id=f"run {next(self._numbers)}",
            company=company,
            settings=replace(self.books.settings, posting=self.posting, max_held_ratio=self.max_held_ratio),
            catalogue=override_flows(self.catalogue, self.overrides),
            suites=SUITES,
            now=self.clock.time,
        )
        return replace(made, **facts)

    def forward(self, **facts: Any) -> Passed:
        """What the DAG salesforce_to_quickbooks does."""
        run = self.run(**facts)
        read = read_salesforce(self.staging, self.salesforce, run)
        run = replace(read.run, excluded=tuple(read.stopped))
        chosen = choose_current(self.staging, self.salesforce, run, readers=read.readers)
        validated = validate_records(self.staging, run)
        staged = stage_requests(self.staging, run)
        return Passed(run, read, chosen, validated, staged, write_report(self.staging, run))

    def again(self, run: Run) -> None:
        """Every task of a run once more, as when a person clears them."""
        read_salesforce(self.staging, self.salesforce, run)
        choose_current(self.staging, self.salesforce, run)
        validate_records(self.staging, run)
        stage_requests(self.staging, run)
        write_report(self.staging, run)

    def reverse(self) -> Written:
        """What the DAG quickbooks_to_salesforce does."""
        run = self.run()
        with self.staging.begin() as db:
            db.work_items.claim(run.run_id)
        self.returned = return_records(self.returning(run))
        return write_back(self.staging, run.run_id, COMPANY, run.catalogue, lambda: self.salesforce)

    def returning(self, run: Run) -> Returning:
        """What the steps of the way back are told."""
        return Returning(
            staging=self.staging,
            run_id=run.run_id,
            settings=run.settings,
            catalogue=run.catalogue,
            open_salesforce=lambda: self.salesforce,
            today=self.today,
        )

    def poll(self) -> Returned:
        """What changed in the books is asked for, read by one update of the Web Connector, and brought."""
        run = self.run()
        objects = objects_to_read(run.catalogue.returning(run.settings.job_from), run.settings.reading)
        queue_read_jobs(self.staging, run.settings, objects=objects, run_id=run.run_id)
        update = self.books.update()
        assert update.outcome in (Outcome.DONE, Outcome.NO_WORK), update
        self.reverse()
        assert self.returned is not None
        return self.returned

    def there_and_back(self, **facts: Any) -> Passed:
        """A forward run, one update of the Web Connector, the reverse run."""
        passed = self.forward(**facts)
        update = self.books.update()
        assert update.outcome in (Outcome.DONE, Outcome.NO_WORK), update
        self.reverse()
        return passed

    def totals(self, flow: str = "opportunity_to_invoice") -> Totals:
        """Where every document stands that is in the currency of the books."""
        return self.totals_by_currency(flow)[0]

    def totals_by_currency(self, flow: str = "opportunity_to_invoice") -> list[Totals]:
        """Where every document stands, that of the books first."""
        run = self.run()
        with self.staging.read() as db:
            return count_totals(db, run, run.catalogue.flows[flow])

    @property
    def salesforce(self) -> Salesforce:
        """The door to the org."""
        return self.other_door or self.org.salesforce

    # -- Salesforce ---------------------------------------------------------------------------------------------

    @property
    def people(self) -> OrgDoor:
        """What the people who work in Salesforce do."""
        return self.org.people

    def exported(self, object_name: str) -> list[dict[str, Any]]:
        """Every record of an object as the org holds it."""
        answer = self.org.admin("GET", f"/admin/export?object={object_name}")
        return list(answer["records"] if isinstance(answer, dict) else answer)

    def record(self, object_name: str, **values: Any) -> dict[str, Any]:
        """The one living record of an object that has these values."""
        found = [
            record
            for record in self.exported(object_name)
            if not record["IsDeleted"] and all(record[field] == value for field, value in values.items())
        ]
        assert len(found) == 1, f"{len(found)} records of {object_name} have {values}"
        return found[0]

    def deal(self, name: str) -> dict[str, Any]:
        """The opportunity of this name, as it stands in Salesforce."""
        return self.record("Opportunity", Name=name)

    def change(self, object_name: str, record: Mapping[str, Any], **values: Any) -> None:
        """A person changes a record."""
        self.people.update(object_name, [{"Id": record["Id"], **values}])

    def add_line(self, deal: Mapping[str, Any], code: str, quantity: str, price: str) -> str:
        """A person adds a product to a deal."""
        product = self.record("Product2", ProductCode=code)
        same = {name: deal[name] for name in ("CurrencyIsoCode",) if name in deal}
        entry = self.record("PricebookEntry", Product2Id=product["Id"], **same)
        line = {"OpportunityId": deal["Id"], "PricebookEntryId": entry["Id"], "Quantity": quantity, "UnitPrice": price}
        return self.people.insert("OpportunityLineItem", [line])[0]

    def queries(self) -> list[str]:
        """The SOQL that the org was asked since the last question."""
        calls = self.org.admin("GET", "/admin/calls")
        self.org.admin("DELETE", "/admin/calls")
        return [call["soql"] for call in calls if call["soql"]]

    # -- QuickBooks ---------------------------------------------------------------------------------------------

    def in_books(self, kind: str) -> list[dict[str, Any]]:
        """Every record of a kind in the books."""
        return list(json.loads(as_json(self.books.books, kind)))

    def booked_amounts(self) -> dict[str, list[Decimal]]:
        """The amounts of the lines of every invoice in the books, by its memo."""
        answer = self.books.ask(
            '<InvoiceQueryRq requestID="1"><IncludeLineItems>true</IncludeLineItems></InvoiceQueryRq>'
        )
        return {
            str(invoice.findtext("Memo")): [Decimal(amount.text or "") for amount in invoice.iter("Amount")]
            for invoice in etree.fromstring(answer.encode()).iter("InvoiceRet")
        }

    def turn(self, switch: str, value: str) -> None:
        """Turn a switch of the company file."""
        turn(self.books.books, switch, value)

    # -- the staging database -----------------------------------------------------------------------------------

    def held(self, flow: str = "opportunity_to_invoice") -> dict[str, str]:
        """Why documents and records wait, by title."""
        told: dict[str, list[str]] = {}
        with self.staging.read() as db:
            for row in db.decisions.open(
                COMPANY, kinds=HELD | {DecisionKind.MERGE, DecisionKind.WRITE_BACK}, flow=flow
            ):
                told.setdefault(row.title, []).append(row.message)
        return {title: "\n".join(dict.fromkeys(messages)) for title, messages in told.items()}

    def rows(self) -> dict[str, int]:
        """How many rows every table has."""
        names = sa.inspect(self.staging.engine).get_table_names()
        with self.staging.read() as db:
            return {name: db.totals.count(name) for name in names}


def counted(staged: Sequence[Staged], flow: str = "opportunity_to_invoice") -> Staged:
    """What one flow staged; nothing when it had nothing to look at."""
    return next((result for result in staged if result.flow == flow), Staged(flow=flow))


@contextmanager
def journey(
    folder: Path, url: str, org: SimulatedOrg, *, batching: Batching | None = None, clock: Clock | None = None
) -> Iterator[Journey]:
    """Connect an org and a company that exists for this journey, on one clock."""
    with connected_world(folder, url, batching=batching, now=clock) as books:
        books.clock.follow(org.go_by)
        yield Journey(org=org, books=books)
