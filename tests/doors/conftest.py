"""The worlds that door tests run in."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from tests.kit.simulated_org import SimulatedOrg


@pytest.fixture(scope="session")
def salesforce_org(tmp_path_factory: pytest.TempPathFactory) -> Iterator[SimulatedOrg]:
    """A simulated org over real HTTPS, with the package deployed; one for all tests, which share its records."""
    from tests.kit.simulated_org import running_org

    with running_org(tmp_path_factory.mktemp("salesforce")) as org:
        yield org
