"""
### Read QuickBooks

Asks for what changed in the books since they were last read. The Web Connector reads it at its next poll, a page at a
time; nothing here waits for it. An object whose last read job is not finished is not asked for again, however long the
Web Connector was off.

| task | what it does | when it is red |
|---|---|---|
| `queue_read_jobs` | one read job for each object that the flows of the way back need, or that the settings name under `reading`, and for what was deleted | an object cannot be read by pages, or nothing needs it: the log names it |

**Run now:** Trigger; name objects (none: all of them), and switch *From the beginning* on to read them from there: what
is known and unchanged is passed over. **Run again:** any time; what is asked already is not asked twice.
"""

from datetime import timedelta

import pendulum
from airflow.sdk import CronDataIntervalTimetable, Param, dag

from include.tasks.mail import mail_failure
from include.tasks.params import company_param, objects_param
from include.tasks.read_quickbooks import queue_read_jobs


@dag(
    schedule=CronDataIntervalTimetable("*/15 * * * *", timezone="UTC"),
    start_date=pendulum.datetime(2015, 1, 1, tz="UTC"),
    catchup=False,
    max_active_runs=1,
    dagrun_timeout=timedelta(hours=1),
    doc_md=__doc__,
    tags=["order to cash"],
    default_args={"on_failure_callback": [mail_failure]},
    params={
        "objects": objects_param("What is read. Empty: all that the flows and the settings need.", with_deletions=True),
        "complete": Param(
            False,
            type="boolean",
            title="From the beginning",
            description="On: everything is read again, not only what changed since the last read job.",
        ),
        "company": company_param(),
    },
)
def read_quickbooks() -> None:
    """One task."""
    queue_read_jobs()


read_quickbooks()
