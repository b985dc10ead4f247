"""Many rows, each with its own outcome."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

import pytest

from include.salesforce.error_codes import SalesforceOverload, SalesforceQuota, SalesforceTransient
from include.salesforce.row_writes import Pace, Row, RowError, RowResult, RowWriter

TOO_SLOW = "SyncTrigger: execution of AfterUpdate caused by: System.LimitException: Apex CPU time limit exceeded"


class Org:
    """An org that answers each row by a rule, and remembers the calls; its trigger stands so many rows a call."""

    def __init__(self, rule: Callable[[Row, int], str | None], stands: int = 200) -> None:
        self.rule = rule
        self.stands = stands
        self.calls: list[list[str]] = []
        self.pauses: list[int] = []

    def send(self, rows: Sequence[Row]) -> list[dict[str, Any]]:
        self.calls.append([row["Id"] for row in rows])
        if len(rows) > self.stands:
            error = {"statusCode": "CANNOT_INSERT_UPDATE_ACTIVATE_ENTITY", "message": TOO_SLOW, "fields": []}
            return [{"success": False, "errors": [error]} for _ in rows]
        return [self._answer(row) for row in rows]

    def _answer(self, row: Row) -> dict[str, Any]:
        seen = sum(row["Id"] in call for call in self.calls)
        code = self.rule(row, seen)
        if code is None:
            return {"id": row["Id"], "success": True, "errors": []}
        return {"success": False, "errors": [{"statusCode": code, "message": "no", "fields": []}]}

    def writer(self, **options: Any) -> RowWriter:
        return RowWriter(send=self.send, wait=self.pauses.append, retries=3, **options)


def rows(count: int) -> list[Row]:
    return [{"Id": f"{number:03d}"} for number in range(count)]


def by_id(row: Row) -> str:
    return str(row["Id"])


def test_four_hundred_and_one_rows_take_three_calls() -> None:
    org = Org(lambda row, seen: None)
    results = org.writer().write(rows(401))
    assert [len(call) for call in org.calls] == [200, 200, 1]
    assert [result.id for result in results] == [row["Id"] for row in rows(401)]


def test_no_rows_make_no_call() -> None:
    org = Org(lambda row, seen: None)
    assert org.writer().write([]) == []
    assert org.calls == []


def test_only_locked_rows_are_repeated_and_only_until_they_pass() -> None:
    org = Org(lambda row, seen: "UNABLE_TO_LOCK_ROW" if row["Id"] == "001" and seen < 3 else None)
    results = org.writer().write(rows(3))
    assert org.calls == [["000", "001", "002"], ["001"], ["001"]]
    assert org.pauses == [0, 1]
    assert [result.success for result in results] == [True, True, True]


def test_rows_that_stay_locked_part_and_come_back_as_transient() -> None:
    org = Org(lambda row, seen: "UNABLE_TO_LOCK_ROW")
    results = org.writer().write(rows(50))
    assert [len(call) for call in org.calls] == [50, 40, 10, *[8] * 6, 2, *[1] * 50]
    assert {(result.success, result.transient) for result in results} == {(False, True)}


def test_a_row_refused_for_its_values_is_not_repeated() -> None:
    org = Org(lambda row, seen: "STRING_TOO_LONG" if row["Id"] == "001" else None)
    refused = org.writer().write(rows(3))[1]
    assert len(org.calls) == 1
    assert (refused.id, refused.success, refused.transient, refused.errors[0].code) == (
        "001",
        False,
        False,
        "STRING_TOO_LONG",
    )


def test_a_row_beyond_the_quota_stays_staged_and_is_not_repeated_at_once() -> None:
    org = Org(lambda row, seen: "STORAGE_LIMIT_EXCEEDED")
    assert org.writer().write(rows(1))[0].transient
    assert len(org.calls) == 1


def test_a_race_for_a_new_key_is_repeated_once() -> None:
    lost = Org(lambda row, seen: "DUPLICATE_VALUE" if seen == 1 else None)
    assert lost.writer(once=frozenset({"DUPLICATE_VALUE"})).write(rows(1))[0].success
    other = Org(lambda row, seen: "DUPLICATE_VALUE")
    result = other.writer(once=frozenset({"DUPLICATE_VALUE"})).write(rows(1))[0]
    assert (len(other.calls), result.success, result.transient) == (2, False, False)


def test_the_same_key_twice_is_one_row_with_the_later_values_and_one_outcome() -> None:
    sent: list[Row] = []

    def send(chunk: Sequence[Row]) -> list[dict[str, Any]]:
        sent.extend(chunk)
        return [{"id": row["Id"], "success": True} for row in chunk]

    writer = RowWriter(send=send, wait=lambda attempt: None, retries=0, key=by_id)
    results = writer.write([{"Id": "1", "a": 1, "b": 1}, {"Id": "2"}, {"Id": "1", "b": 2}])
    assert sent == [{"Id": "1", "a": 1, "b": 2}, {"Id": "2"}]
    assert [result.id for result in results] == ["1", "2", "1"]


def test_outcomes_before_a_failed_call_are_not_lost() -> None:
    calls: list[int] = []

    def send(chunk: Sequence[Row]) -> list[dict[str, Any]]:
        calls.append(len(chunk))
        if len(calls) == 2:
            raise SalesforceQuota("used up", status_code="REQUEST_LIMIT_EXCEEDED")
        return [{"id": row["Id"], "success": True} for row in chunk]

    results = RowWriter(send=send, wait=lambda attempt: None, retries=3).write(rows(500))
    assert calls == [200, 200]
    assert [result.success for result in results] == [True] * 200 + [False] * 300
    assert all(result.transient and result.errors[0].code == "REQUEST_LIMIT_EXCEEDED" for result in results[200:])


def test_a_first_call_that_fails_raises() -> None:
    def send(chunk: Sequence[Row]) -> list[dict[str, Any]]:
        raise SalesforceTransient("away")

    with pytest.raises(SalesforceTransient, match="away"):
        RowWriter(send=send, wait=lambda attempt: None, retries=3).write(rows(1))


def test_a_bulk_job_carries_more_rows_and_its_repeats_do_not_part_them() -> None:
    org = Org(lambda row, seen: "UNABLE_TO_LOCK_ROW" if seen < 2 else None, stands=500)
    results = org.writer(pace=Pace(rows=300), shrink=1).write(rows(500))
    assert [len(call) for call in org.calls] == [300, 200, 300, 200]
    assert all(result.success for result in results)


def test_rows_of_an_aborted_job_are_left_for_a_later_run() -> None:
    org = Org(lambda row, seen: "JOB_ABORTED")
    assert org.writer().write(rows(1))[0].transient
    assert len(org.calls) == 1


def test_a_refused_row_says_every_reason_with_its_code() -> None:
    errors = (RowError(code="STRING_TOO_LONG", message="Name"), RowError(code="X", message="y"))
    assert RowResult(id=None, success=False, errors=errors).words == "STRING_TOO_LONG: Name; X: y"
    assert RowResult(id="001", success=True).words == ""


def test_a_trigger_that_stands_ten_rows_gets_a_fifth_and_then_a_fifth_of_that() -> None:
    org = Org(lambda row, seen: None, stands=10)
    results = org.writer().write(rows(42))
    assert [len(call) for call in org.calls] == [42, 8, 8, 8, 8, 8, 2]
    assert all(result.success for result in results)
    assert org.pauses == []


def test_what_was_learned_of_a_trigger_stays_for_the_next_rows() -> None:
    org, pace = Org(lambda row, seen: None, stands=40), Pace()
    org.writer(pace=pace).write(rows(200))
    del org.calls[:]
    org.writer(pace=pace).write(rows(80))
    assert [len(call) for call in org.calls] == [40, 40]


def test_a_row_that_the_automation_cannot_stand_alone_is_refused_with_whom_to_ask() -> None:
    org = Org(lambda row, seen: None, stands=0)
    results = org.writer().write(rows(6))
    assert [len(call) for call in org.calls] == [6, *[1] * 6]
    assert {(result.success, result.transient) for result in results} == {(False, False)}
    assert "Ask whoever looks after the org's automation" in results[0].advice


def test_the_words_of_a_validation_rule_are_not_taken_for_a_limit() -> None:
    error = RowError(code="FIELD_CUSTOM_VALIDATION_EXCEPTION", message="Too many queries were asked of this account")
    assert not RowResult(id=None, success=False, errors=(error,)).is_overload


def test_a_call_that_is_refused_as_a_whole_for_its_size_is_parted_too() -> None:
    sizes: list[int] = []

    def send(chunk: Sequence[Row]) -> list[dict[str, Any]]:
        sizes.append(len(chunk))
        if len(chunk) > 10:
            raise SalesforceOverload(f"Salesforce refused it: {TOO_SLOW}", status_code="UNKNOWN_EXCEPTION")
        return [{"id": row["Id"], "success": True} for row in chunk]

    results = RowWriter(send=send, wait=lambda attempt: None, retries=0).write(rows(30))
    assert sizes == [30, 6, 6, 6, 6, 6]
    assert all(result.success for result in results)
