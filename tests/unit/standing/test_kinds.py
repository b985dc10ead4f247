"""Every kind of decision, as its one page declares it."""

from __future__ import annotations

import re

import pytest

from include.commands.__main__ import parser
from include.rows import Decision
from include.standing import KINDS, Change, commands_of
from include.states import MAPPING, NOT_OURS, DecisionKind
from tests.kit.blank_rows import blank

ROW = {"id": 7, "company": "acme", "flow": "opportunity_to_invoice", "record_id": "006", "cause": "InvoiceAdd"}


def asked(kind: DecisionKind) -> Decision:
    return blank(Decision, kind=kind, outbox_id=12, **ROW)


def test_every_kind_is_declared_once() -> None:
    assert sorted(KINDS) == sorted(DecisionKind)


@pytest.mark.parametrize("kind", DecisionKind)
def test_every_command_that_a_person_is_shown_is_one_that_runs(kind: DecisionKind) -> None:
    for command in commands_of(asked(kind)):
        program, *words = command.split()
        assert program == "./o2c"
        assert callable(parser().parse_args(words).run)


@pytest.mark.parametrize("kind", DecisionKind)
def test_every_kind_ends_by_a_command_or_by_what_is_done_elsewhere(kind: DecisionKind) -> None:
    declared = KINDS[kind]
    assert declared.options or declared.ends != "a person says so"
    assert re.fullmatch(r"[^.]+ .*[^.]", declared.ends)
    assert len({option.answer for option in declared.options}) == len(declared.options)


@pytest.mark.parametrize("kind", [kind for kind, each in KINDS.items() if each.holds])
def test_what_holds_a_request_shows_in_the_standing_of_its_record(kind: DecisionKind) -> None:
    assert KINDS[kind].change in (Change.HELD, Change.FOR_APPROVAL)


@pytest.mark.parametrize("cause", [MAPPING, NOT_OURS])
def test_nobody_is_told_to_let_pass_what_cannot_pass(cause: str) -> None:
    row = blank(Decision, kind=DecisionKind.RULE, outbox_id=None, **{**ROW, "cause": cause})
    assert commands_of(row) == []
