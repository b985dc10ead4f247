"""The simulated company file of a rehearsal, and the Web Connector beside it."""

from __future__ import annotations

import json
import subprocess
from collections.abc import Mapping
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
ITEMS = ("ItemService", "ItemNonInventory", "ItemInventory", "ItemOtherCharge")


def set_up_company(places: Places, env: Mapping[str, str]) -> bool:
    """Books, settings, company row, .qwc and arm date; False when they were there already."""
    if places.qwc.exists():
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
    if done.returncode:
        raise RehearsalError(f"The Web Connector's update failed:\n{done.stdout[-2000:]}{done.stderr[-2000:]}")
    return done.stdout.strip().splitlines()


def export(places: Places, object_name: str) -> list[dict[str, Any]]:
    """Every record of an object of the books, as QuickBooks would answer."""
    text = run(
        [PYTHON, "-m", "simulators.quickbooks_desktop", str(places.books), "export", "--object", object_name],
        {"PYTHONPATH": str(ROOT)},
    )
    return list(json.loads(text, parse_float=Decimal))


def command(env: Mapping[str, str], *arguments: str) -> str:
    """One command of ./o2c."""
    return run([PYTHON, "-m", "include.commands", *arguments], env)
