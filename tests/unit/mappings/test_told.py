"""Which changes of what a document reads can concern one that QuickBooks has as it is."""

from __future__ import annotations

from decimal import Decimal
from pathlib import Path
from types import MappingProxyType
from typing import Any

import pytest

from include.mappings.engine.told import Told, told
from include.mappings.language.catalogue import load_catalogue
from include.mappings.language.expression import View, parse_value
from include.mappings.language.spec import Flow
from include.mappings.language.sure import SURE
from include.mappings.language.syntax import Scope
from include.mappings.language.targets import Kind
from tests.kit.mapped_records import CATALOGUE, account, changed_flow, context, scene

INVOICE = "opportunity_to_invoice"
NOTHING = frozenset[str]()
#: What each flow of transactions feels of the records that it reads: of a price nothing, of a product its type.
FELT = {"account": set(), "product": {"QB_Item_Type__c"}, "standard_book": {"Id"}, "standard_price": set()}


def reads(flow: Flow) -> dict[str, Told]:
    """What a flow makes of each record that it reads."""
    every = (*flow.reads, *(flow.lines.reads if flow.lines else ()))
    return {read.name: told(flow, read) for read in every}


@pytest.mark.parametrize("name", [each.name for each in CATALOGUE.enabled if each.kind is Kind.TRANSACTION])
def test_of_a_price_nothing_is_told_and_of_a_product_its_type(name: str) -> None:
    known = reads(CATALOGUE.flows[name])
    assert {read: {*each.stands} for read, each in known.items()} == FELT
    assert known["standard_price"].may_be_felt(None, NOTHING) is False
    assert known["product"].may_be_felt(frozenset({"QB_Item_Type__c"}), NOTHING) is True
    assert known["product"].may_be_felt(frozenset({"IsActive"}), NOTHING) is False
    assert known["product"].may_be_felt(None, NOTHING) is True
    assert known["account"].may_be_felt(frozenset({"Phone"}), NOTHING) is False
    assert known["account"].may_be_felt(frozenset({"BillingCity"}), NOTHING) is None
    assert known["account"].may_be_felt(frozenset({"BillingCity"}), frozenset({"BillingCity"})) is True


def test_firm_s_own_flow_feels_the_name_that_its_memo_tells() -> None:
    folder = Path(__file__).parents[3] / "docs" / "examples"
    flow = load_catalogue(folder.parents[1] / "include" / "mappings", own=folder).flows["visit_to_invoice"]
    known = reads(flow)["account"]
    assert {*known.stands} == {
        "Name",
        *(f"Billing{part}" for part in ("Street", "City", "State", "PostalCode", "Country")),
    }
    assert known.may_be_felt(frozenset({"Phone"}), NOTHING) is False


@pytest.mark.parametrize(
    ("old", "new", "read", "fields"),
    [
        ("where: IsWon", "where: account.Active__c and IsWon", "account", {"Active__c"}),
        ("document_date: CloseDate", "document_date: account.Start__c", "account", {"Start__c"}),
        (
            "AccountId)\n\ndepends_on",
            "AccountId)\n  parent: Account(account.ParentId)\n\ndepends_on",
            "account",
            {"ParentId"},
        ),
        ("Product2Id = Product2Id, ", "Product2Id = product.Id, ", "product", {"Id", "QB_Item_Type__c"}),
        ("  BillAddress: quickbooks ", "  TxnDate: quickbooks ", "account", {"BillingCity"}),
        ("with_original_date(CloseDate)", "with_original_date(account.Start__c)", "account", {"Start__c"}),
    ],
)
def test_what_decides_about_a_document_is_felt(old: str, new: str, read: str, fields: set[str]) -> None:
    assert reads(changed_flow(INVOICE, old, new))[read].stands >= fields


@pytest.mark.parametrize(
    ("changes", "refused"), [({}, False), ({"BillingPostalCode": "1" * 20}, True), ({"BillingCity": None}, False)]
)
def test_address_that_cannot_be_said_is_felt(changes: dict[str, Any], refused: bool) -> None:
    flow = CATALOGUE.flows[INVOICE]
    assert reads(flow)["account"].may_be_refused(flow, account(**changes), context()) is refused


@pytest.mark.parametrize(
    ("words", "refused"),
    [
        ("(Description or product.Description or product.Name) | cut", False),
        ("(Description or product.Description) | required('a text')", True),
        ("Quantity * product.Weight__c", True),
    ],
)
def test_value_of_several_records_is_felt_unless_it_can_always_be_said(words: str, refused: bool) -> None:
    flow = changed_flow(INVOICE, "(Description or product.Description or product.Name) | cut", words)
    said = {"Description": "An hour", "Name": "SV", "Weight__c": Decimal(2)}
    assert reads(flow)["product"].may_be_refused(flow, said, context()) is refused


ODD = (
    None,
    "",
    " ",
    "x" * 9000,
    "a:b\n\x00é€😀",
    0,
    -1,
    Decimal("1.50"),
    True,
    [],
    {"Street": "1"},
    "2026-01-01",
    "1/2 or 3",
)


@pytest.mark.parametrize("transform", sorted(SURE))
def test_transform_that_is_called_sure_takes_whatever_stands_before_it(transform: str) -> None:
    arguments = "('else')" if transform == "default" else ""
    scope = Scope(reads=MappingProxyType({}))
    expression = parse_value(f"{{{{ Field__c | {transform}{arguments} }}}}", scope)
    assert expression.is_sure
    for value in ODD:
        expression.evaluate(View(record={"Field__c": value}), scene())


@pytest.mark.parametrize(
    ("text", "sure"),
    [
        ("Name", True),
        ("{{ Name or Other__c }}", True),
        ("Deal {{ Name }}", True),
        ("{{ Name if Stage in ['Won'] else 'lost' }}", True),
        ("{{ Name if Stage == 'Won' }}", True),
        ("{{ Name if Amount > 3 }}", False),
        ("{{ Name if 'a' in Stage }}", False),
        ("{{ Amount * 2 }}", False),
        ("{{ Amount | money }}", False),
        ("{{ Name | cut(Amount) }}", False),
    ],
)
def test_expression_is_sure_that_has_a_value_whatever_its_fields_say(text: str, sure: bool) -> None:
    assert parse_value(text, Scope(reads=MappingProxyType({}))).is_sure is sure
