"""What the report of a run costs: as many statements for many noted documents as for a few."""

from __future__ import annotations

from decimal import Decimal

import pytest

from include.model import SourceRecord
from include.staging.door import Staging
from include.steps.salesforce_to_quickbooks.choose_documents import choose_documents
from include.steps.salesforce_to_quickbooks.validate_records import validate_records
from include.steps.status.write_report import write_report
from tests.doors.salesforce_to_quickbooks.test_staging_cost import (
    deals,
    land,
    let_go_on,
    lines,
    one_customer_and_item,
    run,
    staging,
)
from tests.kit.statements import counted

__all__ = ["staging"]


def with_parts_of_a_cent(records: list[SourceRecord], field: str) -> list[SourceRecord]:
    """The same, with an amount of which a note is made."""
    return [
        SourceRecord(
            object=each.object, id=each.id, payload={**each.payload, field: Decimal("20.004")}, stamp=each.stamp
        )
        for each in records
    ]


@pytest.mark.parametrize("count", [2, 40])
def test_noted_documents_cost_no_statement_each(staging: Staging, count: int) -> None:
    noted = with_parts_of_a_cent(lines(count), "TotalPrice")
    land(staging, *one_customer_and_item(), with_parts_of_a_cent(deals(count), "Amount"), noted)
    this = run(staging, "run")
    choose_documents(staging, this)
    let_go_on(staging, "run")
    validate_records(staging, this)
    with counted(staging) as seen:
        page = write_report(staging, this)
    assert page is not None
    assert page.count("adds up to 20.004") == count
    assert len([text for text in seen.texts if "FROM record " in text]) == 1, seen.texts
