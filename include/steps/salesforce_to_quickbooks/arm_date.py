"""arm_date: which documents are too old to be posted, because somebody invoiced them by hand."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from include.mappings.engine.references import document_day
from include.mappings.engine.related import Related, find_related
from include.mappings.language.spec import Flow
from include.model import Values
from include.rows import Company
from include.staging.door import Work
from include.steps.run import Run
from include.steps.salesforce_to_quickbooks.find_records import Finder, reads_on


@dataclass(frozen=True, slots=True, kw_only=True)
class ArmDate:
    """From when a flow posts, and the days before it that a person opened (history to QuickBooks)."""

    start: date | None
    opened: Sequence[tuple[date, date]] = ()
    ahead: timedelta = timedelta()  #: by how much the clock of the company is ahead of UTC

    def is_before_cutover(self, day: date | None) -> bool:
        """Whether a document of this day is never posted."""
        if self.start is None or day is None or day >= self.start:
            return False
        return not any(first <= day <= last for first, last in self.opened)

    def too_early(self, day: date) -> str:
        """What is said of a document of a day before the arm date."""
        return (
            f"Not sent to QuickBooks: its date, {day}, is before {self.start}, from which this company posts. What is "
            "older was billed by hand. If this was not, correct its date, or ask whoever looks after the sync to open "
            "that day."
        )


def arm_date(db: Work, run: Run, flow: Flow) -> ArmDate:
    """The arm date of the company, as it holds for a flow in a run."""
    if run.also_before_cutover:
        return ArmDate(start=None)
    return arm_date_of(db, run.company, flow.name)


def arm_date_of(db: Work, company: Company, flow: str) -> ArmDate:
    """The arm date of a company, as it holds for a flow."""
    opened = db.intervals.opened(company.key, flow)
    return ArmDate(start=company.posts_from, opened=opened, ahead=company.ahead)


def day_of(flow: Flow, record: Values, finder: Finder, armed: ArmDate) -> date | None:
    """The business date of a document; what it reads is looked up only where the date needs it."""
    related = find_related(flow, [record], finder.find)[0] if reads_on(flow.document_date) else Related()
    return document_day(flow, record, related, armed.ahead)
