"""The simulated company file of a rehearsal, and the Web Connector beside it."""

from __future__ import annotations

import json
import re
import subprocess
import time
from collections.abc import Callable, Mapping
from decimal import Decimal
from typing import Any

from launcher.places import COMPANY, PYTHON, ROOT, Places
from launcher.processes import RehearsalError, run

SETTINGS = """# The settings of this rehearsal; settings.example.yaml explains every line.
version: 1
companies:
  - key: {key}
    name: {name}
    simulated: true
    salesforce: salesforce_default
    app_url: {url}/qbwc/ws
    answer_patience: 60
"""
UPDATES, UPDATE_PAUSE = 4, 10.0
ITEMS = ("ItemService", "ItemNonInventory", "ItemInventory", "ItemOtherCharge")


def set_up_company(places: Places, env: Mapping[str, str]) -> bool:
    """Books, settings, company row, .qwc and arm date; False when they were there already."""
    if places.qwc.exists():
        _follow_the_port(places, env)
        return False
    name = "Maven Hardware" if places.data else "Acme Woodworking Supply"
    places.settings.write_text(SETTINGS.format(key=COMPANY, name=name, url=places.airflow_url), encoding="utf-8")
    if not places.books.exists():
        run([PYTHON, "-m", "simulators.quickbooks_desktop", str(places.books), "create", "--name", name], env)
    command(env, "migrate")
    command(env, "company", "create", COMPANY, "--password-file", str(places.password))
    command(env, "arm", COMPANY, "--from", "2000-01-01", "--by", "rehearsal")
    command(env, "qwc", COMPANY, "--out", str(places.qwc))
    return True


def update(places: Places, env: Mapping[str, str]) -> list[str]:
    """One "Update Selected" of the Web Connector; what its window shows."""
    arguments = ["--qwc", str(places.qwc), "--password-file", str(places.password), "--company", str(places.books)]
    arguments += ["--once", "--transcript", str(places.logs / "QWCLog.txt")]
    done = subprocess.run(
        [PYTHON, "-m", "simulators.web_connector", *arguments],
        cwd=ROOT,
        env=dict(env),
        capture_output=True,
        text=True,
        check=False,
    )
    lines = done.stdout.strip().splitlines()
    if done.returncode:
        last = next(iter(done.stderr.strip().splitlines()[-1:] or lines[-1:]), "it said nothing")
        raise RehearsalError(f"The update of the Web Connector failed ({last.strip()}).")
    return lines


def update_in_the_end(places: Places, env: Mapping[str, str], say: Callable[[str], None]) -> list[str]:
    """The same; one that fails is said and tried again, as a person would press the button again."""
    for _ in range(UPDATES - 1):
        try:
            return update(places, env)
        except RehearsalError as error:
            say(f"{error} It is tried again in {UPDATE_PAUSE:.0f} s.")
            time.sleep(UPDATE_PAUSE)
    return update(places, env)


def export(places: Places, object_name: str) -> list[dict[str, Any]]:
    """Every record of an object of the books, as QuickBooks would answer."""
    text = run(
        [PYTHON, "-m", "simulators.quickbooks_desktop", str(places.books), "export", "--object", object_name],
        {"PYTHONPATH": str(ROOT)},
    )
    return list(json.loads(text, parse_float=Decimal))


def _follow_the_port(places: Places, env: Mapping[str, str]) -> None:
    """The endpoint of an earlier rehearsal may have been on another port: settings and .qwc name the one of now."""
    before = places.settings.read_text(encoding="utf-8")
    now = re.sub(r"(app_url:\s*)http://localhost:\d+/", rf"\g<1>{places.airflow_url}/", before)
    if now != before:
        places.settings.write_text(now, encoding="utf-8")
        command(env, "qwc", COMPANY, "--out", str(places.qwc))


def command(env: Mapping[str, str], *arguments: str) -> str:
    """One command of ./o2c."""
    return run([PYTHON, "-m", "include.commands", *arguments], env)
