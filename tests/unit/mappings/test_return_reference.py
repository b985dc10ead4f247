"""What the shipped files of the way back name, against QuickBooks' published answers and our package for Salesforce."""

import csv
import gzip
import os
from collections.abc import Iterator
from pathlib import Path

import pytest

from include.mappings.language.expression import Expression
from include.mappings.language.return_spec import Linked, Relation, ReturnFlow, ReturnValue, Row
from include.mappings.language.spec import DOCUMENT
from include.mappings.transforms.transforms import TRANSFORMS
from tests.kit.mapped_records import CATALOGUE

ROOT = Path(__file__).parents[3]
REFERENCE = ROOT / os.environ.get("QBXML_REFERENCE_DIR", "../shared/reference/qbxml")
OBJECTS = ROOT / "salesforce_package" / "force-app" / "main" / "default" / "objects"
RETURNS = CATALOGUE.returns


@pytest.fixture(scope="module")
def answers() -> dict[str, set[str]]:
    """QuickBooks object -> the paths of its answer."""
    table = REFERENCE / "fields160.tsv.gz"
    if not table.exists():
        pytest.skip(f"no field table at {table}: set QBXML_REFERENCE_DIR to the folder that holds fields160.tsv.gz")
    found: dict[str, set[str]] = {}
    with gzip.open(table, "rt", encoding="utf-8") as lines:
        for response, parent, element, *_ in csv.reader(lines, delimiter="\t"):
            if response.endswith("QueryRs"):
                path = f"{parent}/{element}".strip("/").partition("/")[2]
                found.setdefault(response.removesuffix("QueryRs"), set()).add(path.replace("/", "."))
    return found


def expressions(value: ReturnValue) -> list[Expression]:
    if isinstance(value, Linked):
        return [choice.record_id for choice in value.choices]
    if isinstance(value, Relation):
        return [value.key]
    return [value] if isinstance(value, Expression) else []


def paths(row: Row) -> Iterator[str]:
    found = [expression for value in (*row.fields.values(), row.key) for expression in expressions(value)]
    before = f"{row.each}." if row.each else ""
    for expression in (*found, *([row.where] if row.where else [])):
        for owner, name in expression.paths:
            if owner in ("", DOCUMENT):
                yield name if owner else f"{before}{name}"


#: What is worked out from several records, and what tells of none, is no answer of QuickBooks.
WORKED_OUT = {"Total", "Receivable"}
ANSWERED = [flow for flow in RETURNS.values() if flow.rows and WORKED_OUT.isdisjoint(flow.source.objects)]


@pytest.mark.parametrize("flow", ANSWERED, ids=lambda flow: flow.name)
def test_every_path_of_a_shipped_flow_stands_in_an_answer(flow: ReturnFlow, answers: dict[str, set[str]]) -> None:
    known = set().union(*(answers[name] for name in flow.source.objects))
    named = {path for row in flow.rows for path in paths(row)}
    assert len(named) > 7
    assert named - known == set()


def address(kind: str) -> set[str]:
    return {f"{kind}{part}" for part in ("Street", "City", "State", "PostalCode", "Country")}


#: Fields that an org has without our package.
STANDARD = {
    "Account": {"Name", "Phone", "Fax", "Website", "AccountNumber", "Description", "ParentId"}
    | address("Billing")
    | address("Shipping"),
    "Contact": {"LastName", "FirstName", "AccountId", "Title", "Phone", "Fax", "Email"} | address("Mailing"),
    "Opportunity": {"Name", "AccountId", "Description", "CloseDate", "StageName"},
    "Product2": {"Name", "ProductCode", "Description", "IsActive", "Family"},
    "PricebookEntry": {"Product2", "Pricebook2Id", "UnitPrice", "IsActive"},
    "QB_Transaction__c": {"Name"},
    "QB_Payment__c": {"Name"},
}
#: Fields that the package gains with the way back of customers and items.
TO_COME = {"QB_Email__c", "QB_Quantity_On_Hand__c"}


@pytest.mark.parametrize("flow", RETURNS.values(), ids=list(RETURNS))
def test_every_field_of_a_shipped_flow_exists_in_salesforce(flow: ReturnFlow) -> None:
    for row in flow.rows:
        folder = OBJECTS / row.target.object / "fields"
        ours = {path.name.partition(".")[0] for path in folder.glob("*.field-meta.xml")}
        if row.target.object.startswith("QB_") and not ours:
            pytest.skip(f"{row.target.object} is not in the package yet")
        named = {name.replace("__r", "__c") for name in (row.target.key, *row.fields)} - {"Id"}
        assert named - ours - STANDARD.get(row.target.object, set()) - TO_COME == set()


def test_every_flow_of_the_way_back_is_there_and_switched_on() -> None:
    assert [flow.name for flow in RETURNS.values() if not flow.enabled] == []
    assert list(RETURNS) == [
        "credit_memo_to_transaction",
        "customer_to_account",
        "deletion_to_salesforce",
        "estimate_to_transaction",
        "invoice_to_transaction",
        "item_to_product",
        "job_to_account",
        "job_to_contact",
        "job_to_opportunity",
        "payment_to_payment",
        "receivable_to_account",
        "sales_order_to_transaction",
        "sales_receipt_to_transaction",
        "total_to_opportunity",
    ]


def test_every_field_has_an_owner() -> None:
    rows = [row for flow in RETURNS.values() for row in flow.rows]
    assert all(row.owners.keys() == row.fields.keys() for row in rows)


def test_transforms_of_the_way_back_are_used_by_a_shipped_flow() -> None:
    texts = " ".join(
        expression.text
        for flow in RETURNS.values()
        for row in flow.rows
        for value in (*row.fields.values(), row.key)
        for expression in expressions(value)
    )
    assert [name for name in ("flag", "key", "named", "size", "street") if f"| {name}" not in texts] == []
    assert {"flag", "key", "named", "size", "street"} <= TRANSFORMS.keys()
