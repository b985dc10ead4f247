"""What the sync does, and what goes wrong with it: kills, cleared tasks, lost calls, days without anybody."""

from __future__ import annotations

import re
import sqlite3
from collections.abc import Callable
from contextlib import closing
from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path

from include.comparing.causes import Cause
from include.comparing.reconciled import month_of
from include.settings import Posting
from include.steps.flows.objects_to_read import objects_to_read
from include.steps.read_quickbooks.queue_read_jobs import queue_read_jobs
from include.steps.reconcile.reconcile import reconcile
from include.steps.run import Run
from include.steps.salesforce_to_quickbooks.choose_current import choose_current
from include.steps.salesforce_to_quickbooks.read_salesforce import read_salesforce
from include.steps.salesforce_to_quickbooks.stage_requests import stage_requests
from include.steps.salesforce_to_quickbooks.validate_records import validate_records
from simulators.web_connector.faults import FaultPlan, parse_fault
from tests.kit.intervals_kit import days, post
from tests.schedules.in_quickbooks import BILLING, type_for
from tests.schedules.in_salesforce import number_of
from tests.schedules.stage import Stage, below, id_in, number_in

#: On the wire, at the call that brings QuickBooks' answer; those of writes first, because they are money.
ON_THE_WAY = ("lose_answer@written", "drop@written", "duplicate@written", "kill_before@written", "kill_after@written")
ELSEWHERE = (
    "drop@sendRequestXML",
    "duplicate@receiveResponseXML",
    "lose_answer@authenticate",
    "kill_after@sendRequestXML",
)
#: QuickBooks dies before or after it has written, or says that it could not; or it cannot read a document, once.
AT_WORK = ("kill_after@write", "executed_answer_lost@write", "kill_before@write", "hresult@write")
CANNOT_READ = ("hresult@write", "hresult@process_request")
INVALID_TICKET, UNREADABLE = "0x8004040D", "0x80040400"
#: What may go wrong in an update; behind it comes which of these calls it is.
FAULTS = (
    *(f"{each}{{}},hresult={INVALID_TICKET}" for each in AT_WORK),
    *(f"{each}{{}},hresult={UNREADABLE}" for each in CANNOT_READ),
    *(f"{each}{{}}" for each in (*ON_THE_WAY, *ELSEWHERE)),
)
MOST_CALLS = 3
_SHORT: tuple[dict[str, float], ...] = ({"minutes": 20}, {"hours": 2}, {"hours": 20})
SPANS: tuple[dict[str, float], ...] = (*_SHORT, {"days": 3}, {"days": 20}, {"days": 95})


def forward(stage: Stage, first: int, second: int) -> None:
    """What changed in Salesforce is staged."""
    _tasks(stage, _run(stage), len(_TASKS))


def forward_complete(stage: Stage, first: int, second: int) -> None:
    """A person has everything read once more, not only what changed."""
    run = stage.world.run(mode="complete")
    stage.runs.append(run.run_id)
    _tasks(stage, run, len(_TASKS))


def forward_killed(stage: Stage, first: int, second: int) -> None:
    """The worker dies after one of the tasks."""
    _tasks(stage, _run(stage), 1 + second % (len(_TASKS) - 1))


def clear(stage: Stage, first: int, second: int) -> None:
    """A person clears the tasks of an earlier run, from one of them on."""
    if run_id := stage.one(stage.runs, first):
        _tasks(stage, stage.world.run(run_id=run_id), len(_TASKS), begin=_CLEARED[second % len(_CLEARED)])


def update(stage: Stage, first: int, second: int) -> None:
    """The Web Connector comes by."""
    _update(stage, FaultPlan())


def update_faulty(stage: Stage, first: int, second: int) -> None:
    """It comes by, and a call goes wrong."""
    what = FAULTS[first % len(FAULTS)].format(f":{1 + second % MOST_CALLS}")
    _update(stage, FaultPlan(parse_fault(what)))


def reverse(stage: Stage, first: int, second: int) -> None:
    """What is known of QuickBooks is written to Salesforce."""
    stage.sync(stage.world.reverse)


def read(stage: Stage, first: int, second: int) -> None:
    """What changed in QuickBooks is asked for, read and written."""

    def queue() -> None:
        run = stage.world.run()
        objects = objects_to_read(run.catalogue.returning(run.settings.job_from), run.settings.reading)
        queue_read_jobs(stage.world.staging, run.settings, objects=objects, run_id=run.run_id)

    stage.sync(queue)
    _update(stage, FaultPlan())
    stage.sync(stage.world.reverse)


def audit(stage: Stage, first: int, second: int) -> None:
    """Both sides are compared for a month in which deals are dated: what no run has seen is read."""
    if month := stage.one(months(stage), first):
        stage.sync(lambda: _audit(stage, month))


def _audit(stage: Stage, month: str) -> None:
    world = stage.world
    found = reconcile(world.staging, world.run(), world.salesforce, period=month_of(month))
    not_known = (Cause.FORGOTTEN, Cause.NEVER_LINKED, Cause.UNMARKED)
    stage.not_known |= {one.record_id.rpartition(":")[2] for one in found.differences if one.cause in not_known}


def months(stage: Stage) -> list[str]:
    """The months in which deals are dated."""
    return sorted({str(deal["CloseDate"])[:7] for deal in stage.living("Opportunity")})


def wait(stage: Stage, first: int, second: int) -> None:
    """Time passes."""
    stage.world.clock.pass_by(**SPANS[second % len(SPANS)])


