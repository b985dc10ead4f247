"""
### Migrate history

Brings what happened before the sync began, from the books to Salesforce or from Salesforce to the books: the objects and
days that you name, or a month for each run of a backfill. The first run of anything only counts (`dry_run`).

Each company goes its own way, in a box that bears its key: one that hangs or fails holds up no other.

| task | what it does | when it is red |
|---|---|---|
| `find_companies` | gives each company its task; a run of the schedule none | a day is missing, an object or flow is unknown, or the company that was asked for is none of the settings |
| `migrate_history` | to Salesforce: asks for each object; the Web Connector reads, quickbooks_to_salesforce counts and brings, nothing here waits. To QuickBooks: lands the deals of these days, judges and counts them, and in a real run stages them | Salesforce refuses: the log names the cure |
| `fail_run` | skipped when all is well | a task before it failed |

**Run now:** Trigger with a direction, the first and the last day (both included), look at `./o2c history KEY`, then trigger
it once more with *Only count* off. **Backfill:** a run for each month, whose interval takes the place of the days; the other
params come with `--dag-run-conf`. Unpause the DAG first; its own schedule does nothing. **Run again:** any time; what was
done is not done twice unless *Once more* says so, and what a killed run left is gone on with. Deals dated before the arm date
are counted as *before cutover* and never posted, unless *Before the arm date too* says that nobody invoiced them by hand.
"""

from datetime import timedelta

import pendulum
from airflow.sdk import CronDataIntervalTimetable, Param, dag, task_group

from include.tasks.mail import mail_failure
from include.tasks.migrate_history import find_companies
from include.tasks.migrate_history import migrate_history as migrate
from include.tasks.params import company_param, day_param, flows_param, objects_param
from include.tasks.retrying import fail_run


@dag(
    dag_id="migrate_history",
    schedule=CronDataIntervalTimetable("0 0 1 * *", timezone="UTC"),
    start_date=pendulum.datetime(2015, 1, 1, tz="UTC"),
    catchup=False,
    is_paused_upon_creation=True,
    max_active_runs=1,
    dagrun_timeout=timedelta(hours=6),
    doc_md=__doc__,
    tags=["order to cash"],
    default_args={"on_failure_callback": [mail_failure]},
    params={
        "direction": Param(
            "to_salesforce",
            type="string",
            enum=["to_salesforce", "to_quickbooks"],
            values_display={
                "to_salesforce": "To Salesforce, from the books",
                "to_quickbooks": "To QuickBooks, from the deals",
            },
            title="Direction",
            description="Which way the past is brought.",
        ),
        "from": day_param("First day", "Needed, except in a backfill, which has its interval."),
        "to": day_param("Last day", "Included. Needed, except in a backfill."),
        "objects": objects_param("Only to Salesforce: what is brought of the books. Empty: all that the flows need."),
        "flows": flows_param(
            "Only to QuickBooks: which flows post their deals, such as opportunity_to_invoice, one a line. Empty: all."
        ),
        "dry_run": Param(
            True, type="boolean", title="Only count", description="On: nothing is written. Do this first, and look."
        ),
        "again": Param(False, type="boolean", title="Once more", description="On: also what an earlier run finished."),
        "also_before_cutover": Param(
            False,
            type="boolean",
            title="Before the arm date too",
            description="On: deals dated before the arm date are posted as well, because nobody invoiced them by hand.",
        ),
        "company": company_param(),
    },
)
def migrate_past() -> None:
    """The order of the tasks: each company goes its own way."""
    found, failed = find_companies(), fail_run()

    @task_group(group_id="company", prefix_group_id=False)
    def lane(company: str) -> None:
        """One company."""
        migrate(company=company) >> failed

    lane.expand(company=found)
    found >> failed


migrate_past()
