"""An org in a file of the test, and short words to write and ask."""

from __future__ import annotations

import shutil
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

from simulators.salesforce_org.org import Org, open_org
from simulators.salesforce_org.querying import Asker, run_query
from simulators.salesforce_org.writing import Writer

Insert = Callable[..., str]
Ask = Callable[..., list[dict[str, Any]]]


@pytest.fixture(scope="session")
def fresh_state(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The state file of a fresh org, to be copied."""
    state = tmp_path_factory.mktemp("fresh") / "org.db"
    open_org(state).database.close()
    return state


@pytest.fixture
def org(tmp_path: Path, fresh_state: Path) -> Iterator[Org]:
    opened = open_org(Path(shutil.copy(fresh_state, tmp_path / "org.db")))
    yield opened
    opened.database.close()


@pytest.fixture
def writer(org: Org) -> Writer:
    return Writer(org=org, viewer=org.seed_viewer)


@pytest.fixture
def insert(writer: Writer) -> Insert:
    def create(name: str, **values: Any) -> str:
        with writer.org.database.transaction():
            return writer.insert(writer.org.schema.get(name), values)

    return create


@pytest.fixture
def ask(org: Org) -> Ask:
    def query(soql: str, *, deleted: bool = False) -> list[dict[str, Any]]:
        asker = Asker(org=org, viewer=org.seed_viewer, version="60.0", include_deleted=deleted)
        records: list[dict[str, Any]] = run_query(asker, soql)["records"]
        return records

    return query


@pytest.fixture
def product(org: Org, insert: Insert) -> tuple[str, str]:
    """A product and its standard price book entry at 100.00."""
    thing = insert("Product2", Name="Vise", ProductCode="V", IsActive=True)
    book = org.residents.standard_pricebook
    return thing, insert("PricebookEntry", Pricebook2Id=book, Product2Id=thing, UnitPrice=100, IsActive=True)


@pytest.fixture
def deal(insert: Insert) -> str:
    return insert("Opportunity", Name="Deal", StageName="Closed Won", CloseDate="2026-09-01", Amount=5)
