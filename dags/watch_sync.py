"""
### Watch the sync

Looks every hour for what a person should know: overdue Accounts, what QuickBooks or Salesforce refused, what waits for
a decision, a Web Connector that is silent, many more held documents. Each recipient gets one digest, and only when there
is news.

| task | what it does | when it is red |
|---|---|---|
| `find_alerts` | keeps what is wrong and since when; looks into every org at once, and gives each company whose Accounts have wrong marks its task; one that does not answer gets it too, to say so | the staging database does not answer, or the company that was asked for is none of the settings |
| `flag_overdue` | marks the overdue Accounts of one company in Salesforce, and takes the mark away; its box bears the company's key | the log names the Account or the Connection, and the cure |
| `send_digest` | does not wait for the marks; one mail for each recipient, through the Connection `smtp_default`; without one the task is green and the news wait | the mail server does not answer, or refused an address |
| `fail_run` | skipped when all is well | a task before it failed |

**Run now:** Trigger. **Run again:** any time; what was told is not told again before it changes. All that is open, also
without mail: `./o2c alerts KEY`.
"""

from datetime import timedelta

import pendulum
from airflow.sdk import CronDataIntervalTimetable, dag, task_group

from include.tasks.lanes import MOST_RUNS
from include.tasks.mail import mail_failure
from include.tasks.params import company_param
from include.tasks.retrying import fail_run
from include.tasks.watch_sync import find_alerts, flag_overdue, send_digest


@dag(
    schedule=CronDataIntervalTimetable("0 * * * *", timezone="UTC"),
    start_date=pendulum.datetime(2015, 1, 1, tz="UTC"),
    catchup=False,
    max_active_runs=MOST_RUNS,
    dagrun_timeout=timedelta(hours=1),
    doc_md=__doc__,
    tags=["order to cash"],
    default_args={"on_failure_callback": [mail_failure]},
    params={"company": company_param()},
)
def watch_sync() -> None:
    """The order of the tasks: each company is marked by itself, and nobody's mail waits for that."""
    found, told, failed = find_alerts(), send_digest(), fail_run()

    @task_group(group_id="company", prefix_group_id=False)
    def lane(company: str) -> None:
        """One company."""
        flag_overdue(company=company) >> failed

    lane.expand(company=found)
    found >> told
    [found, told] >> failed


watch_sync()
