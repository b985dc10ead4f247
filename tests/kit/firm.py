"""A firm of two legal entities: one org, two company files, one endpoint, one staging database."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass, field, replace
from functools import cache
from itertools import count
from pathlib import Path
from typing import Any

import yaml

from include.company_field import CompanyField, company_field_of
from include.mappings.language.catalogue import Catalogue, load_catalogue
from include.quality.suite import load_suites
from include.read_settings import read_settings
from include.settings import CompanySettings, Settings
from include.staging.door import Staging
from include.steps.flows.objects_to_read import objects_to_read
from include.steps.flows.override_flows import override_flows
from include.steps.quickbooks_to_salesforce.return_records import return_records
from include.steps.quickbooks_to_salesforce.write_back import write_back
from include.steps.read_quickbooks.queue_read_jobs import queue_read_jobs
from include.steps.returning import Returned, Returning
from include.steps.run import Run
from include.steps.salesforce_to_quickbooks.choose_current import choose_current
from include.steps.salesforce_to_quickbooks.read_salesforce import read_salesforce
from include.steps.salesforce_to_quickbooks.stage_requests import stage_requests
from include.steps.salesforce_to_quickbooks.validate_records import validate_records
from include.steps.status.count_totals import Totals, count_totals
from simulators.datasets.door import OrgDoor
from simulators.quickbooks_desktop.books.company_file import create
from simulators.quickbooks_desktop.people.listing import as_json
from simulators.web_connector.outcome import Outcome
from simulators.web_connector.qwc import QwcFile
from tests.kit.clock import Clock, clock_of_world
from tests.kit.connected_company import OWNER_ID, PASSWORD, START, World, quick_hash, serving
from tests.kit.simulated_org import SimulatedOrg
from tests.kit.templates import copy_staging

ROOT = Path(__file__).parents[2]
MAPPINGS = ROOT / "include" / "mappings"
SUITES = load_suites(ROOT / "include" / "quality")
#: A field that every org has; a firm would have a picklist of its own.
ENTITY = "NextStep"
FILE_IDS = {"east": "{11111111-33D9-4815-AC85-BC87A7E7D1EB}", "west": "{22222222-33D9-4815-AC85-BC87A7E7D1EB}"}
INVOICE = "opportunity_to_invoice"


@dataclass
class Firm:
    """An org, and two companies that post from it."""

    org: SimulatedOrg
    staging: Staging
    folder: Path
    settings: Settings
    clock: Clock
    worlds: dict[str, World] = field(default_factory=dict)
    returned: dict[str, Returned] = field(default_factory=dict)  #: what the last reverse run brought
    numbers: Iterator[int] = field(default_factory=lambda: count(1))

    # -- what the DAGs do -----------------------------------------------------------------------------------------

    def run(self, key: str, **facts: Any) -> Run:
        """The next run of a company, a minute later."""
        self.clock.pass_by(minutes=1)
        with self.staging.read() as db:
            row = db.companies.get(key)
        made = Run(
            run_id=f"run {next(self.numbers)}",
            company=row,
            settings=self.settings.company(key),
            catalogue=self.catalogue(key),
            suites=SUITES,
            now=self.clock.time,
            company_field=self.company_field(key),
        )
        return replace(made, **facts)

    def catalogue(self, key: str) -> Catalogue:
        """The mapping files of a company."""
        own = self.settings.company(key)
        return override_flows(load_catalogue(MAPPINGS, own=own.mappings), own.flows)

    def company_field(self, key: str) -> CompanyField:
        """What tells a company's records apart."""
        return company_field_of(self.settings.company(key), self.settings.companies, self.settings.company_field)

    def forward(self, *keys: str) -> None:
        """The DAG salesforce_to_quickbooks, company by company."""
        for key in keys or tuple(FILE_IDS):
            run = self.run(key)
            read = read_salesforce(self.staging, self.org.salesforce, run)
            run = replace(run, excluded=tuple(read.stopped))
            choose_current(self.staging, self.org.salesforce, run)
            validate_records(self.staging, run)
            stage_requests(self.staging, run)

    def update(self, *keys: str) -> None:
        """The Web Connector of each company comes by."""
        for key in keys or tuple(FILE_IDS):
            update = self.worlds[key].update()
            assert update.outcome in (Outcome.DONE, Outcome.NO_WORK), update

    def reverse(self) -> None:
        """The DAG quickbooks_to_salesforce."""
        run_id = f"reverse {next(self.numbers)}"
        with self.staging.begin() as db:
            db.work_items.claim(run_id)
        for key in FILE_IDS:
            flows, company_field = self.catalogue(key), self.company_field(key)
            work = Returning(
                staging=self.staging,
                run_id=run_id,
                settings=self.settings.company(key),
                catalogue=flows,
                open_salesforce=lambda: self.org.salesforce,
                today=self.clock.today,
                company_field=company_field,
            )
            self.returned[key] = return_records(work)
            written = write_back(
                self.staging, run_id, key, flows, lambda: self.org.salesforce, company_field=company_field
            )
            assert written.problems == []

    def poll(self) -> None:
        """What changed in both books is read and brought to Salesforce."""
        for key in FILE_IDS:
            own, flows = self.settings.company(key), self.catalogue(key)
            objects = objects_to_read(flows.returning(own.job_from), own.reading)
            queue_read_jobs(self.staging, own, objects=objects, run_id=f"read {next(self.numbers)}")
        self.update()
        self.reverse()

    def there_and_back(self, *keys: str) -> None:
        """A forward run, the Web Connectors, the reverse run."""
        self.forward(*keys)
        self.update(*keys)
        self.reverse()

    # -- what is seen ---------------------------------------------------------------------------------------------

    @property
    def people(self) -> OrgDoor:
        """What the people who work in Salesforce do."""
        return self.org.people

    def record(self, object_name: str, name: str) -> dict[str, Any]:
        """The one record of this name, as it stands in Salesforce."""
        answer = self.org.admin("GET", f"/admin/export?object={object_name}")
        records = answer["records"] if isinstance(answer, dict) else answer
        (found,) = [each for each in records if each["Name"] == name and not each["IsDeleted"]]
        return dict(found)

    def give(self, entities: Mapping[str, str | None]) -> None:
        """A person says which entity each of these deals is of."""
        deals = [{"Id": self.record("Opportunity", name)["Id"], ENTITY: value} for name, value in entities.items()]
        self.people.update("Opportunity", deals)

    def memos(self, key: str) -> list[str]:
        """The deals that stand as invoices in the books of a company."""
        return sorted(row["Memo"] for row in self.in_books(key, "Invoice"))

    def in_books(self, key: str, kind: str) -> list[dict[str, Any]]:
        """Every record of a kind in the books of a company."""
        return list(json.loads(as_json(self.worlds[key].books, kind)))

    def held(self, key: str) -> dict[str, str]:
        """Why deals are held by a company, by title."""
        with self.staging.read() as db:
            return {row.title: row.message for row in db.decisions.held(key, INVOICE)}

    def totals(self, key: str) -> Totals:
        """Where every deal of a company stands."""
        run = self.run(key)
        with self.staging.read() as db:
            return count_totals(db, run, run.catalogue.flows[INVOICE])[0]


