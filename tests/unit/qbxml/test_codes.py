"""What the codes of QuickBooks and of its connection ask of us."""

from __future__ import annotations

import pytest

from include.qbxml.hresult import HRESULTS, look_up, normalise
from include.qbxml.status import STATUSES, Action, action_for, advice_for

BY_OTHERS = "QuickBooks error message: This list has been modified by another user."


@pytest.mark.parametrize(
    ("code", "severity", "message", "action"),
    [
        (0, "Info", "Status OK", Action.DONE),
        (1, "Info", "A query request did not find a matching object in QuickBooks", Action.EMPTY),
        (500, "Warn", "The query request has not been fully completed.", Action.NOT_FOUND),
        (530, "Warn", "unsupported", Action.WARN_SAVED),
        (600, "Info", "", Action.VERIFY),
        (1000, "Error", "internal error", Action.RETRY),
        (3100, "Error", 'The name "X" of the list element is already in use.', Action.LOOK_BY_NAME),
        (3120, "Error", "cannot be found", Action.RELINK),
        (3140, "Error", "There is an invalid reference to QuickBooks Customer", Action.REQUEUE_BEHIND),
        (3170, "Error", f"cannot modify. {BY_OTHERS}", Action.RETRY),
        (3170, "Error", "Cannot merge list elements", Action.FIX_DATA),
        (3171, "Error", "on or before the closing date", Action.MANUAL),
        (3175, "Error", "object in use", Action.RETRY),
        (3176, "Error", "related object in use", Action.RETRY),
        (3180, "Error", f"There was an error when saving a Customer list. {BY_OTHERS}", Action.RETRY),
        (3180, "Error", "the record is locked", Action.RETRY),
        (3180, "Error", "credit limit exceeded", Action.FIX_DATA),
        (3200, "Error", "out of date", Action.STALE),
        (3210, "Info", "You cannot pay more than the amount due.", Action.FIX_DATA),
        (3231, "Error", "not processed", Action.REQUEUE),
        (3260, "Error", "permission", Action.ADMINISTRATOR),
        (3391, "Error", "The iteratorID is not valid.", Action.RESTART_QUERY),
        (9001, "Error", "checksum", Action.VERIFY),
        (3999, "Error", "something new", Action.FIX_DATA),
        (3999, "Info", "something new", Action.FIX_DATA),
        (3999, "Error", f"something new. {BY_OTHERS}", Action.RETRY),
        (599, "Warn", "something new", Action.WARN_SAVED),
    ],
)
def test_a_status_asks_for_one_action(code: int, severity: str, message: str, action: Action) -> None:
    assert action_for(code, severity, message) is action
    assert advice_for(code, severity, message).endswith(".")


def test_every_status_tells_a_person_what_to_do_in_sentences() -> None:
    assert len(STATUSES) == 67
    assert all(status.advice.endswith(".") for status in STATUSES.values())
    assert all(row.advice.endswith(".") for row in HRESULTS.values())


@pytest.mark.parametrize(
    ("code", "normal"),
    [
        ("0x80040400", "0x80040400"),
        ("0X8004040a", "0X8004040a"),
        (" 0x8004040a\n", "0x8004040A"),
        ("-2147220480", "0x80040400"),
        ("2147746816", "0x80040400"),
        ("", ""),
        ("busy", "busy"),
    ],
)
def test_a_code_of_the_connection_has_one_spelling(code: str, normal: str) -> None:
    assert normalise(code) == normal


@pytest.mark.parametrize(
    ("code", "action"),
    [
        ("0x80040400", Action.SPLIT),
        ("-2147220480", Action.SPLIT),
        ("0x80040423", Action.LOWER_VERSION),
        ("0x8004040a", Action.WRONG_FILE),
        ("0x8004040D", Action.VERIFY),
        ("0x80040414", Action.WAIT),
        ("0x80040418", Action.ADMINISTRATOR),
        ("0x8004ffff", Action.WAIT),
        ("", Action.WAIT),
    ],
)
def test_a_code_of_the_connection_asks_for_one_action(code: str, action: Action) -> None:
    assert look_up(code).action is action
