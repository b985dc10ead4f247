"""The words that a person reads under a held document."""

from __future__ import annotations

from datetime import UTC, date, datetime
from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest

from include.quality.suite import load_suites
from include.quality.words import FORMATS, finding_message

SUITES = load_suites(Path(__file__).parents[3] / "include" / "quality")


def said(suite: str, rule: str, **values: Any) -> str:
    return finding_message(SUITES[suite].noun, SUITES[suite].rule(rule), values)


def test_a_message_says_what_is_missing_what_to_do_and_what_follows() -> None:
    assert said("opportunity", "billing_country_present", account_name="Zenith") == (
        'Account "Zenith" has no billing country. Fill in Billing Country on the Account. '
        "The deal is then released by itself."
    )


def test_a_record_without_a_name_is_called_by_its_id() -> None:
    assert 'Account "001A" has no billing country.' in said(
        "opportunity", "billing_country_present", account_name=None, account_id="001A"
    )


def test_amount_and_sum_of_the_lines_are_both_named() -> None:
    message = said(
        "opportunity_line", "amount_is_sum_of_lines", document_name="Z", document_amount=99.5, detail="1230.0"
    )
    assert message == (
        'Opportunity "Z" says 99.50, its products add up to 1,230.00. It is not posted while the two differ. Look at '
        "the products of the Opportunity, correct what is wrong, and save the Opportunity: it is read again as a "
        "whole. The deal is then released by itself."
    )


def test_the_other_account_is_named() -> None:
    message = said("account", "name_unique", name="ACME, Inc.", detail='"Acme Inc" (001B)')
    assert message.startswith('Account "ACME, Inc." has the same name as the account "Acme Inc" (001B), but for case')
    assert message.endswith("The account is then released by itself.")


def test_braces_in_a_name_are_only_text() -> None:
    assert 'Opportunity "{name}" has no close date.' in said("opportunity", "close_date_present", name="{name}")


@pytest.mark.parametrize("suite", SUITES.values(), ids=SUITES)
def test_every_message_can_be_said_of_a_row_that_holds_nothing(suite: Any) -> None:
    for rule in suite.rules:
        message = finding_message(suite.noun, rule, {})
        assert "{" not in message
        assert message.endswith(".")


@pytest.mark.parametrize(
    "style, value, words",
    [
        ("", "text", "text"),
        ("", 10.0, "10"),
        ("", Decimal("1E+3"), "1000"),
        ("", 0, "0"),
        ("", True, "yes"),
        ("", date(2026, 1, 31), "2026-01-31"),
        ("", datetime(2026, 1, 31, 14, 5, tzinfo=UTC), "2026-01-31 14:05+00:00"),
        ("money", 1234.5, "1,234.50"),
        ("money", Decimal("8.991"), "8.991"),
        ("money", "1230.0", "1,230.00"),
        ("money", "-0.1", "-0.10"),
        ("money", "a lot", "a lot"),
    ],
)
def test_values_are_said_as_people_write_them(style: str, value: Any, words: str) -> None:
    assert FORMATS[style](value) == words