def firm_settings(**changes: Any) -> Settings:
    """East and West, told apart by a field of the deal."""
    content: dict[str, Any] = {
        "companies": [
            {"key": "east", "name": "East Inc.", "simulated": True, "owns": "East", "answer_patience": 0},
            {"key": "west", "name": "West Ltd.", "simulated": True, "owns": ["West", "Canada"], "answer_patience": 0},
        ],
        "company_field": {"Opportunity": ENTITY},
    }
    return read_settings(yaml.safe_dump(content | changes), source="settings.yaml")


@contextmanager
def running_firm(folder: Path, url: str, org: SimulatedOrg) -> Iterator[Firm]:
    """Two armed companies with books of their own, behind one endpoint."""
    settings = firm_settings()
    clock = clock_of_world()
    if url.startswith("sqlite:///"):
        copy_staging(Path(url.removeprefix("sqlite:///")))
    staging = Staging(url, now=clock)
    firm = Firm(org=org, staging=staging, folder=folder, settings=settings, clock=clock)
    clock.follow(org.go_by)
    with ExitStack() as stack:
        stack.callback(staging.close)
        address = cache(lambda: stack.enter_context(serving(staging, lambda: settings.companies, clock)))
        for company in settings.companies:
            firm.worlds[company.key] = _connected(firm, company, address)
        yield firm


def _connected(firm: Firm, company: CompanySettings, address: Any) -> World:
    # The same path in both, as on two machines of one pattern.
    books = firm.folder / company.key / "books.db"
    books.parent.mkdir()
    create(books, owner_id=OWNER_ID, file_id=FILE_IDS[company.key], now=firm.clock)
    row = {"key": company.key, "name": company.name, "user_name": f"{company.key}-sync", "owner_id": OWNER_ID}
    row |= {"password_hash": quick_hash(PASSWORD), "file_id": FILE_IDS[company.key]}
    with firm.staging.begin() as db:
        db.companies.create({**row, "simulated": True, "batch_size": 10})
        db.companies.arm(company.key, start=START, by="test")
    qwc = QwcFile(
        app_name=f"Order to Cash {company.name}",
        app_url="http://localhost/qbwc/ws",
        app_support="http://localhost/qbwc/support",
        user_name=f"{company.key}-sync",
        owner_id=OWNER_ID,
        file_id=FILE_IDS[company.key],
    )
    return World(
        staging=firm.staging,
        settings=company,
        books=books,
        qwc=qwc,
        address=address,
        key=company.key,
        clock=firm.clock,
    )
