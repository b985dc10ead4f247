"""What the preflight says about documents that this QuickBooks does not have."""

from __future__ import annotations

import json
from dataclasses import replace
from typing import Any

import pytest

from include.rows import Company
from include.steps.flows.missing_documents import missing_documents
from tests.kit.blank_rows import blank
from tests.kit.mapped_records import CATALOGUE


def said(**facts: Any) -> list[str]:
    return missing_documents(blank(Company, preferences=json.dumps(facts) if facts else None), CATALOGUE.flows.values())


@pytest.mark.parametrize("edition", ["Enterprise", "Premier", "Accountant", None])
def test_edition_that_has_everything_or_is_not_known_says_nothing(edition: str | None) -> None:
    assert said(edition=edition, uses_estimates=True) == []
    assert said() == []


@pytest.mark.parametrize("edition", ["Pro", "Simple Start"])
def test_small_edition_has_no_sales_orders(edition: str) -> None:
    assert said(edition=edition) == [
        f"QuickBooks {edition} has no sales orders, so a deal for opportunity_to_sales_order is held. Turn it on, or "
        "switch the flow off in the settings: flows: {opportunity_to_sales_order: {enabled: false}}"
    ]


def test_preference_that_is_off_is_named() -> None:
    (sentence,) = said(edition="Premier", uses_estimates=False)
    assert sentence.startswith("the preference for estimates is off in QuickBooks, so a deal for opportunity_to_esti")


def test_flow_that_is_switched_off_needs_nothing() -> None:
    off = [replace(flow, enabled=False) for flow in CATALOGUE.flows.values()]
    company = blank(Company, preferences='{"edition": "Pro", "uses_estimates": false}')
    assert missing_documents(company, off) == []
