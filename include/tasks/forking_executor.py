"""Airflow's LocalExecutor with Great Expectations loaded once: workers are forked from it, and tasks from workers."""

from __future__ import annotations

from airflow.executors.local_executor import LocalExecutor

from include.quality.loading import load_gx


class ForkingExecutor(LocalExecutor):
    """`AIRFLOW__CORE__EXECUTOR=include.tasks.forking_executor.ForkingExecutor`, where there is no Celery."""

    def start(self) -> None:
        """Load it, then start the workers as the LocalExecutor does."""
        load_gx()
        super().start()
