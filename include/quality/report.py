"""The page of a run for the people who correct records: what went on, what is held, why, and what to do next."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime
from decimal import Decimal
from pathlib import Path
from typing import Any

from jinja2 import Environment, FileSystemLoader, StrictUndefined, Template

from include.states import OnFail, RuleStatus, Severity

#: So many documents of a group are open to the eye; the others stand in a part that a click opens.
SHOWN = 50


@dataclass(frozen=True, slots=True, kw_only=True)
class FlowCounts:
    """How many documents of one flow went which way in this run; `stopped` says why it went no further."""

    flow: str
    landed: int
    checked: int
    clean: int
    held: int
    released: int
    staged: int
    stopped: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class RuleLine:
    """One rule and how it went."""

    suite: str
    rule_id: str
    fault: str
    severity: Severity
    on_fail: OnFail
    status: RuleStatus
    checked: int
    failed: int
    description: str
    detail: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Reason:
    """Why a document is held or noted: the rule (or another word for it) and the message for the person.

    `field` is the Salesforce field to correct and `record_url` the page of the record where it stands. `title` names
    the group where no rule of the report does.
    """

    rule_id: str
    message: str
    field: str = ""
    record_url: str = ""
    title: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class ReportedDocument:
    """A document that is held, or one that went on with a note; `since` is the time it was first held."""

    flow: str
    document_id: str
    name: str
    since: datetime
    url: str = ""
    amount: Decimal | None = None
    currency: str = ""  #: of the amount; empty: that of the report
    reasons: tuple[Reason, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Report:
    """Everything that the page shows. `currency` is written before sums ("USD"); empty leaves it out."""

    run: str
    company: str
    started: datetime
    flows: tuple[FlowCounts, ...]
    rules: tuple[RuleLine, ...]
    held: tuple[ReportedDocument, ...]
    noted: tuple[ReportedDocument, ...] = ()
    simulated: bool = False
    currency: str = ""
    lag: tuple[str, ...] = ()  #: how long things took of late, in words


@dataclass(frozen=True, slots=True, kw_only=True)
class Group:
    """The documents that one reason holds, all in one currency, the largest amount first."""

    flow: str
    currency: str
    rule_id: str
    title: str
    field: str
    entries: tuple[tuple[ReportedDocument, Reason], ...]

    @property
    def total(self) -> Decimal | None:
        """The sum of the amounts; None when no document has one."""
        return totals_of(self.currency, (document for document, _ in self.entries)).get(self.currency)


def render_report(report: Report) -> str:
    """The page as one HTML text that needs no other file, no network and no script."""
    return _PAGE.get_template("report.html.j2").render(
        report=report,
        held=group_by_reason(report, report.held),
        noted=group_by_reason(report, report.noted),
        totals=totals_of(report.currency, report.held),
        several=sum(len(document.reasons) > 1 for document in report.held),
        stopped=[(flow.flow, reason) for flow in report.flows for reason in flow.stopped],
        shown=SHOWN,
    )


def page_of(name: str) -> Template:
    """A template of the folder `page`, with the filters that all pages share."""
    return _PAGE.get_template(name)


def group_by_reason(report: Report, documents: Iterable[ReportedDocument]) -> tuple[Group, ...]:
    """Documents by flow, reason and currency, the largest sum first; one with two reasons stands in both groups."""
    titles = {line.rule_id: line.fault for line in report.rules}
    found: dict[tuple[str, str, str], list[tuple[ReportedDocument, Reason]]] = {}
    for document in documents:
        for reason in document.reasons:
            alike = (document.flow, reason.rule_id, document.currency or report.currency)
            found.setdefault(alike, []).append((document, reason))
    groups = [
        Group(
            flow=flow,
            currency=currency,
            rule_id=rule_id,
            title=entries[0][1].title or titles.get(rule_id, rule_id),
            field=entries[0][1].field,
            entries=tuple(sorted(entries, key=lambda entry: (-(entry[0].amount or 0), entry[0].name))),
        )
        for (flow, rule_id, currency), entries in found.items()
    ]
    return tuple(sorted(groups, key=lambda group: (-(group.total or 0), -len(group.entries), group.rule_id)))


def totals_of(currency: str, documents: Iterable[ReportedDocument]) -> dict[str, Decimal]:
    """The sums of the amounts to the cent, each document once, by currency; `currency` is that of those that say none.

    A currency in which no document has an amount is left out.
    """
    found: dict[str, Decimal] = {}
    for document in {(each.flow, each.document_id): each for each in documents if each.amount is not None}.values():
        code = document.currency or currency
        found[code] = found.get(code, Decimal("0.00")) + (document.amount or 0)
    return found


def _count(number: int) -> str:
    return f"{number:,}"


def _moment(time: datetime) -> str:
    return f"{time:%Y-%m-%d %H:%M} {time.tzname() or ''}".rstrip()


def _age(since: datetime, now: datetime) -> str:
    days = max(0, (now.date() - since.date()).days)
    return "today" if days == 0 else "1 day" if days == 1 else f"{days} days"


def _money(amount: Decimal, currency: str = "") -> str:
    return f"{currency} {amount:,.2f}".lstrip()


def _figure(text: str) -> str:
    """A text; one that is an amount as people read amounts."""
    return f"{Decimal(text):,.2f}" if re.fullmatch(r"-?\d+\.\d\d", text) else text


def _is_link(address: str) -> bool:
    """Whether an address may be clicked: one with another scheme could run a script."""
    return address.startswith(("https://", "http://"))


def _environment() -> Environment:
    page = Environment(
        loader=FileSystemLoader(Path(__file__).parent / "page"),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
    )
    filters: dict[str, Any] = {
        "count": _count,
        "moment": _moment,
        "age": _age,
        "money": _money,
        "figure": _figure,
    }
    page.filters.update(filters)
    page.tests["link"] = _is_link
    return page


_PAGE = _environment()