def bind(stage: Stage, first: int, second: int) -> None:
    """A person says which customer an account is, and is wrong as often as right."""
    account, customer = stage.one(stage.living("Account"), first), stage.one(stage.of("Customer"), second)
    if account:
        named = customer["ListID"] if customer and second % 4 else "8000FFFF-1"
        stage.types("bind", "account_to_customer", account["Id"], named, "--by", "Kim")


def send_again(stage: Stage, first: int, second: int) -> None:
    """A person has everything sent once more that QuickBooks has refused."""
    stage.types("send-again", "acme", "--all", "--by", "Kim")


def arm_later(stage: Stage, first: int, second: int) -> None:
    """The company posts what is dated from another day on; what is older and waits is taken back."""
    _arm(stage, stage.world.today - timedelta(days=second % 20))


def _arm(stage: Stage, start: date) -> None:
    stage.types("arm", "acme", "--from", start.isoformat(), "--by", "Kim")
    with stage.world.staging.begin() as db:  # the terminal goes by the clock of this machine
        db.companies.change("acme", armed_at=stage.world.clock.time)
    stage.arm(start)


def open_days(stage: Stage, first: int, second: int) -> None:
    """A person has the days of a week posted although they are before that day."""
    last = stage.world.today - timedelta(days=7 * (second % 6))
    opened = days(last - timedelta(days=6), last, direction="to_quickbooks", dry_run=False, also_before_cutover=True)
    stage.sync(lambda: post(stage.world, opened))
    stage.is_opened = True


def date_late(stage: Stage, first: int, second: int) -> None:
    """From now on the firm dates what is of a closed period on the first open day, and leaves its books closed."""
    stage.world.posting = Posting().with_overrides({"closed_period": "first_open_day"})
    stage.is_dated_late = True


def adopt(stage: Stage, first: int, second: int) -> None:
    """Finance types the invoice of a deal by hand, to the cent, and a person says that it is the one of the deal."""
    there = {number_in(row) for kind in BILLING for row in stage.of(kind)}
    customers = {row["Id"]: id_in(row["QB_Id__c"]) for row in stage.living("Account") if row["QB_Id__c"]}
    deals = [row for row in stage.living("Opportunity") if row["Amount"] and row["AccountId"] in customers]
    deal = stage.one([row for row in deals if number_of(row) not in there], first)
    if deal and (txn_id := type_for(stage, customers[deal["AccountId"]], deal)):
        stage.adopted.add(txn_id)
        stage.types("bind", "opportunity_to_invoice", deal["Id"], txn_id, "--by", "Kim")


def restore_staging(stage: Stage, first: int, second: int) -> None:
    """The staging database is put aside, or the copy is put back, and what a person said of its days is said anew."""
    live = Path(stage.world.staging.url.removeprefix("sqlite:///"))
    copy = stage.folder / "staging-copy.sqlite"
    source, target = (copy, live) if copy.exists() and second % 2 else (live, copy)
    with closing(sqlite3.connect(source)) as there, closing(sqlite3.connect(target)) as here:
        there.backup(here)
    if source == copy and stage.posts_from is not None:
        _arm(stage, stage.posts_from)


def say_deleted(stage: Stage) -> None:
    """Whoever looks after the sync reads what is hidden, and says so of what was deleted for good."""
    with stage.world.staging.read() as db:
        hidden = db.hidden.of("acme")
    there = {row["Id"] for name in {each.object for each in hidden} for row in stage.all(name)}
    for each in (each.id for each in hidden if each.id not in there):
        stage.types("deleted", "acme", each, "--by", "Kim")


def _land(stage: Stage, run: Run) -> Run:
    """The first half of land_records: a flow that cannot go on says so, and chooses nothing."""
    read = read_salesforce(stage.world.staging, stage.world.salesforce, run)
    return replace(read.run, excluded=tuple(read.stopped))


def _choose(stage: Stage, run: Run) -> Run:
    choose_current(stage.world.staging, stage.world.salesforce, run)
    return run


def _validate(stage: Stage, run: Run) -> Run:
    validate_records(stage.world.staging, run)
    return run


def _stage(stage: Stage, run: Run) -> Run:
    stage_requests(stage.world.staging, run)
    return run


_TASKS: tuple[Callable[[Stage, Run], Run], ...] = (_land, _choose, _validate, _stage)
#: What a person can clear: the first two are one task.
_CLEARED = (0, 2, 3)


def _run(stage: Stage) -> Run:
    run = stage.world.run()
    stage.runs.append(run.run_id)
    return run


def _tasks(stage: Stage, run: Run, end: int, *, begin: int = 0) -> None:
    def carry_out() -> None:
        now = run
        for task in _TASKS[begin:end]:
            now = task(stage, now)

    before = _said_to_be_withdrawn(stage)
    stage.sync(carry_out)
    stage.untrue += sorted(_said_to_be_withdrawn(stage) - before)


def _said_to_be_withdrawn(stage: Stage) -> set[str]:
    """The hidden deals of which finance is told that they were taken back, and which are wanted."""
    if not stage.hidden:
        return set()
    told = stage.hidden & set(re.findall(r"\w+", below("Withdrawn", stage.held())))
    wanted = [row for row in stage.living("Opportunity") if row["StageName"] == "Closed Won" and row["QB_Generate__c"]]
    return {number_of(row) for row in wanted if row["Id"] in told}


def _update(stage: Stage, plan: FaultPlan) -> None:
    def come_by() -> None:
        result = stage.world.books.update(plan)
        stage.told.append(f"   {result.outcome}: {result.message}")
        if "incident" in result.message:
            stage.crashes.append(result.message)

    stage.sync(come_by)
