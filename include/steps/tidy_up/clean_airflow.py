"""clean_airflow: old rows leave Airflow's own database, by the command that Airflow has for it."""

from __future__ import annotations

import logging
import re
import subprocess
import sys
from collections.abc import Mapping
from datetime import datetime, timedelta
from typing import Final

from include.errors import TransientError

log = logging.getLogger(__name__)

#: What grows with every run. Triggers and DAGs are left out: the one that wakes the way back is as old as the
#: installation, and would go by its age.
TABLES: Final = (
    "asset_event",
    "callback",
    "celery_taskmeta",
    "celery_tasksetmeta",
    "dag_run",
    "import_error",
    "job",
    "log",
    "task_instance",
    "task_instance_history",
    "task_reschedule",
    "xcom",
)
#: So many rows go in one transaction.
PORTION: Final = 5000
PATIENCE: Final = timedelta(minutes=30)
ADDRESS: Final = "AIRFLOW__DATABASE__SQL_ALCHEMY_CONN"
#: So many of the last lines of what it said are told when it fails.
_LINES: Final = 30
#: What Airflow puts into the environment of a task, and a program of its own must not have.
_OF_TASK: Final = ("AIRFLOW__CORE__SQL_ALCHEMY_CONN", "_AIRFLOW_PROCESS_CONTEXT")


def clean_airflow(address: str, before: datetime, environment: Mapping[str, str]) -> int:
    """Take away what is older from the database at this address; how many rows. The newest run of each DAG stays.

    A task may not open that database, so this runs as a process of its own, which is given the address.
    """
    own = {name: value for name, value in environment.items() if name not in _OF_TASK}
    command = [sys.executable, "-m", "airflow", "db", "clean", "--yes", "--skip-archive", "--error-on-cleanup-failure"]
    command += ["--clean-before-timestamp", before.isoformat(), "--batch-size", str(PORTION)]
    command += ["--tables", ",".join(TABLES)]
    try:
        done = subprocess.run(
            command,
            env={**own, ADDRESS: address},
            capture_output=True,
            text=True,
            timeout=PATIENCE.total_seconds(),
            check=False,
        )
    except subprocess.TimeoutExpired as error:
        why = f"`airflow db clean` was not done after {PATIENCE}; the rest goes with the next run."
        raise TransientError(why) from error
    if done.returncode:
        said = [line for line in f"{done.stdout}\n{done.stderr}".splitlines() if _is_told(line)]
        log.error("action=airflow_not_cleaned status=%s\n%s", done.returncode, "\n".join(said[-_LINES:]))
        raise TransientError(f"`airflow db clean` ended with {done.returncode}: {said[-1] if said else 'nothing said'}")
    return sum(int(number) for number in re.findall(r"^Found (\d+) rows meeting deletion criteria", done.stdout, re.M))


def _is_told(line: str) -> bool:
    return bool(line.strip()) and not line.startswith("(Background on this error")
