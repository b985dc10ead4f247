"""The command that shows what a person should know, and the status that shows how long things take."""

from __future__ import annotations

import json

from include.commands import doors
from tests.doors.companies.test_company_commands import Command, o2c

__all__ = ["o2c"]


def keep(*alerts: dict[str, str]) -> None:
    """What the DAG found."""
    with doors.staging().begin() as db:
        db.alerts.keep("east", list(alerts))


def test_what_is_open_is_shown_with_whether_it_was_mailed(o2c: Command) -> None:
    keep(
        {
            "kind": "silent",
            "subject": "web_connector",
            "title": "The Web Connector is silent",
            "message": "No call.\nGo.",
        },
        {"kind": "problem", "subject": "company", "title": "East Inc.", "message": "Another company file is open."},
    )
    with doors.staging().begin() as db:
        db.alerts.mailed("east", db.alerts.open("east", kind="problem"))
    code, shown, _ = o2c("alerts", "east")
    lines = shown.splitlines()
    assert (code, len(lines)) == (0, 5)
    assert lines[0].startswith("problem East Inc. since ")
    assert " UTC, mailed 20" in lines[0]
    assert lines[2].endswith(" UTC, not mailed")
    assert lines[3:] == ["    No call.", "    Go."]
    (problem, silent) = json.loads(o2c("alerts", "east", "--json")[1])
    assert (problem["kind"], silent["mailed_at"]) == ("problem", None)
    assert o2c("alerts", "west")[1] == "Nothing is open.\n"


def test_unknown_company_is_told(o2c: Command) -> None:
    code, _, complaint = o2c("alerts", "north")
    assert (code, "No company 'north' in the settings file" in complaint) == (1, True)


def test_status_of_a_company_in_which_nothing_was_posted_says_nothing_of_lag(o2c: Command) -> None:
    assert json.loads(o2c("status", "east", "--json")[1])["east"]["lag"] == []
    assert "median" not in o2c("status", "east")[1]
