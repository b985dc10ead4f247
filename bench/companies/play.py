"""What is measured: the way from an answer of QuickBooks to Salesforce, and runs with nothing to do."""

from __future__ import annotations

import random
import threading
import time
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from statistics import median
from typing import Final

from bench.companies.company import Company, write_settings
from bench.companies.stack import Stack
from bench.companies.trees import cpu
from include.staging.door import Staging
from simulators.web_connector.outcome import Outcome

THERE: Final = "salesforce_to_quickbooks"
BACK: Final = "quickbooks_to_salesforce"
#: So often it is looked whether a deal is posted, and so long it is waited for.
LOOK: Final = 0.2
PATIENCE: Final = 600.0


class Failed(Exception):
    """What was to be measured did not happen."""


@dataclass(frozen=True, slots=True, kw_only=True)
class RunCost:
    """One run of a DAG."""

    wall: float  #: seconds from the trigger to its end
    cpu: float  #: seconds of processor of everything but orgs and books, beyond what it takes at rest


@dataclass(slots=True)
class Play:
    """The companies and the stack, and what was seen so far."""

    stack: Stack
    staging: Staging
    rest: float = 0.0  #: processors' time a second of everything at rest
    waits: dict[str, float] = field(default_factory=dict)  #: seconds from answer to Salesforce, by company
    _stop: threading.Event = field(default_factory=threading.Event)

    # -- runs ---------------------------------------------------------------------------------------------------------

    def settle(self) -> None:
        """Nothing is going on any more."""
        while {"queued", "running"} & set(self.stack.runs()):
            time.sleep(LOOK)

    def at_rest(self, seconds: float) -> dict[str, float]:
        """Seconds of processor of each part while nothing is to be done."""
        before = cpu(self.stack.processes)
        time.sleep(seconds)
        after = cpu(self.stack.processes)
        spent = {name: after[name] - before[name] for name in after}
        self.rest = sum(spent.values()) / seconds
        return spent

    def run(self, dag: str) -> RunCost:
        """Trigger a DAG as the form does that nobody touched, and wait for its end."""
        began, before = time.monotonic(), sum(cpu(self.stack.processes).values())
        airflow = self.stack.airflow
        run_id = airflow.trigger(dag)
        while (state := self.stack.runs(run_id)) and state[0] not in ("success", "failed"):
            time.sleep(LOOK)
        if state != ["success"]:
            raise Failed(f"A run of {dag} ended as {state}: {airflow.failures(dag, run_id)}")
        wall = time.monotonic() - began
        time.sleep(2)  # what it started is over and counted
        spent = sum(cpu(self.stack.processes).values()) - before
        return RunCost(wall=wall, cpu=spent - self.rest * (time.monotonic() - began))

    # -- polls --------------------------------------------------------------------------------------------------------

    def alone(self, company: Company, samples: int) -> list[float]:
        """One company, one deal at a time: seconds from each answer to Salesforce."""
        write_settings(self.stack.places.settings, [company])
        found = []
        for _ in range(samples):
            self.settle()
            (deal,) = company.org.win(company.key)
            self.run(THERE)
            self.settle()
            found.append(self.poll(company, deal))
        self.settle()
        return found

    def poll(self, company: Company, deal: str) -> float:
        """One update of the Web Connector: seconds from its last answer until the deal says so in Salesforce."""
        result = company.update(self.stack.endpoint)
        answered = time.monotonic()
        if result.outcome is not Outcome.DONE:
            raise Failed(f"The update of {company.key} ended as {result.outcome}: {result.message}")
        while not company.org.is_posted(deal):
            if time.monotonic() - answered > PATIENCE:
                raise Failed(f"The answer of {company.key} was not in Salesforce after {PATIENCE:.0f} s.")
            time.sleep(LOOK)
        return time.monotonic() - answered

    def beside(self, deals: Sequence[tuple[Company, str]], seconds: float) -> list[float]:
        """Each of these companies polls once, in any order, evenly over so many seconds."""
        order = random.Random(7).sample(list(deals), len(deals))
        began, threads = time.monotonic(), []
        for place, (company, deal) in enumerate(order):
            time.sleep(max(0.0, began + place * seconds / len(order) - time.monotonic()))
            thread = threading.Thread(target=self._keep, args=(company, deal))
            thread.start()
            threads.append(thread)
        for thread in threads:
            thread.join()
        missing = [company.key for company, _ in order if company.key not in self.waits]
        if missing:
            raise Failed(f"There is no figure of {', '.join(missing)}.")
        return [self.waits[company.key] for company, _ in order]

    def _keep(self, company: Company, deal: str) -> None:
        self.waits[company.key] = self.poll(company, deal)

    @contextmanager
    def polling(self, company: Company) -> Iterator[None]:
        """A Web Connector that comes by again and again, meanwhile."""
        self._stop.clear()
        thread = threading.Thread(target=self._poll_on, args=(company,), daemon=True)
        thread.start()
        try:
            yield
        finally:
            self._stop.set()

    def _poll_on(self, company: Company) -> None:
        while not self._stop.is_set():
            company.update(self.stack.endpoint)
            self._stop.wait(5)

    def work(self, company: Company) -> dict[str, int]:
        """What QuickBooks answered to a company, by what became of it on the way back."""
        with self.staging.read() as db:
            return db.totals.work_items(company.key)


def said(waits: Sequence[float]) -> str:
    """Seconds in words."""
    few = f"min {min(waits):.1f}, max {max(waits):.1f}, {len(waits)} answers"
    return f"{median(waits):.1f} s in the median ({few})"
