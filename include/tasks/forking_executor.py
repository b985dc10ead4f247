"""Airflow's LocalExecutor with what tasks need loaded once: workers are forked from it, and tasks from workers."""

from __future__ import annotations

from airflow.executors.local_executor import LocalExecutor

from include.tasks.load_steps import load_for_forks


class ForkingExecutor(LocalExecutor):
    """`AIRFLOW__CORE__EXECUTOR=include.tasks.forking_executor.ForkingExecutor`, where there is no Celery."""

    def start(self) -> None:
        """Load them, then start the workers as the LocalExecutor does."""
        load_for_forks()
        super().start()
