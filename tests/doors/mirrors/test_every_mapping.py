"""What holds for every mapping file, shipped or of the docs: it is read, maps and marks, and no field carries a sum."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from copy import deepcopy
from dataclasses import replace
from decimal import Decimal
from functools import cache
from pathlib import Path
from typing import Any
from zlib import crc32

import pytest

from include.mappings.engine.answer_rows import map_answer, takes
from include.mappings.engine.engine import map_record
from include.mappings.engine.related import find_related
from include.mappings.language.catalogue import Catalogue, load_catalogue, mapping_files
from include.mappings.language.expression import Expression
from include.mappings.language.parse_flow import flow_of
from include.mappings.language.parse_return import comes_back, parse_return
from include.mappings.language.return_keys import ROW_KEYS
from include.mappings.language.return_spec import Linked, Relation, ReturnFlow, Row
from include.mappings.language.selection import select_fields
from include.mappings.language.spec import DOCUMENT, Flow
from include.model import CompanyKey, SalesforceId, Values
from include.page import Complaints, Entry, read_page
from include.qbxml.fragment import build_fragment
from include.steps.flows.check_mappings import check_mappings, complaints_by_flow
from tests.doors.mirrors.test_own_mappings import (
    BOOKED,
    DEAL,
    EXAMPLES,
    SHIPPED,
    PaperDesk,
    desk_with,
    everything_is_brought,
)
from tests.kit.fragments import check_staged
from tests.kit.mapped_records import context

FILES = mapping_files(SHIPPED, EXAMPLES)
CATALOGUE = load_catalogue(SHIPPED, own=EXAMPLES)
BACK = sorted(CATALOGUE.returns)
MIRRORS = [name for name in BACK if CATALOGUE.returns[name].marks]
#: The files from whose rows the sums of a deal follow, and the one that brings them.
SUMMED = sorted(
    name
    for name, flow in CATALOGUE.returns.items()
    if {"Invoice", "SalesReceipt", "CreditMemo", "ReceivePayment", "Total"} & set(flow.source.objects)
)
#: So long, or so much, that everything can hold it.
AMOUNT, DAY, MOMENT = "10.00", "2016-12-31", "2016-12-31T08:00:00-05:00"
AMOUNTS = (
    "Amount",
    "UnusedPayment",
    "Price",
    "Rate",
    "Quantity",
    "Total",
    "Balance",
    "Remaining",
    "Open",
    "Paid",
    "Invoiced",
    "Days",
)
#: Elements that are made of others, or that stand several times.
WHOLE: Mapping[str, Any] = {
    "BillAddress": {"Addr1": "1 Main Street"},
    "ShipAddress": {"Addr1": "1 Main Street"},
    "AdditionalContactRef": [{"ContactName": "Website", "ContactValue": "one.example"}],
    "DataExtRet": [],
}
WORDS = {"JobStatus": "Awarded", "Type": "Prospect", "TxnType": "Invoice", "Country": "USA", "Other": "visit"}


# -- made records -----------------------------------------------------------------------------------------------------


def salesforce_value(field: str) -> Any:
    """Something that a field of this name may hold."""
    if field.endswith("Id") or field in ("Product__c", "Customer__c", "Visit__c"):
        return f"001{crc32(field.encode()):012d}AAA"
    if "Date" in field or field.endswith("_On__c"):
        return DAY
    if field.startswith("Is") or field.endswith("Active"):
        return True
    if any(word in field for word in AMOUNTS) or field == "SortOrder":
        return Decimal("2.00")
    return {"Email": "one@acme.example"}.get(field, f"The {field}"[:13].strip())


def sent(flow: Flow, target: str) -> str:
    """The fragment that the flow makes of a made record, with everything that it reads."""
    wanted = select_fields([flow], {})
    chosen = flow.target.chosen_by
    word = next((word for word, name in flow.target.table.items() if name == target), None)

    def made(object_name: str, known: Mapping[str, Any]) -> dict[str, Any]:
        fields = {name: salesforce_value(name) for name in wanted.get(object_name, ())} | dict(known)
        return {"Id": salesforce_value("Id"), **fields}

    record = made(flow.source.object, {chosen.text: word} if chosen is not None else {})
    (related,) = find_related(flow, [record], lambda name, known: [[made(name, one)] for one in known])
    mapped = map_record(flow, record, related=related, context=context())
    assert mapped.target == target
    return build_fragment(f"{target}Add", mapped.values)


def answer_value(path: str) -> Any:
    """Something that QuickBooks may say in an element."""
    if path in WHOLE:
        return deepcopy(WHOLE[path])
    name = path.rpartition(".")[2]
    if name in WORDS:
        return WORDS[name]
    if name.endswith("ID"):
        return f"{len(path)}A-1483228800"
    if "Time" in name:
        return MOMENT
    if "Date" in name:
        return DAY
    if name.startswith("Is"):
        return "true"
    return AMOUNT if any(word in name for word in AMOUNTS) or name == "Subtotal" else f"{name} 7"


def paths_in(row: Row) -> Iterator[tuple[str, str]]:
    """(owner, element) of everything that a row asks for."""
    for value in (*row.fields.values(), row.key):
        if isinstance(value, Linked):
            found = [choice.record_id for choice in value.choices]
        else:
            found = [value.key] if isinstance(value, Relation) else [value] if isinstance(value, Expression) else []
        for expression in (*found, *([row.where] if row.where is not None else [])):
            yield from expression.paths


def answered(flow: ReturnFlow) -> dict[str, Any]:
    """A record of the books that has every element that the flow asks for, and one of each part."""
    record: dict[str, Any] = {}
    whole = [path for value in (flow.where, flow.title) if value is not None for path in value.paths]
    put(record, [path for owner, path in whole if owner in ("", "record")])
    for row in flow.rows:
        own = [path for owner, path in paths_in(row) if owner in ("", "record")]
        of_record = [path for owner, path in paths_in(row) if owner == DOCUMENT]
        if row.each is None:
            put(record, own)
            continue
        put(record, of_record)
        parts = record.setdefault(row.each, [{}])
        if not isinstance(parts, list):
            parts = record[row.each] = [parts]
        put(parts[0], own)
    if flow.where is not None and not takes(flow, record):
        for _, path in flow.where.paths:
            record.pop(path.partition(".")[0], None)
    return record


def put(fields: dict[str, Any], paths: Sequence[str]) -> None:
    """Give each of these elements a value."""
    for path in sorted(paths):
        *way, name = path.split(".")
        place: Any = fields
        for step in way:
            if isinstance(place.setdefault(step, {}), str):
                place[step] = {}  # it was asked whether it is there
            place = place[step][0] if isinstance(place[step], list) else place[step]
        if not isinstance(place.get(name), (dict, list)):
            place[name] = answer_value(path)


def linked(flow: str, qb_id: str) -> SalesforceId:
    """Everything is linked."""
    is_deal = flow.startswith("opportunity") or flow == "job_to_opportunity"
    return SalesforceId(DEAL if is_deal else "001000000000001AAA")


def brought(flow: ReturnFlow, fields: Values, kind: str) -> Any:
    run = context(standard_price_book="01s000000000001AAA")
    return map_answer(flow, fields, company=CompanyKey("acme"), find_link=linked, context=run, kind=kind)


# -- every file -------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("file", FILES, ids=lambda path: path.stem)
def test_file_is_read_and_named_after_its_flow(file: Path) -> None:
    assert file.stem in CATALOGUE.flows.keys() | CATALOGUE.returns.keys()
    assert complaints_by_flow(switched_on(CATALOGUE)).get(file.stem) is None


def switched_on(catalogue: Catalogue) -> Catalogue:
    """Also what a file leaves off must be right: a company may switch it on."""
    return Catalogue(
        flows={name: replace(flow, enabled=True) for name, flow in catalogue.flows.items()},
        returns={name: replace(flow, enabled=True) for name, flow in catalogue.returns.items()},
    )


@pytest.mark.parametrize(
    ("name", "target"), [(name, target) for name, flow in CATALOGUE.flows.items() for target in flow.target.names]
)
def test_made_record_becomes_a_request_that_quickbooks_takes(name: str, target: str) -> None:
    fragment = sent(CATALOGUE.flows[name], target)
    check_staged(fragment)
    assert fragment.startswith(f"<{target}AddRq ")


@pytest.mark.parametrize("name", BACK)
def test_made_record_of_the_books_becomes_each_row(name: str) -> None:
    flow = CATALOGUE.returns[name]
    for kind in flow.source.objects:
        rows = brought(flow, answered(flow), kind)
        assert [row.object for row in rows] == [row.target.object for row in flow.rows]
        assert rows == brought(flow, answered(flow), kind)
        assert len({(row.object, row.key) for row in rows}) == len(rows)
        for row, made in zip(flow.rows, rows, strict=True):
            assert made.values.keys() >= row.fields.keys()


@pytest.mark.parametrize("name", MIRRORS)
def test_every_row_of_a_mirror_says_that_its_record_is_gone(name: str, tmp_path: Path) -> None:
    flow = replace(CATALOGUE.returns[name], enabled=True)
    (kind,) = flow.source.objects
    returns = {name: flow, "deletion_to_salesforce": CATALOGUE.returns["deletion_to_salesforce"]}
    desk = desk_with(tmp_path, Catalogue(flows=CATALOGUE.flows, returns=returns))
    record = without_parents(flow, answered(flow))
    desk.bring(kind, record)
    rows = {object_name: desk.org.rows(object_name) for object_name in flow.marks}
    assert all(rows.values())
    assert not any(is_marked(row, flow.marks[each]) for each, found in rows.items() for row in found)
    desk.bring(kind, record, deleted=True)
    assert all(is_marked(row, flow.marks[each]) for each in flow.marks for row in desk.org.rows(each))
    desk.bring(kind, {**record, "EditSequence": "2"})
    assert not any(is_marked(row, flow.marks[each]) for each in flow.marks for row in desk.org.rows(each))


def without_parents(flow: ReturnFlow, record: dict[str, Any]) -> dict[str, Any]:
    """The record alone: what it refers to among rows of other records would have to be there first."""
    own = {row.target.object for row in flow.rows if row.each is None and row.where is None}
    if own:
        for row in flow.rows:
            if row.each == "LinkedTxn":
                record[row.each][0]["TxnID"] = record["TxnID"]
        return record
    return {**record, "AppliedToTxnRet": [{**part, "TxnType": "JournalEntry"} for part in record["AppliedToTxnRet"]]}


def is_marked(row: Mapping[str, Any], mark: Mapping[str, Any]) -> bool:
    return all(row.get(name) == value for name, value in mark.items())


# -- a field that is left out -----------------------------------------------------------------------------------------


@cache
def page_of(name: str) -> Entry:
    (path,) = [path for path in FILES if path.stem == name]
    page = read_page(path.read_text("utf-8"), Complaints(file=path.name))
    assert page is not None
    return page


def fields_of(name: str) -> list[tuple[str, ...]]:
    """The way to each field that a file fills."""
    page = page_of(name)
    places = [(part,) for part in ("fields", "lines") if part in page.members]
    places += [("also", str(number)) for number, _ in enumerate(page.members["also"])] if "also" in page.members else []
    return [
        (*place, field)
        for place in places
        for field in entry_at(page, place).members
        if field not in (*ROW_KEYS, "reads", "order")
    ]


def entry_at(page: Entry, way: Sequence[str]) -> Entry:
    for name in way:
        page = list(page)[int(name)] if name.isdigit() else page.members[name]
    return page


def taken_out(page: Entry, way: Sequence[str]) -> Entry:
    """The page without one of its fields."""
    name, *rest = way
    if isinstance(page.value, list):
        members = [taken_out(one, rest) if number == int(name) else one for number, one in enumerate(page.value)]
        return replace(page, value=members)
    others = {key: entry for key, entry in page.members.items() if key != name}
    if not rest:
        return replace(page, value=others)
    return replace(page, value={**page.members, name: taken_out(page.members[name], rest)})


def changed(name: str, way: Sequence[str]) -> Catalogue | list[str]:
    """The mapping files when one of them lacks a field, or what the check says of it."""
    complaints = Complaints(file=f"{name}.yaml")
    page = taken_out(page_of(name), way)
    flow = parse_return(page, complaints) if comes_back(page) else flow_of(page, complaints)
    if flow is None:
        return [str(complaint) for complaint in complaints.found]
    if isinstance(flow, ReturnFlow):
        found = Catalogue(flows=CATALOGUE.flows, returns={**CATALOGUE.returns, name: flow})
    else:
        found = Catalogue(flows={**CATALOGUE.flows, name: flow}, returns=CATALOGUE.returns)
    return check_mappings(found) or found


@pytest.mark.parametrize("name", [path.stem for path in FILES])
def test_field_that_is_left_out_is_complained_about_or_maps_all_the_same(name: str) -> None:
    for way in fields_of(name):
        found = changed(name, way)
        if isinstance(found, list):
            assert all(f"{name}.yaml" in complaint for complaint in found), way
        elif name in found.returns:
            for kind in found.returns[name].source.objects:
                brought(found.returns[name], answered(CATALOGUE.returns[name]), kind)
        else:
            for target in found.flows[name].target.names:
                check_staged(sent(found.flows[name], target))


@pytest.mark.parametrize("name", SUMMED)
def test_sums_of_a_deal_do_not_depend_on_the_fields_that_an_integrator_keeps(name: str, tmp_path: Path) -> None:
    desk = desk_with(tmp_path, CATALOGUE)
    kept = dict(zip(("Invoiced", "Paid", "Open"), BOOKED, strict=True))
    for way in fields_of(name):
        found = changed(name, way)
        if isinstance(found, list):
            continue
        shown = summed(desk, found)
        wanted = {field: kept[word] for field, word in sum_fields(found).items()}
        assert shown == wanted, way


def sum_fields(catalogue: Catalogue) -> dict[str, str]:
    """Field of the deal -> the sum that it shows."""
    (row,) = catalogue.returns["total_to_opportunity"].rows
    return {field: value.text for field, value in row.fields.items() if isinstance(value, Expression)}


def summed(desk: PaperDesk, catalogue: Catalogue) -> dict[str, Any]:
    """What the deal shows in the end, when everything is brought by these files."""
    again = desk.beside(catalogue)
    everything_is_brought(again)
    (deal,) = again.org.rows("Opportunity")
    return {name: value for name, value in deal.items() if name in sum_fields(catalogue)}
