"""The files of the production install, checked as far as a machine without Docker can."""

from __future__ import annotations

import json
import re
from functools import cache
from pathlib import Path
from typing import Any

import pytest
import yaml
from cryptography.fernet import Fernet

from include.staging.address import staging_url

ROOT = Path(__file__).parent.parent
OURS = (
    "airflow-init",
    "airflow-apiserver",
    "airflow-scheduler",
    "airflow-dag-processor",
    "airflow-triggerer",
    "airflow-worker",
    "qbwc",
    "o2c",
)
ONE_SHOT = ("airflow-init", "o2c")
COMMANDS = {
    "airflow-apiserver": ["api-server", "--proxy-headers"],
    "airflow-scheduler": ["scheduler", "--skip-serve-logs"],
    "airflow-dag-processor": ["dag-processor"],
    "airflow-triggerer": ["triggerer", "--skip-serve-logs"],
    "airflow-worker": ["celery", "worker", "--skip-serve-logs"],
}
HEALTH = {
    "postgres": "pg_isready",
    "redis": "redis-cli ping",
    "airflow-apiserver": "http://localhost:8080/api/v2/version",
    "airflow-scheduler": "http://localhost:8974/health",
    "airflow-dag-processor": '/api/v2/monitor/health | grep -q "dag_processor.:{.status.:.healthy"',
    "airflow-triggerer": '/api/v2/monitor/health | grep -q "triggerer.:{.status.:.healthy"',
    "airflow-worker": "inspect ping",
    "qbwc": "http://localhost:8090/qbwc/support",
}
OTHERS = {"AIRFLOW_URL", "AIRFLOW_USERS", "FORWARDED_ALLOW_IPS", "WORKER_SLOTS", "COMPANY_LANES"}
SECRETS = {"POSTGRES_PASSWORD", "STAGING_PASSWORD", "REDIS_PASSWORD", "FERNET_KEY", "JWT_SECRET", "API_SECRET_KEY"}


@cache
def compose() -> dict[str, Any]:
    found: dict[str, Any] = yaml.safe_load((ROOT / "docker-compose.yaml").read_text(encoding="utf-8"))
    return found


@cache
def pins() -> dict[str, str]:
    lines = (ROOT / "requirements.txt").read_text(encoding="utf-8").splitlines()
    found = (re.match(r"([\w.-]+)==([\w.]+)", line) for line in lines)
    return {pin[1]: pin[2] for pin in found if pin is not None}


def service(name: str) -> dict[str, Any]:
    found: dict[str, Any] = compose()["services"][name]
    return found


def test_every_service_of_production_is_there() -> None:
    assert set(compose()["services"]) == {"postgres", "redis", *OURS}


@pytest.mark.parametrize("name", COMMANDS)
def test_an_airflow_process_is_started_by_its_own_command(name: str) -> None:
    assert service(name)["command"] == COMMANDS[name]
    assert "entrypoint" not in service(name)


def test_the_first_start_migrates_both_databases_before_anything_else_runs() -> None:
    pool = "airflow pools set companies ${COMPANY_LANES:-5} 'Companies at work at once'"
    said = [f"airflow db migrate && {pool} && python -m include.commands migrate"]
    assert service("airflow-init")["command"] == said
    assert service("airflow-worker")["environment"]["O2C_POOL"] == "companies"
    assert service("airflow-init")["restart"] == "no"
    for name in set(OURS) - {"airflow-init"}:
        assert service(name)["depends_on"]["airflow-init"] == {"condition": "service_completed_successfully"}
        assert service(name)["depends_on"]["postgres"] == {"condition": "service_healthy"}


@pytest.mark.parametrize("name", HEALTH)
def test_a_service_that_stays_tells_whether_it_is_well(name: str) -> None:
    check = service(name)["healthcheck"]
    assert HEALTH[name] in " ".join(check["test"])
    assert check["test"][0] in ("CMD", "CMD-SHELL")
    assert not check["test"][-1].startswith(("airflow", "celery --app")), "a command of Airflow costs seconds each time"
    assert set(HEALTH) == set(compose()["services"]) - set(ONE_SHOT)


@pytest.mark.parametrize("name", OURS)
def test_every_process_of_ours_has_the_same_environment(name: str) -> None:
    environment = service(name)["environment"]
    assert environment == compose()["x-environment"]
    assert environment["PYTHONPATH"] == "/opt/airflow:/opt/airflow/plugins"
    assert environment["AIRFLOW__CORE__EXECUTOR"] == "CeleryExecutor"
    assert environment["O2C_SETTINGS"] == "/opt/airflow/settings.yaml"


def test_the_staging_connection_and_its_url_name_the_same_database() -> None:
    environment = compose()["x-environment"]
    parts = json.loads(_filled(environment["AIRFLOW_CONN_STAGING_DEFAULT"]))

    class Parts:
        conn_type, host, port = parts["conn_type"], parts["host"], None
        login, password, schema = parts["login"], parts["password"], parts["schema"]

    assert staging_url(Parts()) == _filled(environment["STAGING_URL"])


