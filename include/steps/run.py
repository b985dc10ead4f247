"""One run of the forward DAG for one company: what every step of it is told."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, datetime

from include.company_field import ALONE, CompanyField
from include.errors import SetupError
from include.mappings.language.catalogue import Catalogue
from include.mappings.language.spec import Flow
from include.mappings.transforms.context import Context
from include.qbxml.storable import storable
from include.quality.suite import Suite
from include.rows import Company
from include.settings import CompanySettings


@dataclass(frozen=True, slots=True, kw_only=True)
class Run:
    """`flows` are the enabled ones that this run carries, needed flows first."""

    run_id: str
    company: Company  #: the row of the company
    settings: CompanySettings
    catalogue: Catalogue
    suites: Mapping[str, Suite]
    now: datetime  #: aware, when it began
    company_field: CompanyField = ALONE  #: tells the company's records from those of others that share its org
    mode: str = "incremental"
    dry_run: bool = False  #: documents are judged, and neither held nor staged
    also_before_cutover: bool = False  #: documents dated before the arm date are looked at all the same
    only: tuple[str, ...] = field(default=())  #: names of flows; empty is all
    excluded: tuple[str, ...] = field(default=())  #: flows that cannot go on this time
    broken: Mapping[str, str] = field(default_factory=dict)  #: flows whose files cannot be used, and why

    @property
    def key(self) -> str:
        """The company's key."""
        return str(self.company.key)

    @property
    def today(self) -> date:
        """The day on the company's own calendar."""
        return self.company.day_of(self.now)

    @property
    def prices_in(self) -> str | None:
        """The currency in which prices are read; none of them before the firm has said it. None: the org keeps one."""
        return (self.settings.currency or "not said") if self.company.currencies else None

    @property
    def flows(self) -> tuple[Flow, ...]:
        """The flows of this run; one that is asked for brings the flows that it needs.

        Raises `SetupError` when a flow is asked for that does not exist.
        """
        unknown = sorted(set(self.only) - self.catalogue.flows.keys() - self.broken.keys())
        if unknown:
            raise SetupError(
                f"There is no flow {', '.join(unknown)}; there are {', '.join(self.catalogue.flows)}. Trigger it again."
            )
        wanted = set(self.only) or {flow.name for flow in self.catalogue.enabled}
        for flow in reversed(self.catalogue.enabled):
            if flow.name in wanted:
                wanted |= flow.needed_flows
        return tuple(flow for flow in self.catalogue.enabled if flow.name in wanted - set(self.excluded))

    @property
    def absent(self) -> tuple[Flow, ...]:
        """The enabled flows that this run does not carry; what changed for them waits for one that does."""
        carried = {flow.name for flow in self.flows}
        return tuple(flow for flow in self.catalogue.enabled if flow.name not in carried)

    def suites_of(self, flow: Flow) -> list[Suite]:
        """The rules for the documents of a flow."""
        return [suite for suite in self.suites.values() if flow.name in suite.flows]

    @property
    def context(self) -> Context:
        """What the mappings may know besides the record."""
        accounts = self.settings.accounts
        return Context(
            company=self.settings.key,
            today=self.today,
            ahead=self.company.ahead,
            posting=self.settings.posting,
            closing_date=self.company.closing_date,
            accounts={
                "income": accounts.income,
                "cogs": accounts.cogs,
                "asset": accounts.asset,
                "expense": accounts.expense,
            },
            written=storable,
        )
