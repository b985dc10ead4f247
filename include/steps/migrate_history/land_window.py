"""land_window: the documents of a flow that are dated on certain days, with all that they read; no watermark moves."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from typing import Any, Protocol

from include.errors import SetupError
from include.mappings.language.spec import Flow
from include.staging.door import Staging
from include.staging.rows import portions
from include.steps.run import Run
from include.steps.salesforce_to_quickbooks.landing import Landing, Queries, taken
from include.steps.salesforce_to_quickbooks.select_dated import Describes, day_field, select_dated

#: Documents whose lines and parents are fetched together.
PORTION = 2000


class Door(Queries, Describes, Protocol):
    """The part of the Salesforce door that this step needs."""

    def bulk_query(self, soql: str) -> Iterator[dict[str, Any]]:
        """The records of a query by a bulk job, deleted ones included, in no order."""
        ...


def date_field(flow: Flow) -> str:
    """The field of the record by which the flow's documents are dated; `SetupError` when none can be asked for."""
    if (found := day_field(flow)) is None:
        raise SetupError(
            f"The history of flow {flow.name} cannot be read: its document_date is not one field of "
            f"{flow.source.object}. Correct it in {flow.name}.yaml, or leave the flow out.",
            field="document_date",
        )
    return found


def land_window(
    staging: Staging, salesforce: Door, run: Run, flow: Flow, *, first_day: date, last_day: date
) -> list[str]:
    """Land the documents of these days, both included, by a bulk query, and their lines and parents; their ids."""
    land = Landing(staging=staging, salesforce=salesforce, run=run)
    object_name, days = flow.source.object, (first_day, last_day)
    columns = land.columns(object_name)
    soql = select_dated(salesforce, run.company, object_name, columns, date_field(flow), days, order=False)
    found: list[str] = []
    for page in portions(salesforce.bulk_query(soql), PORTION):
        documents = land.keep(object_name, page)
        found += [record.id for record in documents]
        land.surroundings(flow, list(taken(flow, documents)))
    return found
