"""
### Reconcile

Compares both books to the cent, once a day: each deal with its invoices, receipts and credit memos, what Salesforce
shows of each transaction with the transaction, and what customers owe with QuickBooks' own report of receivables. On the
first of a month it audits the month before as well. What it finds is a page under Browse, Reports, with CSV and JSON.

| task | what it does | when it is red |
|---|---|---|
| `ask_reports` | asks for QuickBooks' own reports; the Web Connector brings them at its next poll, nothing here waits | the staging database does not answer, or a param is no day or month |
| `reconcile` | compares at once, with the newest report that has been read; differences do not make it red | Salesforce refuses, or another organisation answers: the log names the cure |
| `fail_run` | skipped when all is well | a task before it failed |

**Run now:** Trigger; with `month` (2026-10) the audit of that month, with `as_of` against QuickBooks' report of that
day. **Run again:** any time; it only reads both books.
"""

from datetime import timedelta

import pendulum
from airflow.sdk import CronDataIntervalTimetable, Param, chain, dag

from include.tasks.mail import mail_failure
from include.tasks.reconcile import ask_reports, reconcile
from include.tasks.said_once import fail_run


@dag(
    dag_id="reconcile",
    schedule=CronDataIntervalTimetable("30 5 * * *", timezone="UTC"),
    start_date=pendulum.datetime(2015, 1, 1, tz="UTC"),
    catchup=False,
    max_active_runs=1,
    dagrun_timeout=timedelta(hours=3),
    doc_md=__doc__,
    tags=["order to cash"],
    default_args={"on_failure_callback": [mail_failure]},
    params={
        "company": Param("", type="string", description="key of one company; empty: all"),
        "month": Param("", type="string", description="audit one month, such as 2026-10; empty: all deals"),
        "as_of": Param("", type="string", description="day of QuickBooks' report, such as 2026-10-31; empty: newest"),
    },
)
def reconcile_books() -> None:
    """The order of the tasks."""
    tasks = [ask_reports(), reconcile()]
    chain(*tasks)
    tasks >> fail_run()


reconcile_books()
