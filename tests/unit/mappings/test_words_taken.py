"""Which words of Generate a flow takes, whatever the rest of a deal says."""

from __future__ import annotations

from dataclasses import replace
from types import MappingProxyType

import pytest

from include.mappings.engine.words_taken import may_take, words_named
from include.mappings.language.expression import parse_condition
from include.mappings.language.spec import Flow
from include.mappings.language.syntax import Scope
from include.names import GENERATE
from tests.kit.mapped_records import CATALOGUE

INVOICE = CATALOGUE.flows["opportunity_to_invoice"]
SCOPE = Scope(reads=MappingProxyType({"account": None, "record": None}), tables=("documents",), condition=True)


def flow(where: str) -> Flow:
    return replace(
        INVOICE, where=parse_condition(where, SCOPE), tables={"documents": {"Bill": "Invoice", "Offer": "Estimate"}}
    )


@pytest.mark.parametrize(
    ("where", "taken"),
    [
        ("IsWon and QB_Generate__c == 'Invoice'", {"Invoice"}),
        ('IsWon and QB_Generate__c == "Invoice"', {"Invoice"}),
        ("'Invoice' == QB_Generate__c", {"Invoice"}),
        ("IsWon and record.QB_Generate__c == 'Invoice'", {"Invoice"}),
        ("IsWon and QB_Generate__c in ['Invoice', 'Bill']", {"Invoice", "Bill"}),
        ("QB_Generate__c == 'Bill' and IsWon or QB_Generate__c == 'Invoice' and account.Name", {"Invoice", "Bill"}),
        ("IsWon and not (QB_Generate__c != 'Invoice' or Amount > 5)", {"Invoice"}),
        (
            "QB_Generate__c | lookup('documents') == 'Invoice' and IsWon",
            {"Bill", "Invoice", "Else"},
        ),  # held
        ("IsWon and QB_Generate__c not in ['Offer']", {"Invoice", "Bill", "Else"}),
        ("IsWon and QB_Generate__c == Name", {"Invoice", "Bill", "Offer", "Else"}),
        ("IsWon", {"Invoice", "Bill", "Offer", "Else"}),
    ],
)
def test_words_that_may_be_taken(where: str, taken: set[str]) -> None:
    words = ("Invoice", "Bill", "Offer", "Else")
    assert {word for word in words if may_take(flow(where), GENERATE, word)} == taken


def test_flow_without_a_condition_takes_every_word() -> None:
    every = replace(INVOICE, where=None)
    assert (may_take(every, GENERATE, "Else"), words_named(every, GENERATE)) == (True, frozenset())


@pytest.mark.parametrize(
    ("where", "named"),
    [
        ("StageName == 'Won' and QB_Generate__c == 'Invoice'", {"Invoice"}),
        ("IsWon and (record.QB_Generate__c in ['Invoice', 'Bill'] or Name == 'Bench')", {"Invoice", "Bill"}),
        ("QB_Generate__c | lookup('documents') == 'Invoice'", {"Bill", "Offer"}),
        ("IsWon and Name == 'Bench'", set()),
    ],
)
def test_words_that_a_condition_names(where: str, named: set[str]) -> None:
    assert words_named(flow(where), GENERATE) == named
