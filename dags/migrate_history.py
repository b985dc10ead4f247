"""
### Migrate history

Brings what happened before the sync began, from the books to Salesforce or from Salesforce to the books: the objects and
days that you name, or a month for each run of a backfill. The first run of anything only counts (`dry_run`).

| task | what it does | when it is red |
|---|---|---|
| `migrate_history` | to Salesforce: asks for each object; the Web Connector reads, quickbooks_to_salesforce counts and brings, nothing here waits. To QuickBooks: lands the deals of these days, judges and counts them, and in a real run stages them | a day is missing, an object or flow is unknown, or Salesforce refuses: the log names the cure |

**Run now:** Trigger with `direction`, `from` and `to` (both days included), look at `./o2c history KEY`, then trigger it
once more with `dry_run` off. **Backfill:** a run for each month, whose interval takes the place of the days; the other
params come with `--dag-run-conf`. Unpause the DAG first; its own schedule does nothing. **Run again:** any time; what was
done is not done twice unless `again` says so, and what a killed run left is gone on with. Deals dated before the arm date
are counted as early and never posted, unless `also_before_arming` says that nobody invoiced them by hand.
"""

from datetime import timedelta

import pendulum
from airflow.sdk import CronDataIntervalTimetable, Param, dag

from include.tasks.mail import mail_failure
from include.tasks.migrate_history import migrate_history as migrate


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
        "company": Param("", type="string", description="key of one company; empty: all"),
        "direction": Param("to_salesforce", enum=["to_salesforce", "to_quickbooks"], description="which way"),
        "objects": Param(
            [],
            type="array",
            items={"type": "string"},
            description="such as Invoice, or flows to QuickBooks; empty: all",
        ),
        "from": Param("", type="string", description="first day, such as 2025-01-01; a backfill has its interval"),
        "to": Param("", type="string", description="last day, included"),
        "dry_run": Param(True, type="boolean", description="only count"),
        "again": Param(False, type="boolean", description="also what was done already"),
        "also_before_arming": Param(False, type="boolean", description="post deals dated before the arm date too"),
    },
)
def migrate_past() -> None:
    """One task."""
    migrate()


migrate_past()
