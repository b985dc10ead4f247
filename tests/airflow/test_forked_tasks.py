"""Great Expectations is loaded once in a worker of Airflow: its tasks are processes that are forked from it."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import yaml

ROOT = Path(__file__).parents[2]
COMPOSE = yaml.safe_load((ROOT / "docker-compose.yaml").read_text(encoding="utf-8"))["x-environment"]
OPTIONS = "AIRFLOW__CELERY__CELERY_CONFIG_OPTIONS"

#: What a worker does before it forks, and a task of it.
WORKER = """
import os, sys
from airflow.providers.celery.executors.celery_executor_utils import app
def loaded(): return {name for name in sys.modules if name.startswith("great_expectations")}
print("started", bool(loaded()), app.conf.worker_concurrency, app.conf.task_acks_late)
app.loader.init_worker()
before = loaded()
print("ready", bool(before))
sys.stdout.flush()
if os.fork() == 0:
    from tests.kit.quality_rows import SUITES, Rows
    rows = Rows("sqlite:///" + sys.argv[1], SUITES["opportunity"])
    bad = rows.add(name=None)
    print("found", rows.check()["deal_named"].row_ids == (bad,), sorted(loaded() - before))
    sys.stdout.flush()
    os._exit(0)
os.wait()
"""
#: What the scheduler does with an executor that is named by its path.
SCHEDULER = """
import sys
from airflow.executors.executor_loader import ExecutorLoader
executor = ExecutorLoader.get_default_executor()
print("started", "great_expectations" in sys.modules, type(executor).__name__)
executor.parallelism = 1
executor.start()
print("ready", "great_expectations" in sys.modules, len(executor.workers))
executor.end()
"""


def run(code: str, tmp_path: Path, *arguments: str, **environment: str) -> list[str]:
    """What a process says that has only just begun, line by line."""
    known = {
        **os.environ,
        "AIRFLOW_HOME": str(tmp_path),
        "AIRFLOW__CELERY__BROKER_URL": "memory://",
        "AIRFLOW__CELERY__RESULT_BACKEND": f"db+sqlite:///{tmp_path}/results.sqlite",
    }
    done = subprocess.run(
        [sys.executable, "-c", code, *arguments],
        cwd=ROOT,
        env=known | environment,
        capture_output=True,
        text=True,
        check=True,
    )
    return [line for line in done.stdout.splitlines() if line.startswith(("started ", "ready ", "found "))]


def test_a_task_of_a_celery_worker_finds_great_expectations_loaded(tmp_path: Path) -> None:
    wanted = {OPTIONS: COMPOSE[OPTIONS], "AIRFLOW__CELERY__WORKER_CONCURRENCY": "4"}
    assert run(WORKER, tmp_path, str(tmp_path / "rows.sqlite"), **wanted) == [
        "started False 4 True",  # a scheduler, which is no worker, gets no further
        "ready True",
        "found True []",
    ]


def test_the_executor_without_celery_has_it_loaded_before_its_workers_start(tmp_path: Path) -> None:
    named = "include.tasks.forking_executor.ForkingExecutor"
    assert run(SCHEDULER, tmp_path, AIRFLOW__CORE__EXECUTOR=named) == ["started False ForkingExecutor", "ready True 1"]


STEPS = """
import ast, sys, threading
from pathlib import Path
from include.tasks.load_steps import load_steps
load_steps()
asked = set()
for name in ("lanes", "quickbooks_to_salesforce", "salesforce_to_quickbooks"):
    for node in ast.walk(ast.parse(Path(f"include/tasks/{name}.py").read_text("utf-8"))):
        if isinstance(node, ast.ImportFrom) and node.module.startswith("include.steps."):
            asked.add(node.module)
print("found", sorted(asked - sys.modules.keys()), len(asked) > 9, threading.active_count())
"""


def test_steps_of_a_company_are_loaded_before_its_tasks_are_forked(tmp_path: Path) -> None:
    assert run(STEPS, tmp_path) == ["found [] True 1"]
