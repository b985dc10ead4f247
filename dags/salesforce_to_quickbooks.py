"""
### Salesforce to QuickBooks

Reads what changed in Salesforce, checks it, maps it and stages qbXML requests. The Web Connector fetches them at its
next poll; nothing here waits for it.

Each company that has news goes its own way, in boxes that bear its key: one that hangs or fails holds up no other, and the
next run begins without it.

| task | what it does | when it is red |
|---|---|---|
| `find_news` | looks into every org at once, and gives each company that has news its tasks; one that does not answer gets them too, to say so | the staging database does not answer, or the company that was asked for is none of the settings |
| `land_records` | one query per object, from the watermark less ten minutes; chooses the documents to look at, and reads them again by id with their lines | the log ends with the object, the field or the Connection, and the cure |
| `validate_records` | Great Expectations on the staging database; faulty documents are held, the others go on | a rule could not run: its flow stopped, the log names the rule |
| `stage_requests` | maps, stages, writes the report of the run | the log names the flow |
| `fail_run` | skipped when all is well | a task before it failed, although the others went on |

**Run now:** Trigger, with the mode *incremental* or *complete*, and flows (none: all). **Backfill:** by data interval;
it selects by the time of the last change and never moves a watermark. **Run again:** any task may be cleared; what is
posted is never posted twice. A run with a company, flows, or the mode *complete* waits for a company on which another run
works.
"""

from datetime import timedelta

import pendulum
from airflow.sdk import CronDataIntervalTimetable, Param, chain, dag, task_group

from include.tasks.lanes import MOST_RUNS
from include.tasks.mail import mail_failure
from include.tasks.params import company_param, flows_param
from include.tasks.retrying import fail_run
from include.tasks.salesforce_to_quickbooks import find_news, land_records, stage_requests, validate_records


@dag(
    schedule=CronDataIntervalTimetable("*/15 * * * *", timezone="UTC"),
    start_date=pendulum.datetime(2015, 1, 1, tz="UTC"),
    catchup=False,
    max_active_runs=MOST_RUNS,
    dagrun_timeout=timedelta(hours=6),
    doc_md=__doc__,
    tags=["order to cash"],
    default_args={"on_failure_callback": [mail_failure]},
    params={
        "mode": Param(
            "incremental",
            type="string",
            enum=["incremental", "complete"],
            values_display={
                "incremental": "Incremental: what changed since the last run",
                "complete": "Complete: every record again",
            },
            title="Mode",
            description="What is read of Salesforce. What is posted is not posted twice, whichever is chosen.",
        ),
        "flows": flows_param("Which flows run, such as opportunity_to_invoice, one a line. Empty: all."),
        "company": company_param(),
    },
)
def salesforce_to_quickbooks() -> None:
    """The order of the tasks: each company goes its own way."""
    found, failed = find_news(), fail_run()

    @task_group(group_id="company", prefix_group_id=False)
    def lane(company: str) -> None:
        """One company."""
        tasks = [land_records(company=company), validate_records(company=company), stage_requests(company=company)]
        chain(*tasks)
        tasks >> failed

    lane.expand(company=found)
    found >> failed


salesforce_to_quickbooks()
