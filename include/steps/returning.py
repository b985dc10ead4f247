"""returning: one run of the way back for one company, as every step of it is told."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field
from datetime import date, datetime
from functools import cached_property
from typing import Any, Protocol

from include.company_field import ALONE, CompanyField
from include.errors import TransientError
from include.mappings.language.catalogue import Catalogue
from include.mappings.language.return_spec import ReturnFlow
from include.mappings.transforms.context import Context
from include.model import Values
from include.places import Places, has_places
from include.salesforce.descriptions import Limits, ObjectDescription, within_daily_share
from include.salesforce.read_places import read_places
from include.salesforce.row_writes import RowResult
from include.settings import CompanySettings
from include.staging.books import QUICKBOOKS
from include.staging.door import Staging, Work
from include.steps.companies.verify_organization import Organization, verify_organization

STANDARD_PRICE_BOOK = "SELECT Id FROM Pricebook2 WHERE IsStandard = true"


class Door(Organization, Protocol):
    """The part of the Salesforce door that the way back needs."""

    def query_all(self, soql: str) -> Iterator[dict[str, Any]]:
        """The records of a query."""
        ...

    def describe(self, object_name: str) -> ObjectDescription:
        """What the user may see and do of an object."""
        ...

    def user_id(self) -> str:
        """Who is signed on, 18 characters."""
        ...

    def limits(self) -> Limits:
        """How much of the daily allowance of calls is used."""
        ...

    def write_many(self, object_name: str, external_id_field: str | None, records: Sequence[Values]) -> list[RowResult]:
        """Upsert by the external id, or update by `Id`; one result for each record, in order."""
        ...

    def create_records(self, object_name: str, records: Sequence[Values]) -> list[RowResult]:
        """Insert records; one result for each, in order."""
        ...


@dataclass(frozen=True, slots=True, kw_only=True)
class BookState:
    """A record of the books as it was last read."""

    kind: str  #: `Invoice`, `Customer`
    id: str  #: ListID or TxnID
    fields: Values
    edit_sequence: str | None = None
    stamp: datetime | None = None  #: when QuickBooks says that it was changed, aware
    deleted: bool = False

    @property
    def key(self) -> tuple[str, str]:
        """Which record it is."""
        return self.kind, self.id


@dataclass(slots=True, kw_only=True)
class Returned:
    """What the way back did for one company."""

    company: str
    written: int = 0
    waiting: int = 0
    refused: int = 0
    held: int = 0
    conflicts: int = 0
    problems: list[str] = field(default_factory=list)


@dataclass(kw_only=True)
class Returning:
    """One run: its doors, its flows, and what it has done so far."""

    staging: Staging
    run_id: str
    settings: CompanySettings
    catalogue: Catalogue  #: with the company's own words
    open_salesforce: Callable[[], Door]
    today: date  #: of the machine that QuickBooks runs on
    company_field: CompanyField = ALONE  #: tells the company's records from those of others that share its org
    of_history: frozenset[tuple[str, str]] = frozenset()  #: records that a person asked for by migrate_history
    result: Returned = field(init=False)
    _places: dict[str, Places | None] = field(init=False, default_factory=dict)

    def __post_init__(self) -> None:
        self.result = Returned(company=self.key)

    @property
    def key(self) -> str:
        """The company's key."""
        return str(self.settings.key)

    @cached_property
    def flows(self) -> tuple[ReturnFlow, ...]:
        """The flows of the way back that are switched on."""
        return self.catalogue.returning(self.settings.job_from)

    def flow_from(self, source: str) -> ReturnFlow | None:
        """The flow that reads something that was worked out, such as `Total`."""
        return next((flow for flow in self.flows if flow.source.objects == (source,)), None)

    def salesforce(self) -> Door:
        """The org, once it is known to be the right one and to have calls left for today.

        Raises `SetupError` for another org, and `TransientError` when its share of the day's calls is used.
        """
        return self._door

    @cached_property
    def standard_price_book(self) -> str | None:
        """The Salesforce id of the org's standard price book, asked once."""
        return next((str(row["Id"]) for row in self.salesforce().query_all(STANDARD_PRICE_BOOK)), None)

    def places(self, object_name: str) -> Places | None:
        """The countries and states that an object of the org takes, asked once; None where they are free text."""
        if object_name not in self._places:
            self._places[object_name] = read_places(self.salesforce().describe(object_name))
        return self._places[object_name]

    def write_many(self, object_name: str, external_id_field: str | None, records: Sequence[Values]) -> list[RowResult]:
        """Write rows as the door does, countries and states by the codes of the org's lists."""
        places = self.places(object_name) if any(has_places(record) for record in records) else None
        records = records if places is None else [places.coded(record) for record in records]
        return self.salesforce().write_many(object_name, external_id_field, records)

    def context(self, *, prices: bool = False) -> Context:
        """What mappings may know besides the record; the price book is asked for only where prices come back."""
        return Context(
            company=self.settings.key,
            today=self.today,
            posting=self.settings.posting,
            standard_price_book=self.standard_price_book if prices else None,
            places=self.places,
            home=self._home,
        )

    @cached_property
    def _home(self) -> str:
        """The country of QuickBooks' edition."""
        with self.staging.read() as db:
            return db.companies.get(self.key).country or ""

    @cached_property
    def _door(self) -> Door:
        door = self.open_salesforce()
        with self.staging.read() as db:
            company = db.companies.get(self.key)
        verify_organization(self.staging, door, company)
        limits = door.limits()
        if not within_daily_share(limits, self.settings.api_share):
            raise TransientError(
                f"Nothing was written to Salesforce for company {self.key!r}: {limits.daily_used:,} of "
                f"{limits.daily_max:,} calls of the day are used, and api_share is {self.settings.api_share}. "
                "It goes on by itself when there are calls again; or raise api_share in the settings."
            )
        return door


def states_of(db: Work, company: str, kind: str, ids: Sequence[str], *, system: str = QUICKBOOKS) -> list[BookState]:
    """Landed records of the books, in the order of `ids`; unknown ones are left out."""
    found = db.records.fetch(company, kind, ids, system=system)
    return [
        BookState(
            kind=kind,
            id=record.id,
            fields=record.payload,
            edit_sequence=record.payload.get("EditSequence"),
            stamp=record.stamp,
            deleted=record.deleted,
        )
        for name in ids
        if (record := found.get(name)) is not None
    ]
