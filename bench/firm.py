"""One firm that the product works for: the steps of its DAGs, and the updates of its Web Connector, on the clock."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from pathlib import Path
from typing import Any, Final

from bench.clock import Clock
from bench.connector import PASSWORD, USER, Connector, Exchanges
from bench.history import History
from bench.paper_org import PaperOrg
from include.comparing.reconciled import Reconciled
from include.mappings.language.catalogue import Catalogue, load_catalogue
from include.model import CompanyKey
from include.quality.suite import load_suites
from include.settings import Batching, CompanySettings, Settings
from include.staging.door import Staging
from include.steps.flows.objects_to_read import objects_to_read
from include.steps.flows.override_flows import override_flows
from include.steps.quickbooks_to_salesforce.claim_work import claim_work
from include.steps.quickbooks_to_salesforce.return_records import return_records
from include.steps.quickbooks_to_salesforce.seal_events import seal_events
from include.steps.quickbooks_to_salesforce.write_back import write_back
from include.steps.read_quickbooks.queue_read_jobs import queue_read_jobs
from include.steps.reconcile.reconcile import reconcile
from include.steps.returning import Returning
from include.steps.run import Run
from include.steps.salesforce_to_quickbooks.land_records import land_records
from include.steps.salesforce_to_quickbooks.stage_requests import stage_requests
from include.steps.salesforce_to_quickbooks.validate_records import validate_records
from include.steps.status.write_report import write_report
from qbwc_operator.endpoint import build_endpoint
from qbwc_operator.passwords import hash_password
from simulators.quickbooks_desktop.books.company_file import turn
from simulators.quickbooks_desktop.processor import RequestProcessor
from simulators.web_connector.quickbooks import QuickBooks
from tests.kit.clock import NOVEMBER
from tests.kit.clock import Clock as WorldClock
from tests.kit.statements import Statements, counted
from tests.kit.templates import FILE_ID, OWNER_ID

COMPANY: Final = "acme"
INCLUDE: Final = Path(__file__).parent.parent / "include"
#: Documents dated from here on are posted.
START: Final = date(2026, 1, 1)
#: Every account and product is sent, as nobody's deal has to need it first.
SEND_ALL: Final[Mapping[str, Mapping[str, Any]]] = {
    "account_to_customer": {"send": "all"},
    "product_to_item": {"send": "all"},
}
#: The documents begin as large as they may become.
LARGE: Final = Batching(start=100, transactions=25, lists=100)
SINGLE: Final = Batching(start=1, transactions=1, lists=1)


def found(url: str, *, batching: Batching = LARGE) -> None:
    """Enter the firm in an empty staging database, and let it post."""
    staging = Staging(url)
    with staging.begin() as db:
        db.companies.create(
            {
                "key": COMPANY,
                "name": "Acme",
                "user_name": USER,
                "password_hash": hash_password(PASSWORD),
                "owner_id": OWNER_ID,
                "file_id": FILE_ID,
                "simulated": True,
                "batch_size": batching.start,
            }
        )
        db.companies.arm(COMPANY, start=START, by="bench")
    staging.close()


@dataclass(slots=True, kw_only=True)
class Staged:
    """What a run of the way there did."""

    chosen: int
    staged: int


class Firm:
    """A firm in mid-life: its staging database, its org on paper and its simulated books."""

    def __init__(
        self,
        url: str,
        books: Path,
        clock: Clock,
        *,
        batching: Batching = LARGE,
        begins: datetime = NOVEMBER,
        history: History | None = None,
    ) -> None:
        self.clock, self.time = clock, WorldClock(begins, step=timedelta(microseconds=1))
        self.time.follow(lambda time: turn(books, "time", time))
        self.staging = Staging(url, now=self.time)
        self.org = PaperOrg(clock, self.time, history=history)
        catalogue = load_catalogue(INCLUDE / "mappings")
        self.catalogue: Catalogue = override_flows(catalogue, SEND_ALL)
        self.suites = load_suites(INCLUDE / "quality")
        self.settings = CompanySettings(key=CompanyKey(COMPANY), name="Acme", simulated=True, batching=batching)
        everything = Settings(companies=(self.settings,))
        endpoint = build_endpoint(lambda: self.staging, lambda: everything, now=self.time)
        self.connector = Connector(endpoint, clock, lambda: QuickBooks(RequestProcessor(books), OWNER_ID))
        self._runs = 0

    def run_there(self) -> Staged:
        """One run of the DAG from Salesforce to the outbox."""
        run = self.run()
        with self.clock.step("land and choose"):
            landed = land_records(self.staging, self.org, run)  # type: ignore[arg-type]  # the part of the door it needs
        if landed.stopped:
            raise AssertionError(landed.stopped)
        with self.clock.step("validate"):
            results = validate_records(self.staging, run)
        problems = [result.problem for result in results if result.problem]
        if problems:
            raise AssertionError(problems)
        with self.clock.step("stage"):
            staged = stage_requests(self.staging, run)
        with self.clock.step("report"):
            write_report(self.staging, run)
        return Staged(chosen=sum(landed.chosen.values()), staged=sum(each.staged for each in staged))

    def update(self) -> Exchanges:
        """One update of the Web Connector."""
        return self.connector.update()

    def ask_to_read(self) -> None:
        """One run of the DAG that asks for what was changed in the books."""
        self._runs += 1
        objects = objects_to_read(self.catalogue.returning(self.settings.job_from), self.settings.reading)
        with self.clock.step("ask to read"):
            queue_read_jobs(self.staging, self.settings, objects=objects, run_id=f"read {self._runs}")

    def reconcile(self) -> Reconciled:
        """One run of the DAG that compares both books."""
        run = self.run()
        with self.clock.step("reconcile"):
            return reconcile(self.staging, run, self.org)

    def run_back(self) -> int:
        """One run of the DAG from what was answered to Salesforce; how many records were written."""
        self._runs += 1
        run_id = f"back {self._runs}"
        with self.clock.step("return"):
            claim_work(self.staging, run_id, [COMPANY], is_over=lambda run: True)
            return_records(self._returning(run_id))
        with self.clock.step("write back"):
            written = write_back(self.staging, run_id, COMPANY, self.catalogue, lambda: self.org)
        with self.clock.step("seal"):
            seal_events(self.staging, COMPANY)
        self.time.pass_by(hours=1)
        if written.problems:
            raise AssertionError(written.problems)
        return written.written

    def run(self) -> Run:
        """What the steps are told about the next run."""
        self._runs += 1
        with self.staging.read() as db:
            company = db.companies.get(COMPANY)
        return Run(
            run_id=f"there {self._runs}",
            company=company,
            settings=self.settings,
            catalogue=self.catalogue,
            suites=self.suites,
            now=self.time(),
        )

    @contextmanager
    def counting(self) -> Iterator[Statements]:
        """Count the statements to the database inside; what is counted is not timed, as counting takes its time."""
        with counted(self.staging) as seen:
            self.connector.counter = seen.asked
            try:
                yield seen
            finally:
                self.connector.counter = ()
        self.clock.reset()

    def close(self) -> None:
        """Close the database and the books."""
        self.connector.close()
        self.staging.close()

    def _returning(self, run_id: str) -> Returning:
        return Returning(
            staging=self.staging,
            run_id=run_id,
            settings=self.settings,
            catalogue=self.catalogue,
            open_salesforce=lambda: self.org,
            today=self.time.today,
        )
