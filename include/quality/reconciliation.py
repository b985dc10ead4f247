"""The page of a comparison of both books, for finance: the verdict first, then each cause with its sum."""

from __future__ import annotations

from base64 import b64encode
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from decimal import Decimal
from typing import Any, Protocol

from include.quality.report import page_of


class Told(Protocol):
    """A difference as the page shows it."""

    @property
    def scope(self) -> str: ...
    @property
    def record_id(self) -> str: ...
    @property
    def title(self) -> str: ...
    @property
    def field(self) -> str: ...
    @property
    def salesforce(self) -> str | None: ...
    @property
    def quickbooks(self) -> str | None: ...
    @property
    def amount(self) -> Decimal | None: ...
    @property
    def advice(self) -> str: ...


class TableLine(Protocol):
    """A line of the table of a month."""

    @property
    def id(self) -> str: ...
    @property
    def title(self) -> str: ...
    @property
    def deal(self) -> Decimal | None: ...
    @property
    def documents(self) -> str: ...
    @property
    def booked(self) -> Decimal | None: ...
    @property
    def difference(self) -> Decimal: ...


@dataclass(frozen=True, slots=True, kw_only=True)
class CauseGroup:
    """The differences of one cause."""

    cause: str
    advice: str
    differences: Sequence[Told]

    @property
    def total(self) -> Decimal:
        """What they are worth together, Salesforce less QuickBooks."""
        return sum((one.amount for one in self.differences if one.amount is not None), Decimal("0.00"))


@dataclass(frozen=True, slots=True, kw_only=True)
class ReconciliationPage:
    """Everything that the page shows; `period` is empty when all deals were compared."""

    company: str
    simulated: bool
    run: str
    made_at: datetime
    facts: Mapping[str, Any]
    period: str
    groups: Sequence[CauseGroup]
    lines: Sequence[TableLine]
    csv: str
    json: str


def render_reconciliation(page: ReconciliationPage) -> str:
    """The page as one HTML text that needs no other file, no network and no script; the downloads are within it."""
    return page_of("reconciliation.html.j2").render(
        page=page,
        facts=page.facts,
        differences=sum(len(group.differences) for group in page.groups),
        files=(("csv", "text/csv", _encoded(page.csv)), ("json", "application/json", _encoded(page.json))),
        booked=_sum(line.booked for line in page.lines),
        won=_sum(line.deal for line in page.lines),
    )


def _sum(amounts: Iterable[Decimal | None]) -> Decimal:
    return sum((amount for amount in amounts if amount is not None), Decimal("0.00"))


def _encoded(text: str) -> str:
    return b64encode(text.encode()).decode()
