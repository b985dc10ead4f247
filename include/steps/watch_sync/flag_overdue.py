"""flag_overdue: the mark on every Account that is overdue, and on no other.

Which Accounts carry the mark is asked of Salesforce itself, in one query: a mark that a person took away, or that was
lost with a restored org, comes back, and a refused write is simply tried again by the next run.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any, Final, Protocol

from include.names import OVERDUE_ALERT
from include.salesforce.row_writes import RowResult
from include.settings import CompanySettings
from include.staging.door import Staging
from include.steps.companies.verify_organization import Organization, verify_organization
from include.steps.watch_sync.alert_kinds import AlertKind
from include.steps.watch_sync.find_overdue import RECEIVABLES

_FLAGGED: Final = f"SELECT Id FROM Account WHERE {OVERDUE_ALERT} = true AND IsDeleted = false"


class Accounts(Organization, Protocol):
    """The part of the Salesforce door that this step needs."""

    def query_all(self, soql: str) -> Iterator[dict[str, Any]]:
        """The records of a query."""
        ...

    def update_records(self, object_name: str, records: Sequence[Mapping[str, Any]]) -> list[RowResult]:
        """One result for each record, in order."""
        ...


@dataclass(slots=True, kw_only=True)
class Flagged:
    """How many Accounts got the mark or lost it, and what Salesforce refused."""

    set: int = 0
    cleared: int = 0
    problems: list[str] = field(default_factory=list)


def wrong_marks(staging: Staging, key: str, salesforce: Callable[[], Accounts]) -> dict[str, bool]:
    """The Accounts that this company answers for and whose mark is to be set or cleared.

    Nothing is asked when it answers for none.
    """
    with staging.read() as db:
        is_any_owed = db.receivables.is_any_owed(key, RECEIVABLES)
        wanted = {row.subject for row in db.alerts.open(key, kind=AlertKind.OVERDUE)}
        company = db.companies.get(key)
    if not is_any_owed:
        return {}
    door = salesforce()
    verify_organization(staging, door, company)
    marked = [str(row["Id"]) for row in door.query_all(_FLAGGED)]
    with staging.read() as db:
        flagged = db.receivables.accounts(key, RECEIVABLES, marked)
    return dict.fromkeys(sorted(wanted - flagged), True) | dict.fromkeys(sorted(flagged - wanted), False)


def flag_overdue(staging: Staging, settings: CompanySettings, salesforce: Callable[[], Accounts]) -> Flagged:
    """Set and clear the marks of the Accounts that this company answers for."""
    result, changes = Flagged(), wrong_marks(staging, settings.key, salesforce)
    if not changes:
        return result
    records = [{"Id": account, OVERDUE_ALERT: mark} for account, mark in changes.items()]
    answers = salesforce().update_records("Account", records)
    for (account, mark), answer in zip(changes.items(), answers, strict=True):
        if answer.success:
            result.set += mark
            result.cleared += not mark
        elif not answer.is_of_the_gone:
            words = answer.words
            result.problems.append(f"Account {account} not marked: {words}")
    return result
