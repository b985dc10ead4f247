"""
### Reconcile

Compares both books to the cent, once a day: each deal with its invoices, receipts and credit memos, what Salesforce
shows of each transaction with the transaction, and what customers owe with QuickBooks' own report of receivables. On the
first of a month it audits the month before as well. What it finds is a page under Browse, Reports, with CSV and JSON.

Each company goes its own way, in boxes that bear its key: one that hangs or fails holds up no other.

| task | what it does | when it is red |
|---|---|---|
| `find_companies` | gives each company its tasks | the staging database does not answer, a param is no day or month, or the company that was asked for is none of the settings |
| `ask_reports` | asks for QuickBooks' own reports; the Web Connector brings them at its next poll, nothing here waits | the staging database does not answer |
| `reconcile` | compares at once, with the newest report that has been read; differences do not make it red | Salesforce refuses, or another organisation answers: the log names the cure |
| `fail_run` | skipped when all is well | a task before it failed |

**Run now:** Trigger; with a month (2026-10) the audit of that month, with a day under *Receivables as of* against
QuickBooks' report of that day. **Run again:** any time; it only reads both books.
"""

from datetime import timedelta

import pendulum
from airflow.sdk import CronDataIntervalTimetable, chain, dag, task_group

from include.tasks.lanes import MOST_RUNS
from include.tasks.mail import mail_failure
from include.tasks.params import company_param, day_param, text_param
from include.tasks.reconcile import ask_reports, find_companies, reconcile
from include.tasks.retrying import fail_run


@dag(
    dag_id="reconcile",
    schedule=CronDataIntervalTimetable("30 5 * * *", timezone="UTC"),
    start_date=pendulum.datetime(2015, 1, 1, tz="UTC"),
    catchup=False,
    max_active_runs=MOST_RUNS,
    dagrun_timeout=timedelta(hours=3),
    doc_md=__doc__,
    tags=["order to cash"],
    default_args={"on_failure_callback": [mail_failure]},
    params={
        "month": text_param("Month to audit", "A month such as 2026-10. Empty: all deals are compared."),
        "as_of": day_param(
            "Receivables as of", "The day of QuickBooks' own report to compare with. Empty: the newest report."
        ),
        "company": company_param(),
    },
)
def reconcile_books() -> None:
    """The order of the tasks: each company goes its own way."""
    found, failed = find_companies(), fail_run()

    @task_group(group_id="company", prefix_group_id=False)
    def lane(company: str) -> None:
        """One company."""
        tasks = [ask_reports(company=company), reconcile(company=company)]
        chain(*tasks)
        tasks >> failed

    lane.expand(company=found)
    found >> failed


reconcile_books()
