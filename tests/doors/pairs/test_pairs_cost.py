"""What a portion of pairs costs: the same statements and calls, whatever the number of records."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import UTC, date, datetime
from pathlib import Path
from typing import Any

import pytest

from include.mappings.language.catalogue import load_catalogue
from include.model import CompanyKey
from include.rows import NewLink
from include.salesforce.descriptions import Limits, ObjectDescription
from include.salesforce.row_writes import RowResult
from include.settings import CompanySettings
from include.staging.door import Staging
from include.states import LinkOrigin
from include.steps.flows.override_flows import override_flows
from include.steps.pairs.return_pairs import return_pairs
from include.steps.returning import BookState, Returning
from tests.kit.clock import NOVEMBER, Clock
from tests.kit.statements import counted

CATALOGUE = load_catalogue(Path(__file__).parents[3] / "include" / "mappings")
NOW = datetime(2026, 11, 21, tzinfo=UTC)


@dataclass
class Org:
    """A second org, whose accounts all have one telephone number; it remembers what it was given."""

    phone: str = "555-0100"
    queries: int = 0
    written: list[Mapping[str, Any]] = field(default_factory=list)

    def organization_id(self) -> str:
        return "00D000000000001EAA"

    def is_simulated(self) -> bool:
        return True

    def user_id(self) -> str:
        return "005000000000001AAA"

    def describe(self, object_name: str) -> ObjectDescription:
        return ObjectDescription(name=object_name)

    def limits(self) -> Limits:
        return Limits(daily_max=15000, daily_used=1)

    def query_all(self, soql: str) -> Iterator[dict[str, Any]]:
        self.queries += 1
        for record_id in soql.partition("(")[2].rstrip(")").replace("'", "").split(","):
            yield {"Id": record_id, "IsDeleted": False, "Phone": self.phone, "LastModifiedDate": None}

    def write_many(
        self, object_name: str, external_id_field: str | None, records: Sequence[Mapping[str, Any]]
    ) -> list[RowResult]:
        self.written += records
        return [RowResult(id=record["Id"], success=True) for record in records]

    def create_records(self, object_name: str, records: Sequence[Mapping[str, Any]]) -> list[RowResult]:
        raise AssertionError("asked")


@pytest.fixture
def staging(staging_url: str) -> Iterator[Staging]:
    made = Staging(staging_url, now=Clock(NOVEMBER))
    with made.begin() as db:
        names = {"name": "Acme", "user_name": "acme", "password_hash": "", "owner_id": "", "file_id": ""}
        db.companies.create({"key": "acme", **names, "simulated": True, "batch_size": 10})
    yield made
    made.close()


def test_every_record_has_moved_and_no_statement_is_for_one_of_them(staging: Staging) -> None:
    few, many = Org(), Org()
    _cost(staging, Org(), 1, "W")  # the first run learns which org it is
    assert _cost(staging, few, 5, "A") == _cost(staging, many, 180, "B")
    assert (few.queries, many.queries, len(many.written)) == (1, 1, 180)
    assert many.written[0] == {"Id": many.written[0]["Id"], "Phone": "555-0199"}


def test_conflicts_of_a_portion_cost_no_statement_each(staging: Staging) -> None:
    disputed = Org(phone="555-0142")
    _cost(staging, Org(phone="555-0100"), 1, "W")
    assert _cost(staging, disputed, 5, "C") == _cost(staging, Org(phone="555-0142"), 180, "D")
    assert disputed.written == []
    with staging.read() as db:
        assert len(db.decisions.open("acme")) == 185


def _cost(staging: Staging, org: Org, count: int, prefix: str) -> int:
    """The statements of a comparison in which QuickBooks has another number in every record."""
    states = [_state(f"{prefix}{number:04}") for number in range(count)]
    flow = override_flows(CATALOGUE, {"customer_to_account": {"enabled": True}}).returns["customer_to_account"]
    with staging.begin() as db:
        db.links.add_all([_link(state) for state in states])
        db.mirror_rows.keep([_row(state) for state in states])
    with counted(staging) as statements:
        assert return_pairs(_work(staging, org), flow, states) == {}
    return len(statements)


def _state(name: str) -> BookState:
    fields = {"ListID": name, "Name": name, "Phone": "555-0199", "EditSequence": "2"}
    return BookState(kind="Customer", id=name, fields=fields, edit_sequence="2", stamp=NOW)


def _link(state: BookState) -> NewLink:
    return NewLink(
        company="acme",
        kind="Customer",
        qb_id=state.id,
        flow="account_to_customer",
        salesforce_id=f"001{state.id:0>15}",
        is_list=True,
        edit_sequence="1",
        applied_hash="hash",
        origin=LinkOrigin.POSTED,
    )


def _row(state: BookState) -> dict[str, Any]:
    step = f'{{"Phone": ["555-0100", "555-0100"], "Name": [null, "{state.id}"]}}'
    named = {"company": "acme", "flow": "customer_to_account", "key": f"acme:{state.id}", "object": "Account"}
    return {**named, "kind": "Customer", "qb_id": state.id, "last_synced": step, "state": "written"}


def _work(staging: Staging, org: Org) -> Returning:
    settings = CompanySettings(key=CompanyKey("acme"), name="Acme", simulated=True)
    return Returning(
        staging=staging,
        run_id="run",
        settings=settings,
        catalogue=replace(CATALOGUE),
        open_salesforce=lambda: org,
        today=date(2026, 11, 21),
    )
