"""What a firm decides, in one place: read once by a composition root, checked on creation, all complaints at once."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, field, fields, replace
from datetime import date
from decimal import Decimal
from enum import StrEnum
from pathlib import Path
from types import MappingProxyType
from typing import Any

from include.errors import SetupError
from include.model import CompanyKey


class PostingDate(StrEnum):
    """The date that a transaction gets in QuickBooks."""

    CLOSE_DATE = "close_date"  #: the day on which the deal was won
    DAY_POSTED = "day_posted"  #: the day on which the document is first mapped for posting


class ClosedPeriodPolicy(StrEnum):
    """What happens to a document whose date is on or before the closing date of the books."""

    HOLD = "hold"  #: it waits for a person
    FIRST_OPEN_DAY = "first_open_day"  #: it is dated the day after the closing date


class Numbering(StrEnum):
    """Who gives a transaction its number."""

    QUICKBOOKS = "quickbooks"  #: QuickBooks counts, and the number comes back
    SALESFORCE = "salesforce"  #: the mapping's `ref_number` is sent


class JobFrom(StrEnum):
    """What a Job of QuickBooks is in Salesforce: one word for the company, and only that flow carries jobs."""

    CONTACT = "contact"  #: a Contact of the customer's Account
    CHILD_ACCOUNT = "child_account"  #: an Account below the customer's
    OPPORTUNITY = "opportunity"  #: an Opportunity of the customer's Account
    NONE = "none"  #: nothing: jobs stay in QuickBooks


#: The policies that are words; the others are true or false.
POLICIES: Mapping[str, type[StrEnum]] = MappingProxyType(
    {"posting_date": PostingDate, "closed_period": ClosedPeriodPolicy, "numbering": Numbering}
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Posting:
    """How a company posts; a mapping file may override each of it for its flow. Plain words become policies."""

    posting_date: PostingDate = PostingDate.CLOSE_DATE
    closed_period: ClosedPeriodPolicy = ClosedPeriodPolicy.HOLD
    numbering: Numbering = Numbering.QUICKBOOKS
    pending: bool = False
    to_be_printed: bool = False
    to_be_emailed: bool = False

    def __post_init__(self) -> None:
        for name, words in POLICIES.items():
            object.__setattr__(self, name, words(getattr(self, name)))

    def with_overrides(self, overrides: Mapping[str, Any]) -> Posting:
        """The same policy with a flow's own words in place of the company's."""
        return replace(self, **overrides) if overrides else self


#: The keys of a policy, as the settings and mapping files spell them.
POSTING_KEYS = tuple(item.name for item in fields(Posting))


@dataclass(frozen=True, slots=True, kw_only=True)
class Accounts:
    """Names of the QuickBooks accounts that an item needs (QuickBooks refuses an item without one)."""

    income: str = "Sales"
    cogs: str = "Cost of Goods Sold"
    asset: str = "Inventory Asset"
    expense: str = "Purchases"


@dataclass(frozen=True, slots=True, kw_only=True)
class Batching:
    """How many requests a document carries: starts small, grows while QuickBooks is quick, halves after a loss."""

    start: int = 10
    transactions: int = 25
    lists: int = 100

    def complaints(self) -> list[str]:
        """What is wrong with these numbers, in words."""
        return [
            f"batching.{name} is {value}; it must be between 1 and 500"
            for name, value in (("start", self.start), ("transactions", self.transactions), ("lists", self.lists))
            if not 1 <= value <= 500
        ]


@dataclass(frozen=True, slots=True, kw_only=True)
class Reading:
    """What is read of the books, and how much of it comes with one answer."""

    objects: tuple[str, ...] = ()  #: `Customer`, `Item`, `Vendor`, beside what the flows of the way back need
    page: int = 100
    since: date | None = None  #: documents dated earlier are read and not brought; migrate_history brings them

    def __post_init__(self) -> None:
        said: Any = self.objects
        object.__setattr__(self, "objects", (said,) if isinstance(said, str) else tuple(said))

    def complaints(self) -> list[str]:
        """What is wrong with these words, in words."""
        since: Any = self.since
        wrong = [] if 1 <= self.page <= 500 else [f"reading.page is {self.page}; it must be between 1 and 500"]
        is_day = since is None or isinstance(since, date)
        return wrong if is_day else [*wrong, f"reading.since is {since!r}; it must be a day, as in 2026-01-01"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Alerts:
    """What people are told without asking, and who."""

    overdue_days: int = 30  #: so long past its due date an invoice counts
    overdue_amount: Decimal = Decimal("0.01")  #: less than this is left alone
    mail_to: tuple[str, ...] = ()
    mail_owner: bool = False  #: the owner of an overdue Account is told of it
    silent_polls: int = 4  #: after so many polls that did not come, the Web Connector is silent
    quarantine_growth: int = 20  #: so many more held documents than at the last digest are told
    remind_days: int = 7  #: what stays open is told again after so long; 0: never

    def __post_init__(self) -> None:
        said: Any = self.mail_to
        object.__setattr__(self, "mail_to", (said,) if isinstance(said, str) else tuple(said or ()))
        amount = str(self.overdue_amount)  # a float's text is what the file says
        known = re.fullmatch(r"\d{1,12}(\.\d{1,2})?", amount)
        object.__setattr__(self, "overdue_amount", Decimal(amount if known else 0))

    def complaints(self) -> list[str]:
        """What is wrong with these words, in words."""
        least = {"overdue_days": 0, "silent_polls": 2, "quarantine_growth": 1, "remind_days": 0}
        wrong = [
            f"alerts.{name} is {getattr(self, name)}; it must be at least {number}"
            for name, number in least.items()
            if getattr(self, name) < number
        ]
        wrong += [f"alerts.mail_to: {word!r} is not an address" for word in self.mail_to if "@" not in word]
        return (
            wrong
            if self.overdue_amount > 0
            else [*wrong, "alerts.overdue_amount must be an amount above 0, to the cent"]
        )


@dataclass(frozen=True, slots=True, kw_only=True)
class CompanySettings:
    """What one company file is told; its identity (OwnerID, FileID, password) lives in the staging database."""

    key: CompanyKey
    name: str
    simulated: bool = False
    salesforce: str = "salesforce_default"  #: id of the Airflow Connection
    owns: str | tuple[str, ...] = ()  #: values of the selector that mean this company
    mappings: Path | None = None  #: a folder of mapping files that take the place of the shipped ones
    app_url: str = "http://localhost:8080/qbwc/ws"
    posting: Posting = field(default_factory=Posting)
    accounts: Accounts = field(default_factory=Accounts)
    batching: Batching = field(default_factory=Batching)
    reading: Reading = field(default_factory=Reading)
    alerts: Alerts = field(default_factory=Alerts)
    job_from: JobFrom = JobFrom.NONE
    flows: Mapping[str, Mapping[str, Any]] = field(default_factory=dict)  #: overrides: enabled, send, bring, owner, ...
    max_held_ratio: float = 1.0  #: 1.0 only reports; a smaller share stops the flow
    poll_minutes: int = 15
    answer_patience: float = 600.0  #: seconds that an outstanding write may take before another session may ask
    api_share: float = 0.9  #: of the org's calls of a day; the way back stops when it is used

    def complaints(self) -> list[str]:
        """What is wrong with this company's settings, in words."""
        wrong = [*self.batching.complaints(), *self.reading.complaints(), *self.alerts.complaints()]
        if not re.fullmatch(r"[a-z0-9][a-z0-9_-]{0,19}", self.key):
            wrong.append(f"key {self.key!r} must be 1 to 20 of a-z, 0-9, - and _")
        if not re.match(r"https?://", self.app_url):
            wrong.append(f"app_url {self.app_url!r} must begin with https:// (or http:// on localhost)")
        if not 0 < self.max_held_ratio <= 1:
            wrong.append(f"max_held_ratio {self.max_held_ratio} must be above 0 and at most 1")
        if not 0 < self.api_share <= 1:
            wrong.append(f"api_share {self.api_share} must be above 0 and at most 1")
        if not 1 <= self.poll_minutes <= 1440:
            wrong.append(f"poll_minutes {self.poll_minutes} must be between 1 and 1440")
        return wrong


@dataclass(frozen=True, slots=True, kw_only=True)
class Settings:
    """The whole configuration file."""

    companies: tuple[CompanySettings, ...]
    selector: Mapping[str, str] = field(default_factory=dict)  #: object -> the field that says whose a record is
    failure_mail: tuple[str, ...] = ()
    mail_from: str = "order-to-cash@localhost"

    def company(self, key: str) -> CompanySettings:
        """The settings of one company; a `SetupError` names the known ones otherwise."""
        for company in self.companies:
            if company.key == key:
                return company
        known = ", ".join(company.key for company in self.companies)
        raise SetupError(f"No company {key!r} in the settings file; it knows: {known}.", field="companies")
