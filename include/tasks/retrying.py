"""How a task ends, and how often it is tried."""

from __future__ import annotations

from collections.abc import Callable
from datetime import timedelta
from functools import wraps
from typing import Any, ParamSpec, TypeVar

from airflow.sdk import task
from airflow.sdk.exceptions import AirflowFailException

from include.errors import SetupError
from include.staging.away import StagingAway
from include.tasks.outage import met

P = ParamSpec("P")
T = TypeVar("T")

RETRIES: dict[str, Any] = {
    # Of a try; a reading or writing of very much that is cut off goes on with its next one.
    "execution_timeout": timedelta(hours=1),
    "retries": 3,
    "retry_delay": timedelta(seconds=20),
    "retry_exponential_backoff": True,
    "max_retry_delay": timedelta(minutes=10),
}


def no_retry_on_setup_error(function: Callable[P, T]) -> Callable[P, T]:
    """A `SetupError` ends the task without another try; what happened is the last line of the log.

    A database that is away is tried again as everything else, and told with since when.
    """

    @wraps(function)
    def run(*args: P.args, **kwargs: P.kwargs) -> T:
        try:
            return function(*args, **kwargs)
        except SetupError as error:
            raise AirflowFailException(error.message) from error
        except StagingAway as error:
            raise met(error) from None

    return run


@task(task_id="fail_run", trigger_rule="one_failed", on_failure_callback=[])
def fail_run() -> None:
    """The tasks after a failed one go on with what is well, so that the last one does not speak for the run."""
    raise AirflowFailException("A task of this run failed; its log ends with what happened and the cure.")
