"""What it costs to validate: a fixed number of statements a portion of documents, and one for all that are right."""

from __future__ import annotations

import pytest
import sqlalchemy as sa

from include.errors import TransientError
from include.model import SourceRecord
from include.staging.door import Staging
from include.steps.salesforce_to_quickbooks.choose_documents import choose_documents
from include.steps.salesforce_to_quickbooks.stage_requests import stage_requests
from include.steps.salesforce_to_quickbooks.validate_records import validate_records
from tests.doors.salesforce_to_quickbooks.test_staging_cost import (
    deals,
    land,
    let_go_on,
    lines,
    one_customer_and_item,
    run,
    staging,
)
from tests.kit.statements import Statements, counted

__all__ = ["staging"]

FLOW = "opportunity_to_invoice"
#: A further portion: which documents, their records, accounts, lines, products, price books and prices, and the rows.
PORTION = 8


def validate(staging: Staging, run_id: str, *groups: list[SourceRecord]) -> tuple[dict[str, int], Statements]:
    """Land, choose, validate and stage; how many were checked and held by flow, and the statements of the check."""
    land(staging, *groups)
    this = run(staging, run_id)
    choose_documents(staging, this)
    let_go_on(staging, run_id)
    with counted(staging) as seen:
        found = validate_records(staging, this)
    stage_requests(staging, this)
    counts = {each.flow: each.checked for each in found} | {f"{each.flow} held": each.held for each in found}
    return counts, seen


def unnamed(first: int, last: int) -> list[SourceRecord]:
    """Deals that no rule lets pass."""
    return [
        SourceRecord(object=each.object, id=each.id, payload={**each.payload, "Name": None}, stamp=each.stamp)
        for each in deals(last)[first:]
    ]


def test_a_further_portion_of_documents_costs_a_fixed_number_of_statements(staging: Staging) -> None:
    validate(staging, "run 0", *one_customer_and_item(), deals(1), lines(1))
    few, small = validate(staging, "run 1", deals(3)[1:], lines(3)[1:])
    many, large = validate(staging, "run 2", deals(1004)[3:], lines(1004)[3:])
    assert (few[FLOW], many[FLOW], many[f"{FLOW} held"]) == (2, 1001, 0)
    assert len(large) - len(small) == 2 * PORTION, (small.texts, large.texts)
    with staging.read() as db:
        (row,) = [each for each in db.flow_runs.of_run("acme", "run 2") if each.flow == FLOW]
        assert (row.checked, row.staged) == (1001, 1001)


def test_documents_that_fail_cost_no_statement_each(staging: Staging) -> None:
    validate(staging, "run 0", *one_customer_and_item(), deals(1), lines(1))
    few, small = validate(staging, "run 1", unnamed(1, 3), lines(3)[1:])
    many, large = validate(staging, "run 2", unnamed(3, 403), lines(403)[3:])
    assert (few[f"{FLOW} held"], many[f"{FLOW} held"]) == (2, 400)
    assert len(large) == len(small)
    again, released = validate(staging, "run 3", deals(403)[1:])
    assert (again[FLOW], again[f"{FLOW} held"]) == (402, 0)
    assert len(released) < len(large)
    with staging.read() as db:
        (row,) = [each for each in db.flow_runs.of_run("acme", "run 3") if each.flow == FLOW]
        assert (row.released, db.decisions.held("acme", FLOW)) == (402, [])


def test_rows_of_another_try_of_the_same_run_are_not_checked_with_ours(staging: Staging) -> None:
    land(staging, *one_customer_and_item(), deals(3), lines(3))
    this = run(staging, "run 1")
    choose_documents(staging, this)
    let_go_on(staging, "run 1")
    another = Staging(staging.url)
    with staging.read() as db:
        (number,) = [row.id for row in db.flow_runs.of_run("acme", "run 1") if row.flow == FLOW]
    put = []

    def meanwhile(connection: sa.Connection) -> None:
        if connection.get_execution_options().get("sqlite_begin") == "DEFERRED" and not put:
            with another.begin() as db:
                if db.checked_rows.count(number):
                    db.checked_rows.add(number, [("opportunity", "D1", "D1", {})])
                    put.append(number)

    sa.event.listen(staging.engine, "begin", meanwhile)
    try:
        with pytest.raises(TransientError, match="being checked by another try"):
            validate_records(staging, this)
    finally:
        sa.event.remove(staging.engine, "begin", meanwhile)
        another.close()
