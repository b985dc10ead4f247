"""A Connection that somebody typed into Airflow's pages is found by every command."""

from __future__ import annotations

import os
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from include.commands import doors
from include.commands.__main__ import main

VARIABLES = {
    "staging_default": "AIRFLOW_CONN_STAGING_DEFAULT",
    "salesforce_default": "AIRFLOW_CONN_SALESFORCE_DEFAULT",
}


@pytest.fixture
def typed(dag_bag: Any, connected: Any) -> Iterator[None]:
    """The Connections stand in Airflow's database, and nowhere else."""
    from airflow.models import Connection
    from airflow.utils.session import create_session

    said = {name: os.environ.pop(variable) for name, variable in VARIABLES.items()}
    with create_session() as session:
        session.add_all([Connection.from_json(text, conn_id=name) for name, text in said.items()])
    doors.staging.cache_clear()
    yield
    doors.staging().close()
    doors.staging.cache_clear()
    with create_session() as session:
        session.query(Connection).filter(Connection.conn_id.in_(said)).delete()
    os.environ.update({VARIABLES[name]: text for name, text in said.items()})


def test_connections_of_airflows_pages_are_found_by_the_commands(
    typed: None, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["company", "list"]) == 0
    assert "acme                 Acme" in capsys.readouterr().out
    main(["preflight"])
    assert "  Salesforce: good" in capsys.readouterr().out


def test_preflight_names_the_formulas_that_would_be_written_or_that_no_run_sees_change(
    connected: Any, capsys: pytest.CaptureFixture[str]
) -> None:
    formulas = {"QB_Sync_Message__c": '"well"', "QB_Generate__c": "TEXT(Account.Type)"}
    said = [{"object": "Opportunity", "field": name, "formula": text} for name, text in formulas.items()]
    connected.org.admin("PUT", "/admin/formulas", said)
    assert main(["preflight"]) == 1
    told = capsys.readouterr().out
    assert (
        "  Salesforce: Opportunity.QB_Sync_Message__c is worked out by Salesforce (a formula or a roll-up), and "
        in told
    )
    assert "  Note: Opportunity.QB_Generate__c is a formula: when only what it reads has changed, " in told
    connected.org.admin("PUT", "/admin/formulas", [])


def test_preflight_asks_for_the_currency_of_the_books_in_an_org_that_keeps_several(
    connected: Any, capsys: pytest.CaptureFixture[str]
) -> None:
    connected.org.admin("PUT", "/admin/currencies", {"codes": ["USD", "EUR"]})
    assert main(["preflight"]) == 1
    told = capsys.readouterr().out
    assert (
        "  Salesforce: Salesforce keeps several currencies (EUR, USD), and the settings do not say in which one" in told
    )
    settings = Path(os.environ["O2C_SETTINGS"])
    settings.write_text(settings.read_text("utf-8").replace("name: Acme", "name: Acme\n    currency: USD"), "utf-8")
    main(["preflight"])
    assert "  Salesforce: good" in capsys.readouterr().out


def test_connection_that_is_nowhere_is_told_in_one_sentence(dag_bag: Any, capsys: pytest.CaptureFixture[str]) -> None:
    doors.staging.cache_clear()
    assert main(["company", "list"]) == 1
    told = capsys.readouterr().err
    assert told.startswith("There is no Connection 'staging_default': neither in AIRFLOW_CONN_STAGING_DEFAULT, nor in ")
    assert told.count("\n") == 1
