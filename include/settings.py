"""What a firm decides, in one place. The types say what each setting may be: the settings file is read by them."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, fields, replace
from decimal import Decimal
from enum import StrEnum
from pathlib import Path
from types import MappingProxyType
from typing import Annotated, Any

from pydantic import Field
from typing_extensions import TypedDict  # pydantic asks for this one on Python 3.11

from include.errors import SetupError
from include.flow_words import Bring, OnChange, OnDeleted, OnWithdrawn, Send
from include.model import CompanyKey
from include.owners import FieldOwner, OnForeignEdit
from include.setting_types import Address, Addresses, Amount, Currency, Day, Days, Name, Number, Share, Text, Texts, Url


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


class WonAgain(StrEnum):
    """What happens to a deal that was taken back after posting, and is won again once its document is void or gone."""

    POST = "post"  #: it is posted anew, as a document of its own
    ASK = "ask"  #: a person is asked


class JobFrom(StrEnum):
    """What a Job of QuickBooks is in Salesforce: one word for the company, and only that flow carries jobs."""

    CONTACT = "contact"  #: a Contact of the customer's Account
    CHILD_ACCOUNT = "child_account"  #: an Account below the customer's
    OPPORTUNITY = "opportunity"  #: an Opportunity of the customer's Account
    NONE = "none"  #: nothing: jobs stay in QuickBooks


#: The policies that are words; the others are true or false.
POLICIES: Mapping[str, type[StrEnum]] = MappingProxyType(
    {
        "posting_date": PostingDate,
        "closed_period": ClosedPeriodPolicy,
        "numbering": Numbering,
        "won_again": WonAgain,
    }
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Posting:
    """How a company posts; a mapping file may override each of it for its flow. Plain words become policies."""

    posting_date: PostingDate = PostingDate.CLOSE_DATE
    closed_period: ClosedPeriodPolicy = ClosedPeriodPolicy.HOLD
    numbering: Numbering = Numbering.QUICKBOOKS
    won_again: WonAgain = WonAgain.POST
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

    income: Text = "Sales"
    cogs: Text = "Cost of Goods Sold"
    asset: Text = "Inventory Asset"
    expense: Text = "Purchases"


@dataclass(frozen=True, slots=True, kw_only=True)
class Batching:
    """How many requests a document carries: starts small, grows while QuickBooks is quick, halves after a loss."""

    start: Number = 10
    transactions: Number = 25
    lists: Number = 100


@dataclass(frozen=True, slots=True, kw_only=True)
class Reading:
    """What is read of the books, and how much of it comes with one answer."""

    objects: Texts = ()  #: `Customer`, `Item`, `Vendor`, beside what the flows of the way back need
    page: Number = 100
    since: Day | None = None  #: documents dated earlier are read and not brought; migrate_history brings them


@dataclass(frozen=True, slots=True, kw_only=True)
class Alerts:
    """What people are told without asking, and who."""

    overdue_days: Days = 30  #: so long past its due date an invoice counts
    overdue_amount: Amount = Decimal("0.01")  #: less than this is left alone
    mail_to: Addresses = ()
    mail_owner: bool = False  #: the owner of an overdue Account is told of it
    silent_polls: Annotated[int, Field(ge=2)] = 4  #: after so many polls that did not come, it is silent
    quarantine_growth: Annotated[int, Field(ge=1)] = 20  #: so many more held documents than at the last digest are told
    refused_calls: Annotated[int, Field(ge=1)] = 100  #: so many calls that the endpoint refused in two days are told
    remind_days: Days = 7  #: what stays open is told again after so long; 0: never


class PostingWords(TypedDict, total=False):
    """What a company says of the posting policy of one flow."""

    posting_date: PostingDate
    closed_period: ClosedPeriodPolicy
    numbering: Numbering
    won_again: WonAgain
    pending: bool
    to_be_printed: bool
    to_be_emailed: bool


class FlowWords(TypedDict, total=False):
    """What a company says of one flow, beside its mapping file; which of it a flow can have depends on its way."""

    enabled: bool
    send: Send
    on_change: OnChange
    on_withdrawn: OnWithdrawn
    posting: PostingWords
    bring: Bring
    owner: Mapping[str, FieldOwner]
    on_foreign_edit: OnForeignEdit
    on_deleted: OnDeleted


@dataclass(frozen=True, slots=True, kw_only=True)
class CompanySettings:
    """What one company file is told; its identity (OwnerID, FileID, password) lives in the staging database."""

    key: Annotated[CompanyKey, Field(pattern=r"^[a-z0-9][a-z0-9_-]{0,19}$", description="1 to 20 of a-z, 0-9, - and _")]
    name: Text
    simulated: bool = False
    salesforce: Text = "salesforce_default"  #: id of the Airflow Connection
    owns: Texts = ()  #: values of the company field that mean this company
    mappings: Path | None = None  #: a folder of mapping files that take the place of the shipped ones
    app_url: Url = "http://localhost:8080/qbwc/ws"
    posting: Posting = field(default_factory=Posting)
    accounts: Accounts = field(default_factory=Accounts)
    batching: Batching = field(default_factory=Batching)
    reading: Reading = field(default_factory=Reading)
    alerts: Alerts = field(default_factory=Alerts)
    job_from: JobFrom = JobFrom.NONE
    currency: Currency | None = None  #: of the books, where either side keeps several
    flows: Mapping[str, FlowWords] = field(default_factory=dict)
    max_held_ratio: Share = 1.0  #: 1.0 only reports; a smaller share stops the flow
    poll_minutes: Annotated[int, Field(ge=1, le=1440)] = 15
    #: seconds that an outstanding write may take before another session may ask
    answer_patience: Annotated[float, Field(ge=0, le=86_400)] = 600.0
    api_share: Share = 0.9  #: of the org's calls of a day; the way back stops when it is used
    rows_per_call: Annotated[int, Field(ge=1, le=200)] = 200  #: as many as the org's own triggers stand
    allow_duplicates: bool = False  #: what we write passes duplicate rules of the kind Alert


@dataclass(frozen=True, slots=True, kw_only=True)
class Keep:
    """How many days what is settled is kept; the least of each is what the sync itself may still ask for."""

    checked: Annotated[int, Field(ge=1, le=3650)] = 7  #: what a run looked at, row by row
    runs: Annotated[int, Field(ge=14, le=3650)] = 90  #: runs of flows with their documents, results and findings
    work: Annotated[int, Field(ge=14, le=3650)] = 60  #: what the way back has acted on
    questions: Annotated[int, Field(ge=7, le=3650)] = 30  #: documents that only asked
    documents: Annotated[int, Field(ge=90, le=3650)] = 400  #: documents that wrote, or settled what became of one
    sessions: Annotated[int, Field(ge=30, le=3650)] = 90  #: updates of the Web Connector
    decisions: Annotated[int, Field(ge=30, le=3650)] = 400  #: what waited for a person and ended by itself
    book_reports: Annotated[int, Field(ge=40, le=3650)] = 400  #: QuickBooks' own reports
    events: Annotated[int, Field(ge=30, le=3650)] = 400  #: sealed events in their table; in files they stay for ever
    pages: Annotated[int, Field(ge=1, le=3650)] = 90  #: pages of runs as files
    airflow: Annotated[int, Field(ge=2, le=3650)] = 30  #: Airflow's own rows and the logs of tasks


@dataclass(frozen=True, slots=True, kw_only=True)
class Settings:
    """The whole configuration file."""

    companies: Annotated[tuple[CompanySettings, ...], Field(min_length=1)]
    company_field: Mapping[Name, Name] = field(default_factory=dict)  #: object -> the field that says whose a record is
    failure_mail: Addresses = ()
    mail_from: Address = "order-to-cash@localhost"
    keep: Keep = field(default_factory=Keep)

    def company(self, key: str) -> CompanySettings:
        """The settings of one company; a `SetupError` names the known ones otherwise."""
        for company in self.companies:
            if company.key == key:
                return company
        known = ", ".join(company.key for company in self.companies)
        raise SetupError(f"No company {key!r} in the settings file; it knows: {known}.", field="companies")
