"""A company a lane: the tasks of a run are mapped over companies, and no two runs of a DAG work on the same one.

So several runs may go on at once: a company that hangs keeps its own run open, and the next one begins without it.
"""

from __future__ import annotations

import logging
import os
from collections.abc import Callable, Mapping, Sequence
from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING, Any, Final

from airflow.sdk import get_current_context
from airflow.sdk.exceptions import (
    AirflowFailException,
    AirflowRescheduleException,
    AirflowRuntimeError,
    AirflowSkipException,
)

from include.opening.files import open_settings
from include.settings import CompanySettings
from include.tasks.mail import company_of, mail_failure
from include.tasks.outage import over
from include.tasks.params import run_params
from include.tasks.retrying import RETRIES
from include.tasks.runs import at_work, companies_asked, each_of, run_staging

if TYPE_CHECKING:
    from include.rows import Lane
    from include.staging.door import Staging

log = logging.getLogger(__name__)

#: So many runs may be open: each but the newest is kept by a company that hangs.
MOST_RUNS: Final = 16
#: What a mapped task of a company is told; its box bears the company's key. Where slots are few, the greatest
#: `priority_weight` comes first: a company that has begun is brought to its end, and the way back goes first.
LANE: Final[Mapping[str, Any]] = {
    **RETRIES,
    "pool": os.environ.get("O2C_POOL") or "default_pool",
    "weight_rule": "absolute",
    "map_index_template": "{{ task.op_kwargs['company'] }}",
}
#: What the task is told that finds the companies: it must not keep the runs that come after it from finding theirs.
FINDER: Final[Mapping[str, Any]] = {**RETRIES, "execution_timeout": timedelta(minutes=15)}
#: A lane that another run has is looked at again after so long.
_AGAIN: Final = timedelta(seconds=20)
#: So much of the time that a run may last it is waited for; then a box says so, for a run that is cut off says nothing.
_PATIENCE: Final = 5 / 6
#: So much of keys goes into one XCom; companies beyond that wait for the next run.
_MOST_KEYS: Final = 1900


def is_asked(run: Any) -> bool:
    """Whether a person wants this very run of every company that it is about, whatever there is to do.

    A company that another run works on is waited for then. What the clock or an answer began leaves it to that run.
    """
    said = {name for name, value in run_params().items() if (name, value) != ("mode", "incremental")}
    return bool(said) or getattr(run.run_type, "value", run.run_type) == "backfill"


def some_keys(keys: Sequence[str]) -> Sequence[str]:
    """As many of these companies as one run can take."""
    room = _MOST_KEYS
    for number, key in enumerate(keys):
        room -= len(key) + len('"", ')
        if room < 0:
            return keys[:number]
    return keys


def is_over(run_id: str) -> bool:
    """Whether a run of this DAG is not going on any more; one that Airflow has forgotten is over too."""
    context = get_current_context()
    try:
        state = context["ti"].get_dagrun_state(context["dag_run"].dag_id, run_id)
    except AirflowRuntimeError as error:
        if (error.error.detail or {}).get("status_code") == 404:
            return True
        raise
    return state not in ("queued", "running")


def give_lanes(find: Callable[[Staging, Sequence[CompanySettings]], Sequence[str]] | None = None) -> list[str]:
    """Give this run the companies that `find` names, all of them where a person asked for the run; their keys.

    Without `find` each company that is not paused has something to do.
    """
    from include.steps.companies.lanes import free_ended, own_lanes, take_lanes

    run, staging, companies = get_current_context()["dag_run"], run_staging(), companies_asked()
    free_ended(staging, run.dag_id, run.run_id, is_over)
    over()
    asked = is_asked(run)
    due = [company.key for company in companies] if asked else [*(find or _all)(staging, companies)]
    with staging.begin() as db:
        own = own_lanes(db, run.dag_id, run.run_id)
        due += [company.key for company in companies if company.key in own and company.key not in due]
        return take_lanes(db, run.dag_id, run.run_id, due, asked=asked, some=some_keys)


def in_lane(
    key: str, work: Callable[[CompanySettings], dict[str, Any]], *, is_first: bool = False, is_last: bool = False
) -> dict[str, Any]:
    """Do the work for one company, on which no other run of the DAG works meanwhile; the last task leaves the lane.

    While another run works on it, this task is put off: the lane is waited for, and no slot of a worker with it.
    """
    from include.steps.companies.lanes import hold_lane, leave_lane

    company, run = open_settings().company(key), get_current_context()["dag_run"]
    staging = run_staging()
    held = hold_lane(staging, run.dag_id, key, run.run_id, is_over, asked=is_asked(run))
    if held is not None:
        _await(held, is_first=is_first)
    results = each_of([company], work)
    if is_last:
        leave_lane(staging, run.dag_id, key, run.run_id)
    return results


def _all(staging: Staging, companies: Sequence[CompanySettings]) -> Sequence[str]:
    return [company.key for company in at_work(staging, companies)]


def _await(held: Lane, *, is_first: bool) -> None:
    """Put this task off; one that has waited for too long is red, and those after it are skipped: a mail is enough."""
    context = get_current_context()
    run, longest = context["dag_run"], context["dag"].dagrun_timeout
    works = (held.run_id, "works on the company", held.claimed_at)
    other, does, since = works if held.run_id else (held.next_run_id, "has the company next", held.next_at)
    log.warning("action=lane_awaited company=%s run=%s since=%s", held.company, other, since)
    if longest is None or run.start_date is None or datetime.now(UTC) - run.start_date < longest * _PATIENCE:
        raise AirflowRescheduleException(datetime.now(UTC) + _AGAIN)  # type: ignore[no-untyped-call]
    why = (
        f"{held.company}: nothing was done. The run {other} {does} since {since:%H:%M} UTC, "
        f"and was waited for since {run.start_date:%H:%M} UTC. Mark it as failed if it hangs; then trigger this again."
    )
    raise AirflowFailException(why) if is_first else AirflowSkipException(why)


def leave_after_failure(context: Mapping[str, Any]) -> None:
    """The last task of a lane has failed for good, so the next run may begin with the company."""
    from include.opening.staging import open_staging
    from include.steps.companies.lanes import leave_lane

    run, key = context["dag_run"], company_of(context)
    if key is not None:
        leave_lane(open_staging(), run.dag_id, key, run.run_id)


#: The same for the last task of a company; where it is killed, a later run finds that this one is over.
LAST: Final[Mapping[str, Any]] = {**LANE, "on_failure_callback": [mail_failure, leave_after_failure]}
