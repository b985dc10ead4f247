"""
### Read QuickBooks

Asks for what changed in the books since they were last read. The Web Connector reads it at its next poll, a page at a
time; nothing here waits for it. An object whose last reading is not finished is not asked for again, however long the
Web Connector was off.

| task | what it does | when it is red |
|---|---|---|
| `ask_readings` | one reading for each object that the flows of the way back need, or that the settings name under `reading`, and for what was deleted; readings of long ago are taken away | an object cannot be read by pages, or nothing needs it: the log names it |

**Run now:** Trigger, with `objects` (empty: all of them) and `complete` to read them from the beginning: what is
known and unchanged is passed over. **Run again:** any time; what is asked already is not asked twice.
"""

from datetime import timedelta

import pendulum
from airflow.sdk import CronDataIntervalTimetable, Param, dag

from include.tasks.mail import mail_failure
from include.tasks.read_quickbooks import ask_readings


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
        "company": Param("", type="string", description="key of one company; empty: all"),
        "objects": Param([], type="array", items={"type": "string"}, description="such as Invoice; empty: all"),
        "complete": Param(False, type="boolean", description="read from the beginning"),
    },
)
def read_quickbooks() -> None:
    """One task."""
    ask_readings()


read_quickbooks()
