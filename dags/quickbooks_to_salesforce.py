"""
### QuickBooks to Salesforce

Woken by what the Web Connector brings (and every 15 minutes by the clock, so that nothing is missed), this brings what
happened in the books, and writes ids, numbers, status and reasons onto the Salesforce records.

Each company that has something to tell goes its own way, in boxes that bear its key: one that hangs or fails holds up no
other, and the next run begins without it.

| task | what it does | when it is red |
|---|---|---|
| `claim_work` | takes the waiting work items, each exactly once, and gives each company that has some its tasks | the staging database does not answer, or the company that was asked for is none of the settings |
| `return_records` | transactions, payments, balances, customers and items as they are in the books | Salesforce does not answer, or its calls of the day are used; what it refuses is held, see `./o2c held` |
| `write_back` | 200 records a call; each record's result is checked | the log names each refused record and why; `./o2c retry-write-back` after the cure |
| `seal_events` | chains the event log, so that a change to a sealed event shows | the staging database does not answer |
| `fail_run` | skipped when all is well | a task before it failed |

What is written is the state of now, so running it again does no harm.
"""

from datetime import timedelta

import pendulum
from airflow.sdk import Asset, AssetOrTimeSchedule, AssetWatcher, CronTriggerTimetable, chain, dag, task_group

from include.tasks.lanes import MOST_RUNS
from include.tasks.mail import mail_failure
from include.tasks.params import company_param
from include.tasks.quickbooks_to_salesforce import claim_work, return_records, seal_events, write_back
from include.tasks.retrying import fail_run
from qbwc_operator.triggers import UnclaimedWork

WORK = Asset("qb_work", watchers=[AssetWatcher(name="unclaimed", trigger=UnclaimedWork())])


@dag(
    schedule=AssetOrTimeSchedule(timetable=CronTriggerTimetable("*/15 * * * *", timezone="UTC"), assets=[WORK]),
    start_date=pendulum.datetime(2015, 1, 1, tz="UTC"),
    catchup=False,
    max_active_runs=MOST_RUNS,
    dagrun_timeout=timedelta(hours=6),
    doc_md=__doc__,
    tags=["order to cash"],
    default_args={"on_failure_callback": [mail_failure]},
    params={"company": company_param()},
)
def quickbooks_to_salesforce() -> None:
    """The order of the tasks: each company goes its own way."""
    claimed, sealed, failed = claim_work(), seal_events(), fail_run()

    @task_group(group_id="company", prefix_group_id=False)
    def lane(company: str) -> None:
        """One company."""
        tasks = [return_records(company=company), write_back(company=company)]
        chain(*tasks)
        tasks >> failed

    lane.expand(company=claimed) >> sealed
    [claimed, sealed] >> failed


quickbooks_to_salesforce()
