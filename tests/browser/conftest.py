"""One Airflow and one browser for all tests of a module. Every test here is slow: `make test-all` runs them."""

from __future__ import annotations

import os
from collections.abc import Iterator
from pathlib import Path

import pytest

from launcher.airflow_server import Airflow
from launcher.environment import environment
from launcher.places import Places
from launcher.processes import stopping
from tests.kit.airflow_pages import Pages
from tests.kit.chromium import WHY_NOT, chromium, is_installed
from tests.kit.fault_server import free_port


@pytest.fixture(scope="module")
def places(tmp_path_factory: pytest.TempPathFactory) -> Places:
    """A folder and a port of its own."""
    if not is_installed():
        pytest.skip(WHY_NOT)
    return Places(home=tmp_path_factory.mktemp("airflow"), first_port=free_port())


@pytest.fixture(scope="module")
def airflow(places: Places) -> Iterator[Airflow]:
    """Airflow with every DAG and without a scheduler: a run that is made waits, whatever its tasks would need."""
    with stopping() as processes:
        started = Airflow(places, environment(places, os.environ), processes, ("api-server", "dag-processor"))
        started.start()
        yield started


@pytest.fixture(scope="module")
def pages(places: Places, airflow: Airflow, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Pages]:
    """A browser in which admin is signed on."""
    with chromium(tmp_path_factory.mktemp("profile")) as browser:
        signed_on = Pages(browser, places.airflow_url)
        signed_on.sign_on("admin", airflow.password)
        yield signed_on


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Chromium and Airflow take half a minute to start."""
    for item in items:
        if item.path.parent == Path(__file__).parent:
            item.add_marker(pytest.mark.slow)
