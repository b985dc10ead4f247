"""A whole world for journeys: the simulated org with its package, a connected company, and the steps between them."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, field, replace
from datetime import date
from itertools import count
from pathlib import Path
from typing import Any

from include.mappings.catalogue import Catalogue, load_catalogue
from include.quality.suite import load_suites
from include.settings import Batching, Posting
from include.staging.door import Staging
from include.steps.choose_documents import choose_documents
from include.steps.count_totals import Totals, count_totals
from include.steps.override_flows import override_flows
from include.steps.read_salesforce import Read, read_salesforce
from include.steps.run import Run
from include.steps.stage_requests import Staged, stage_requests
from include.steps.validate_records import Validated, validate_records
from include.steps.write_back import Written, write_back
from include.steps.write_report import write_report
from tests.doors.books import COMPANY, World, connected_world
from tests.doors.simulated_org import SimulatedOrg

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
    today: date = date(2026, 11, 21)
    _numbers: Iterator[int] = field(default_factory=lambda: count(1))

    @property
    def staging(self) -> Staging:
        """The staging database."""
        return self.books.staging

    def run(self, **facts: Any) -> Run:
        """The next run."""
        with self.staging.read() as db:
            company = db.companies.get(COMPANY)
        made = Run(
            run_id=f"run {next(self._numbers)}",
            company=company,
            settings=replace(self.books.settings, posting=self.posting),
            catalogue=override_flows(self.catalogue, self.overrides),
            suites=SUITES,
            today=self.today,
        )
        return replace(made, **facts)

    def forward(self, **facts: Any) -> Passed:
        """What the DAG salesforce_to_quickbooks does."""
        run = self.run(**facts)
        read = read_salesforce(self.staging, self.org.salesforce, run)
        if read.stopped:
            run = replace(run, excluded=tuple(read.stopped))
        chosen = choose_documents(self.staging, run)
        validated = validate_records(self.staging, run)
        staged = stage_requests(self.staging, run)
        return Passed(run, read, chosen, validated, staged, write_report(self.staging, run))

    def reverse(self) -> Written:
        """What the DAG quickbooks_to_salesforce does."""
        run_id = f"reverse {next(self._numbers)}"
        with self.staging.begin() as db:
            db.completions.claim(run_id)
        return write_back(self.staging, run_id, COMPANY, self.catalogue, lambda: self.org.salesforce)

    def there_and_back(self) -> Passed:
        """A forward run, one update of the Web Connector, the reverse run."""
        passed = self.forward()
        self.books.update()
        self.reverse()
        return passed

    def totals(self, flow: str = "opportunity_to_invoice") -> Totals:
        """Where every document stands."""
        run = self.run()
        with self.staging.read() as db:
            return count_totals(db, run, run.catalogue.flows[flow])

    def exported(self, object_name: str) -> list[dict[str, Any]]:
        """Every record of an object as the org holds it."""
        answer = self.org.admin("GET", f"/admin/export?object={object_name}")
        return list(answer["records"] if isinstance(answer, dict) else answer)


@contextmanager
def journey(folder: Path, url: str, org: SimulatedOrg, *, batching: Batching | None = None) -> Iterator[Journey]:
    """Connect an org and a company that exists for this journey."""
    with connected_world(folder, url, batching=batching) as books:
        yield Journey(org=org, books=books)
