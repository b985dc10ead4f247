"""
### Salesforce to QuickBooks

Reads what changed in Salesforce, checks it, maps it and stages qbXML requests. The Web Connector fetches them at its
next poll; nothing here waits for it.

| task | what it does | when it is red |
|---|---|---|
| `land_records` | one query per object, from the watermark less ten minutes; chooses the documents to look at | the log ends with the object, the field or the Connection, and the cure |
| `validate_records` | Great Expectations on the staging database; faulty documents are held, the others go on | a rule could not run: its flow stopped, the log names the rule |
| `stage_requests` | maps, stages, writes the report of the run | the log names the flow |
| `fail_run` | skipped when all is well | a task before it failed, although the others went on |

**Run now:** Trigger, with `mode` *incremental* or *complete*, and `flows` (empty: all). **Backfill:** by data interval;
it selects by the time of the last change and never moves a watermark. **Run again:** any task may be cleared; what is
posted is never posted twice.
"""

from datetime import timedelta

import pendulum
from airflow.sdk import CronDataIntervalTimetable, Param, chain, dag

from include.tasks.mail import mail_failure
from include.tasks.said_once import fail_run
from include.tasks.salesforce_to_quickbooks import land_records, stage_requests, validate_records


@dag(
    schedule=CronDataIntervalTimetable("*/15 * * * *", timezone="UTC"),
    start_date=pendulum.datetime(2015, 1, 1, tz="UTC"),
    catchup=False,
    max_active_runs=1,
    dagrun_timeout=timedelta(hours=6),
    doc_md=__doc__,
    tags=["order to cash"],
    default_args={"on_failure_callback": [mail_failure]},
    params={
        "mode": Param("incremental", enum=["incremental", "complete"], description="complete reads every record again"),
        "flows": Param([], type="array", items={"type": "string"}, description="names of mapping files; empty: all"),
        "company": Param("", type="string", description="key of one company; empty: all"),
    },
)
def salesforce_to_quickbooks() -> None:
    """The order of the tasks."""
    tasks = [land_records(), validate_records(), stage_requests()]
    chain(*tasks)
    tasks >> fail_run()


salesforce_to_quickbooks()
