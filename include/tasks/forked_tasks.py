"""What a Celery worker of Airflow imports before it forks: every task is a process that is forked from it.

`AIRFLOW__CELERY__CELERY_CONFIG_OPTIONS=include.tasks.forked_tasks.CELERY_OPTIONS` turns it on; without it each task
that has something to check loads Great Expectations for itself.
"""

from __future__ import annotations

from typing import Any, Final

from airflow.providers.celery.executors.default_celery import DEFAULT_CELERY_CONFIG

#: Airflow's own options, with what the worker imports besides; nobody but a worker imports it.
CELERY_OPTIONS: Final[dict[str, Any]] = {**DEFAULT_CELERY_CONFIG, "imports": ("include.tasks.loaded_once",)}
