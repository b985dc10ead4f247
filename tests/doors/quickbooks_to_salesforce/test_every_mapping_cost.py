"""Every mapping file of the way back: a portion of records of the books that share nothing costs what three of them do.

A flow that is added later is held by it: the records have every element that its file asks for.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from datetime import date
from typing import Any
from zlib import crc32

import pytest

from include.flow_words import Bring
from include.mappings.language.catalogue import Catalogue
from include.mappings.language.return_spec import DELETIONS, RECEIVABLE, TOTAL, Linked, ReturnFlow
from include.model import CompanyKey
from include.rows import NewLink
from include.salesforce.descriptions import ObjectDescription
from include.salesforce.row_writes import RowResult
from include.settings import CompanySettings, JobFrom
from include.staging.books import BookRecord
from include.staging.door import Staging
from include.staging.work_items import READ
from include.states import LinkOrigin, WorkKind
from include.steps.mirrors.find_linked import named_ids
from include.steps.quickbooks_to_salesforce.return_records import return_records
from include.steps.quickbooks_to_salesforce.write_back import write_back
from include.steps.returning import Returning
from tests.doors.mirrors.test_every_mapping import CATALOGUE, answered, without_parents
from tests.doors.salesforce_to_quickbooks.test_forward_cost import staging
from tests.kit.distinct_records import LETTERS
from tests.kit.paper_org import PaperOrg
from tests.kit.statements import counted

__all__ = ["staging"]
FEW, MANY = 3, 30
#: Flows that others bring along: sums, balances, deletions.
ALONG = frozenset({TOTAL, RECEIVABLE, *DELETIONS})
NAMES = sorted(name for name, flow in CATALOGUE.returns.items() if not ALONG.intersection(flow.source.objects))
_ID = re.compile(r"A-1483228800$")
_WORD = re.compile(r" 7$")


class Org(PaperOrg):
    """Every record that is asked for by its id is here, with nothing in its fields, and one price book."""

    def describe(self, object_name: str) -> ObjectDescription:
        return ObjectDescription(name=object_name)

    def query_all(self, soql: str) -> Iterator[dict[str, Any]]:
        if " FROM Pricebook2 " in soql:
            yield {"Id": "01s000000000001AAA"}
        fields = dict.fromkeys(soql.removeprefix("SELECT ").partition(" FROM ")[0].split(", "))
        for name in re.findall(r"'(\w{18})'", soql) if " Id IN " in soql else ():
            yield {**fields, "Id": name, "IsDeleted": False}

    def update_records(self, object_name: str, records: Sequence[Mapping[str, Any]]) -> list[RowResult]:
        return self.write_many(object_name, None, records)


def numbered(value: Any, number: int) -> Any:
    """The same with ids and words of its own."""
    if isinstance(value, Mapping):
        return {name: numbered(inner, number) for name, inner in value.items()}
    if isinstance(value, list):
        return [numbered(inner, number) for inner in value]
    if not isinstance(value, str):
        return value
    word = f"{number:05d}".translate(LETTERS)
    return _WORD.sub(f" {word}", _ID.sub(f"A-{1483228800 + number}", value))


def made(flow: ReturnFlow, number: int) -> dict[str, Any]:
    record = answered(flow)
    record = without_parents(flow, record) if flow.marks and "AppliedToTxnRet" in record else record
    return numbered({**record, "EditSequence": "1"}, number)


def links_of(flow: ReturnFlow, records: Sequence[Mapping[str, Any]]) -> list[NewLink]:
    """Everything that the records name is linked, as far as a flow is asked for it."""
    choices = [
        each
        for row in flow.rows
        for value in row.fields.values()
        if isinstance(value, Linked)
        for each in value.choices
    ]
    asked = {(each.flow, path.rpartition(".")[2]) for each in choices for _, path in each.record_id.paths}
    found = {(there, name) for there, field in asked for record in records for name in named_ids(record, field)}
    return [
        NewLink(
            company="acme",
            kind=CATALOGUE.flows[there].target.names[0],
            qb_id=name,
            flow=there,
            salesforce_id=f"001{crc32(f'{there} {name}'.encode()):012d}AAA",
            is_list=name in {each for record in records for each in named_ids(record, "ListID")},
            edit_sequence="0",
            applied_hash="h",
            origin=LinkOrigin.POSTED,
        )
        for there, name in sorted(found)
        if there in CATALOGUE.flows
    ]


@pytest.mark.parametrize("name", NAMES)
def test_records_of_the_books_that_share_nothing_cost_no_statement_each(staging: Staging, name: str) -> None:
    flow = replace(CATALOGUE.returns[name], enabled=True, bring=Bring.ALL)
    along = {each: other for each, other in CATALOGUE.returns.items() if ALONG.intersection(other.source.objects)}
    catalogue = Catalogue(flows=CATALOGUE.flows, returns={**along, name: flow})
    kind, org = flow.source.objects[0], Org()
    settings = CompanySettings(
        key=CompanyKey("acme"), name="Acme", simulated=True, job_from=flow.job_from or JobFrom.CHILD_ACCOUNT
    )

    def run(run_id: str, records: Sequence[Mapping[str, Any]], *, deleted: bool = False) -> tuple[int, list[int]]:
        """Rows that were written, and the statements of the return and of the write-back."""
        pages = [BookRecord(object=kind, id=_id(each), fields=each, deleted=deleted) for each in records]
        links = [] if deleted else links_of(flow, records)
        with staging.begin() as db:
            db.links.add_all(links)
            row = db.work_items.row
            changes = db.books.land("acme", pages)
            db.work_items.add_all([row("acme", READ, kind, change.id) for change in changes])
            db.work_items.add_all([row("acme", WorkKind.APPLIED, each.flow, each.salesforce_id) for each in links])
            db.work_items.claim(run_id)
        work = Returning(
            staging=staging,
            run_id=run_id,
            settings=settings,
            catalogue=catalogue,
            open_salesforce=lambda: org,
            today=date(2026, 11, 21),
        )
        with counted(staging) as returning:
            returned = return_records(work)
        with counted(staging) as writing:
            written = write_back(staging, run_id, "acme", catalogue, lambda: org)
        assert (returned.problems, returned.refused, written.problems) == ([], 0, [])
        return returned.written, [len(returning), len(writing)]

    three, thirty = (
        [made(flow, number) for number in range(first, first + count)] for first, count in ((11, FEW), (101, MANY))
    )
    run("first", [made(flow, 1)])
    (wrote_few, small), (wrote_many, large) = run("few", three), run("many", thirty)
    assert wrote_few * MANY == wrote_many * FEW > 0
    run("what followed", [])
    _, gone_small = run("few are gone", three, deleted=True)
    _, told_small = run("few are told", [])
    _, gone_large = run("many are gone", thirty, deleted=True)
    _, told_large = run("many are told", [])
    costs = [*small, *gone_small, *told_small], [*large, *gone_large, *told_large]
    # Of customers that were deleted before, the question is seen once more: one statement.
    assert all(many - few <= 1 for few, many in zip(*costs, strict=True)), costs


def _id(record: Mapping[str, Any]) -> str:
    return str(record.get("TxnID") or record["ListID"])