def test_airflow_and_the_staging_rows_have_a_database_and_a_user_each() -> None:
    assert service("postgres")["environment"]["POSTGRES_DB"] == "airflow"
    script = compose()["configs"]["staging-database"]["content"]
    assert "CREATE DATABASE staging OWNER staging;" in script
    assert "@postgres/airflow" in compose()["x-environment"]["AIRFLOW__DATABASE__SQL_ALCHEMY_CONN"]


def test_every_volume_is_declared_and_every_declared_one_is_used() -> None:
    used = {mount.split(":")[0] for one in compose()["services"].values() for mount in one.get("volumes", ())}
    assert {name for name in used if not name.startswith(".")} == set(compose()["volumes"])
    assert {name for name in used if name.startswith(".")} == {"./settings.yaml"}


def test_file_that_a_command_writes_outlives_its_container() -> None:
    folder = service("o2c")["working_dir"]
    assert f"out:{folder}" in service("o2c")["volumes"]
    assert f"out:{folder}" in service("airflow-apiserver")["volumes"]
    assert f" {folder} " in _dockerfile()  # the volume takes its owner from there
    for page in ("docs/install.md", "docs/commands.md"):
        brought = re.findall(r"^docker compose cp ([\w-]+):(\S+)/acme\.qwc \.$", (ROOT / page).read_text("utf-8"), re.M)
        assert brought == [("airflow-apiserver", folder)], page


def test_ports_are_open_on_the_machine_itself_only() -> None:
    ports = {name: one["ports"] for name, one in compose()["services"].items() if "ports" in one}
    assert ports == {"airflow-apiserver": ["127.0.0.1:8080:8080"], "qbwc": ["127.0.0.1:8090:8090"]}


def test_no_image_is_the_latest_whatever_that_is() -> None:
    images = [one["image"] for one in compose()["services"].values()] + [_base_image()]
    assert [image for image in images if not re.fullmatch(r"[\w./-]+:[\w.-]*\d[\w.-]*", image)] == []
    assert [image for image in images if "latest" in image] == []


def test_the_image_is_of_the_version_that_the_requirements_pin() -> None:
    assert _base_image() == f"apache/airflow:slim-{pins()['apache-airflow']}-python3.11"
    assert pins()["celery"] == "5.6.3"  # 5.7.0 does not import beside the provider


def test_the_image_carries_the_name_of_the_projects_version() -> None:
    version = re.search(r'^version = "(.+)"', (ROOT / "pyproject.toml").read_text(encoding="utf-8"), re.M)
    assert version
    assert {service(name)["image"] for name in OURS} == {f"order-to-cash:{version[1]}"}


def test_what_the_image_copies_exists_and_reaches_the_builder() -> None:
    copied = re.findall(r"^COPY --chown=\S+ (\S+) ", _dockerfile(), re.M)
    assert copied == ["requirements.txt", "include", "plugins", "dags", "salesforce_package"]
    admitted = {line[1:] for line in _lines(".dockerignore") if line.startswith("!")}
    assert admitted == set(copied)
    assert _lines(".dockerignore")[0] == "*"
    assert [name for name in copied if not (ROOT / name).exists()] == []
    assert "compileall" in _dockerfile()


def test_no_secret_stands_in_the_file_and_none_has_a_default() -> None:
    text = (ROOT / "docker-compose.yaml").read_text(encoding="utf-8")
    named = set(re.findall(r"\$\{(\w+)", text)) - {"HOSTNAME"}
    demanded = set(re.findall(r"\$\{(\w+):\?", text))
    assert demanded == SECRETS
    assert named - SECRETS == OTHERS
    assert set(re.findall(r"\$\{(\w+):?-", text)) == named - SECRETS
    for address in re.findall(r"://\w*:([^@\s]+)@", text):
        assert address.startswith("${")


def test_the_example_of_the_secrets_names_each_and_fills_none() -> None:
    values = dict(line.split("=", 1) for line in _lines("env.example"))
    assert {name for name, value in values.items() if not value} == SECRETS
    assert set(values) - SECRETS == OTHERS
    assert {"/.env", "/settings.yaml", "/*.dump"} <= set(_lines(".gitignore"))


def test_the_profile_that_the_example_of_the_secrets_offers_is_the_one_of_the_endpoint() -> None:
    offered = re.findall(r"^# COMPOSE_PROFILES=(\w+)$", (ROOT / "env.example").read_text(encoding="utf-8"), re.M)
    assert [offered, service("qbwc")["profiles"]] == [["endpoint"], ["endpoint"]]


def test_a_key_made_as_the_example_says_is_a_fernet_key() -> None:
    made = "AAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHh8="  # base64 of 32 bytes, as openssl writes it
    Fernet(made.replace("+", "-").replace("/", "_"))
    assert "openssl rand -base64 32 | tr '+/' '-_'" in (ROOT / "env.example").read_text(encoding="utf-8")


def _filled(text: str) -> str:
    return re.sub(r"\$\{\w+(:\?[^}]*)?\}", "secret", text)


def _dockerfile() -> str:
    return (ROOT / "Dockerfile").read_text(encoding="utf-8")


def _base_image() -> str:
    return str(re.findall(r"^FROM (\S+)", _dockerfile(), re.M)[0])


def _lines(name: str) -> list[str]:
    lines = (ROOT / name).read_text(encoding="utf-8").splitlines()
    return [line for line in lines if line and not line.startswith("#")]
