"""
### Tidy up

Once a day: what is settled and old leaves the staging database by the rule of each table, old sealed events go into
files, and old pages, logs and rows of Airflow's own go. How long each is kept is told under `keep` in the settings; what
exactly-once, status or an audit may ask for stays.

| task | what it does | when it is red |
|---|---|---|
| `forget_rows` | takes away what is settled and old, in small portions | the staging database does not answer |
| `archive_events` | writes old sealed events into files, reads them back, and only then takes them out of the log | a file cannot be written, or the log was changed: its log names the event |
| `sweep_files` | takes away old pages of runs, and old logs of tasks | a folder cannot be written: its log names it |
| `clean_airflow` | has Airflow clean its own database; without a Connection `airflow_db` it is green and does nothing | the last line of what `airflow db clean` said |
| `fail_run` | skipped when all is well | a task before it failed |

**Run now:** Trigger. **Run again:** any time; what was begun is gone on with, and nothing is taken twice.
"""

from datetime import timedelta

import pendulum
from airflow.sdk import CronDataIntervalTimetable, chain, dag

from include.tasks.mail import mail_failure
from include.tasks.params import company_param
from include.tasks.retrying import fail_run
from include.tasks.tidy_up import archive_events, clean_airflow, forget_rows, sweep_files


@dag(
    dag_id="tidy_up",
    schedule=CronDataIntervalTimetable("30 2 * * *", timezone="UTC"),
    start_date=pendulum.datetime(2015, 1, 1, tz="UTC"),
    catchup=False,
    max_active_runs=1,
    dagrun_timeout=timedelta(hours=6),
    doc_md=__doc__,
    tags=["order to cash"],
    default_args={"on_failure_callback": [mail_failure]},
    params={"company": company_param()},
)
def tidy_up_all() -> None:
    """The order of the tasks."""
    tasks = [forget_rows(), archive_events(), sweep_files(), clean_airflow()]
    chain(*tasks)
    tasks >> fail_run()


tidy_up_all()
