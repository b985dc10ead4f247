"""The bench of many companies: what it is made of, without Airflow."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

from bench.companies.company import Company, write_settings
from bench.companies.compose import compose_environment
from bench.companies.orgs import running_orgs
from bench.companies.stack import Missing, programs
from bench.companies.trees import cpu, everything_below, memory
from include.company_field import company_field_of
from include.read_settings import load_settings
from include.staging.door import Staging
from include.steps.companies.verify_organization import verify_organization
from tests.kit.connected_company import START
from tests.kit.templates import copy_staging


def test_environment_is_that_of_the_compose_file_with_the_lines_of_env_filled_in() -> None:
    found = compose_environment({"FERNET_KEY": "a key", "WORKER_SLOTS": "4", "POSTGRES_PASSWORD": "secret"})
    assert found["AIRFLOW__CORE__EXECUTOR"] == "CeleryExecutor"
    assert found["AIRFLOW__CORE__FERNET_KEY"] == "a key"
    assert found["AIRFLOW__CELERY__WORKER_CONCURRENCY"] == "4"
    assert ":secret@postgres/airflow" in found["AIRFLOW__DATABASE__SQL_ALCHEMY_CONN"]
    assert [name for name, value in found.items() if "${" in value] == []
    assert compose_environment({})["AIRFLOW__CELERY__WORKER_CONCURRENCY"] == "6"


def test_program_that_is_missing_is_named() -> None:
    with pytest.raises(Missing, match="There is no Redis here: install redis-server"):
        programs("/nowhere")


def test_companies_share_orgs_and_no_two_orgs_are_the_same(tmp_path: Path) -> None:
    with running_orgs(tmp_path / "orgs", [{"one": 1}, {"two": 1, "three": 1}]) as orgs:
        ids = [org.simulated.salesforce.organization_id() for org in orgs]
        assert len(set(ids)) == 2
        (deal,) = orgs[1].win("two")
        assert orgs[1].is_posted(deal) is False
        companies = [
            Company(key=key, number=number, org=orgs[number > 1], books=tmp_path / f"{key}.books")
            for number, key in enumerate(("one", "two", "three"), 1)
        ]
        staging = Staging(copy_staging(tmp_path / "staging.sqlite"))
        for company in companies:
            company.found(staging)
            with staging.read() as db:
                row = db.companies.get(company.key)
            verify_organization(staging, company.org.simulated.salesforce, row)
            assert row.posts_from == START
        staging.close()
        write_settings(tmp_path / "settings.yaml", companies)
    settings = load_settings(tmp_path / "settings.yaml")
    fields = company_field_of(settings.companies[1], settings.companies, settings.company_field)
    assert fields.companies == ("two", "three")


def test_processes_are_counted_with_all_that_they_started_and_that_has_ended() -> None:
    busy = "import time; end = time.process_time() + 0.3\nwhile time.process_time() < end: pass"
    code = (
        f"import subprocess, sys; subprocess.run([sys.executable, '-c', {busy!r}]); print('done', flush=True); input()"
    )
    with subprocess.Popen([sys.executable, "-c", code], stdin=subprocess.PIPE, stdout=subprocess.PIPE) as process:
        assert process.stdout is not None
        assert process.stdout.readline() == b"done\n"
        assert cpu({"it": process.pid})["it"] >= 0.28
        assert everything_below([process.pid]) == [process.pid]
        assert process.pid in everything_below([os.getpid()])
        assert memory([process.pid]) > 1
        process.communicate(b"\n")
