"""`make demo`: the whole way there and back, with real Airflow processes, against both simulators.

It continues where an earlier one ended: nothing is posted twice. `--data DIR` takes the public data set, with an org, a
company and a staging database of its own. `--stay` keeps everything running until Ctrl-C (`make up`).
"""

from __future__ import annotations

import argparse
import os
import sys
import time
from pathlib import Path

from include.errors import TransientError
from include.staging.door import Staging
from launcher import quickbooks_side
from launcher.airflow_server import DAGS, Airflow
from launcher.closing_table import closing_table
from launcher.environment import environment
from launcher.finance import work_in_quickbooks
from launcher.places import COMPANY, INTEGRATION_USER, ROOT, Places
from launcher.processes import Processes, RehearsalError, require_alive, stopping
from launcher.salesforce_side import Org
from launcher.standing import VAR, claimed, homes
from launcher.staying import READ
from launcher.staying import stay as stay_up

FORWARD = "salesforce_to_quickbooks"
REVERSE = "quickbooks_to_salesforce"
RECONCILE = "reconcile"
WRITE_BACK_SECONDS = 1200.0
_STARTED = time.monotonic()


def main() -> int:
    """0 when the closing table adds up."""
    options = _options()
    built_in, public = homes(options.home)
    data = Path(options.data).resolve() if options.data else None
    places = Places(home=public if data else built_in, first_port=options.port, data=data)
    command = f"make {'up' if options.stay else 'demo'}{f' DATA={options.data}' if options.data else ''}"
    try:
        with claimed(places, command):
            return _within(places, options)
    except RehearsalError as error:
        print(error, file=sys.stderr)
        return 1


def _within(places: Places, options: argparse.Namespace) -> int:
    try:
        with stopping() as processes:
            return _rehearse(places, processes, stay=options.stay, add_missing=options.add_missing_product)
    except RehearsalError as error:
        print(f"\n{error}\nThe logs are in {_short(places.logs)}.", file=sys.stderr)
        return 1
    except KeyboardInterrupt:
        print("\nStopped.")
        return 0 if options.stay else 130


def _rehearse(places: Places, processes: Processes, *, stay: bool, add_missing: bool) -> int:
    org = Org(places, processes, _say)
    _say("Starting the simulated Salesforce org")
    org.start(environment(places, os.environ))
    env = environment(places, os.environ)  # now with the key that the org knows
    if quickbooks_side.set_up_company(places, env):
        _say("Made a simulated QuickBooks company; it posts from 2000-01-01, by the name of the rehearsal")
    _say("Deploying the Salesforce package")
    deployed = quickbooks_side.command(
        env, "package", "deploy", "--connection", "salesforce_admin", "--integration-user", INTEGRATION_USER
    )
    _say(f"  {deployed.strip().splitlines()[-1]}")
    _say("Loading the data set")
    _say(f"  {org.load(env).strip().splitlines()[-1]}")
    if add_missing:
        _say(f"  {org.add_missing_product(env).strip().splitlines()[-1]}")
    _say("Starting Airflow: api-server, scheduler, dag-processor, triggerer")
    airflow = Airflow(places, env, processes, say=_say)
    airflow.start()
    airflow.unpause(FORWARD, REVERSE)
    _say("Running the DAG salesforce_to_quickbooks")
    _run(airflow, FORWARD)
    _say("The Web Connector polls (Update Selected)")
    for line in quickbooks_side.update_in_the_end(places, env, _say)[-3:]:
        _say(f"  {line.strip()}")
    _say("Waiting until the answers are written back to Salesforce")
    _await_write_back(places, processes)
    worked = work_in_quickbooks(places, env) if places.data is None else None
    if worked:
        _say(f"Finance works in QuickBooks: {worked}")
    _say("Running the DAGs read_quickbooks and reconcile")
    airflow.unpause(READ, RECONCILE)
    for dag in (READ, RECONCILE):
        _run(airflow, dag)
    _say("The Web Connector polls again")
    for line in quickbooks_side.update_in_the_end(places, env, _say)[-2:]:
        _say(f"  {line.strip()}")
    _say("Waiting until what was read is in Salesforce")
    _await_write_back(places, processes)
    airflow.wait_until_idle(REVERSE)
    lines, adds_up = closing_table(places, org, env)
    print("\n".join(lines))
    _where_to_look(places, airflow, stay=stay)
    if stay:
        airflow.unpause(*DAGS)
        print(
            "  Everything stays up; the Web Connector polls every minute. End it with Ctrl-C or make down.\n",
            flush=True,
        )
        stay_up(places, processes, airflow, env, _say)
    return 0 if adds_up else 1


def _run(airflow: Airflow, dag: str) -> None:
    run_id = airflow.trigger(dag)
    if airflow.wait_for(dag, run_id) == "failed":
        raise RehearsalError(f"{dag} failed in {airflow.failures(dag, run_id)}")
    airflow.wait_until_idle(dag)  # the run of the clock, which began when it was unpaused, may be the one that does it


def _await_write_back(places: Places, processes: Processes) -> None:
    deadline = time.monotonic() + WRITE_BACK_SECONDS
    staging = Staging(places.staging_url)
    try:
        while time.monotonic() < deadline:
            require_alive(processes)
            if not _waits_for_write_back(staging):
                return
            time.sleep(0.5)
    finally:
        staging.close()
    raise RehearsalError(f"The answers were not written back in {WRITE_BACK_SECONDS:.0f} s.")


def _waits_for_write_back(staging: Staging) -> bool:
    try:
        with staging.read() as db:
            states = db.totals.work_items(COMPANY)
    except TransientError as error:
        _say(f"{error.message}")
        return True
    return bool(states.get("unclaimed") or states.get("claimed"))


def _where_to_look(places: Places, airflow: Airflow, *, stay: bool) -> None:
    report = places.reports / COMPANY / "latest.html"
    print("\n  Where to look next")
    print(f"    the data-quality report     {_short(report)}")
    print(f"    what the Web Connector saw  {_short(places.logs / 'QWCLog.txt')}")
    print(f"    every deal, one command     STAGING_URL={_short_url(places)} O2C_SETTINGS={_short(places.settings)} \\")
    print("                                  ./o2c status     (or: held acme, events acme)")
    if places.data is not None:
        print("    add the forgotten product   make demo DATA=... MISSING=add")
    if stay:
        print(f"    Airflow                     {places.airflow_url}  user admin, password {airflow.password}")
    else:
        print("    Airflow, kept running       make up")
    print()


def _options() -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="make demo", description=__doc__)
    parser.add_argument("--home", type=Path, default=VAR, help="folder in which everything is kept")
    parser.add_argument("--data", help="folder of the public data set")
    parser.add_argument("--port", type=int, default=18080, help="first of four ports on loopback")
    parser.add_argument(
        "--add-missing-product", action="store_true", help="public data set: first add the product that it forgot"
    )
    parser.add_argument("--stay", action="store_true", help="keep everything running")
    return parser.parse_args()


def _say(words: str) -> None:
    print(f"  {time.monotonic() - _STARTED:6.1f} s  {words}", flush=True)


def _short(path: Path) -> str:
    return str(path.relative_to(ROOT)) if path.is_relative_to(ROOT) else str(path)


def _short_url(places: Places) -> str:
    return f"sqlite:///{_short(places.staging)}"


if __name__ == "__main__":
    sys.exit(main())
