"""select_dated: the query for the records that are dated on certain days of a company's calendar."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import UTC, date, datetime, time, timedelta
from typing import Final, Protocol

from include.mappings.language.spec import Flow
from include.rows import Company
from include.salesforce.descriptions import ObjectDescription
from include.salesforce.soql import select_window
from include.steps.salesforce_to_quickbooks.read_graph import OWN

#: Known to hold days without being asked.
_DAYS: Final = frozenset({("Opportunity", "CloseDate")})
_MOMENT: Final = "datetime"


class Describes(Protocol):
    """The part of the Salesforce door that this query needs."""

    def describe(self, object_name: str) -> ObjectDescription:
        """The fields of an object, with their types."""
        ...


def day_field(flow: Flow) -> str | None:
    """The field of the record by which the flow's documents are dated; None where none can be asked for."""
    paths = flow.document_date.paths if flow.document_date is not None else frozenset()
    own = [name for owner, name in paths if owner in OWN]
    return own[0] if len(own) == 1 == len(paths) else None


def select_dated(
    door: Describes,
    company: Company,
    object_name: str,
    fields: Iterable[str],
    field: str,
    days: tuple[date, date],
    *,
    order: bool = True,
) -> str:
    """SOQL for the records whose `field` lies on these days, both included.

    A field that holds a date and time is asked by the hours that these days have on the calendar of the company.
    """
    first, after = days[0], days[1] + timedelta(days=1)
    if (object_name, field) in _DAYS or not _is_moment(door, object_name, field):
        return select_window(object_name, fields, field, first, after, order=order)
    begins, ends = (datetime.combine(day, time(), UTC) - company.ahead for day in (first, after))
    return select_window(object_name, fields, field, begins, ends, order=order)


def _is_moment(door: Describes, object_name: str, field: str) -> bool:
    found = door.describe(object_name).field(field)
    return found is not None and found.type == _MOMENT
