"""When a company with several currencies, on either side, may be written to."""

from __future__ import annotations

import json
from dataclasses import replace

import pytest

from include.currencies import currency_trouble
from include.model import CompanyKey
from include.rows import Company
from include.settings import CompanySettings
from tests.kit.blank_rows import blank

SETTINGS = CompanySettings(key=CompanyKey("acme"), name="Acme")


def company(*codes: str, several_in_quickbooks: bool = False) -> Company:
    """What the rule looks at."""
    return blank(
        Company,
        key="acme",
        currencies_said=json.dumps({"Opportunity": codes}) if codes else None,
        preferences=json.dumps({"is_multi_currency": several_in_quickbooks}),
    )


def test_company_of_one_currency_needs_no_setting() -> None:
    assert currency_trouble(company(), SETTINGS) is None
    assert currency_trouble(company(), replace(SETTINGS, currency="USD")) is None


@pytest.mark.parametrize("known", [company("EUR", "USD"), company(several_in_quickbooks=True)])
def test_company_of_several_currencies_is_right_once_its_own_is_said(known: Company) -> None:
    assert "as in currency: " in str(currency_trouble(known, SETTINGS))
    assert currency_trouble(known, replace(SETTINGS, currency="USD")) is None


def test_currency_that_salesforce_does_not_have_is_none_of_a_deal() -> None:
    told = currency_trouble(company("EUR", "USD"), replace(SETTINGS, currency="GBP"))
    assert "it keeps EUR, USD" in str(told)
