from pathlib import Path

import pytest

from tests.kit.quickbooks_desk import Desk


@pytest.fixture
def desk(tmp_path: Path) -> Desk:
    return Desk(tmp_path / "company.qbdb", name="Acme")
