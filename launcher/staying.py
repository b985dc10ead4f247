"""`make up` after its rehearsal: a run of read_quickbooks and an update of the Web Connector every minute."""

from __future__ import annotations

import time
from collections.abc import Callable, Mapping

from launcher import quickbooks_side
from launcher.airflow_server import Airflow
from launcher.places import Places
from launcher.processes import Processes, RehearsalError, require_alive

READ = "read_quickbooks"
PAUSE_SECONDS = 60.0


def stay(
    places: Places, processes: Processes, airflow: Airflow, env: Mapping[str, str], say: Callable[[str], None]
) -> None:
    """Poll until somebody ends it, or until one of the processes ends by itself."""
    while True:
        time.sleep(PAUSE_SECONDS)
        require_alive(processes)
        poll(places, processes, airflow, env, say)


def poll(
    places: Places, processes: Processes, airflow: Airflow, env: Mapping[str, str], say: Callable[[str], None]
) -> None:
    """One round. What fails in it is said and comes again with the next; only the end of a process is an end."""

    def read() -> None:
        run_id = airflow.trigger(READ)
        if airflow.wait_for(READ, run_id) == "failed":
            say(f"{READ} failed in {airflow.failures(READ, run_id)}. Everything stays up; it runs again in a minute.")

    def update() -> None:
        say(quickbooks_side.update(places, env)[-1].strip())

    for step in (read, update):
        try:
            step()
        except RehearsalError as error:
            require_alive(processes)
            say(f"{error} Everything stays up; it is tried again in a minute.")
