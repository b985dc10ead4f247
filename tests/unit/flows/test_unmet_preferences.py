"""What the preflight says about classes and sales tax, before a document goes out without or with them."""

from __future__ import annotations

import json
from dataclasses import replace
from typing import Any

from include.mappings.language.spec import Constant, Flow
from include.rows import Company
from include.steps.flows.unmet_preferences import unmet_preferences
from tests.kit.blank_rows import blank
from tests.kit.mapped_records import CATALOGUE

INVOICES = CATALOGUE.flows["opportunity_to_invoice"]


def said(*flows: Flow, **facts: Any) -> list[str]:
    return unmet_preferences(blank(Company, preferences=json.dumps(facts) if facts else None), flows)


def with_elements(*names: str) -> Flow:
    return replace(INVOICES, fields={**INVOICES.fields, **{name: Constant(value="x") for name in names}})


def test_company_that_keeps_classes_is_told_of_documents_without_one() -> None:
    (sentence,) = said(INVOICES, CATALOGUE.flows["account_to_customer"], uses_classes=True)
    assert sentence.startswith("QuickBooks keeps classes, and no class is set by opportunity_to_invoice: these")
    assert said(INVOICES, uses_classes=False) == said(INVOICES) == []
    assert said(with_elements("ClassRef"), replace(INVOICES, enabled=False), uses_classes=True) == []


def test_class_of_the_lines_is_a_class() -> None:
    assert INVOICES.lines is not None
    lines = replace(INVOICES.lines, fields={**INVOICES.lines.fields, "ClassRef": Constant(value="x")})
    assert said(replace(INVOICES, lines=lines), uses_classes=True) == []


def test_edition_with_taxes_of_its_own_is_named() -> None:
    (sentence,) = said(INVOICES, country="CA")
    assert sentence.startswith("This is the QuickBooks of CA, whose own taxes no mapping can set (TaxCodeRef, amounts")
    assert said(INVOICES, country="US") == said(CATALOGUE.flows["account_to_customer"], country="CA") == []


def test_tax_that_a_mapping_sets_counts_for_nothing_where_none_is_charged() -> None:
    taxed = with_elements("ItemSalesTaxRef")
    (sentence,) = said(taxed, uses_sales_tax=False)
    assert sentence.startswith("QuickBooks charges no sales tax, so what opportunity_to_invoice set of it counts for")
    assert said(taxed, uses_sales_tax=True) == said(INVOICES, uses_sales_tax=False) == said(taxed) == []
