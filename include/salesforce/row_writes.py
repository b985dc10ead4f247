"""Writing many rows: 200 a call, each row with its own outcome, and only the rows that a repeat can help repeated."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from include.errors import TransientError
from include.salesforce.error_codes import Kind
from include.salesforce.refusal import read_row

#: Salesforce takes at most 200 records in one call of composite/sobjects.
ROWS_PER_CALL = 200
#: A repeated call carries a fifth of the rows, so that rows which lock each other part soon.
SHRINK = 5

Row = Mapping[str, Any]
Key = Callable[[Row], str]
Send = Callable[[Sequence[Row]], Sequence[Mapping[str, Any]]]


@dataclass(frozen=True, slots=True, kw_only=True)
class RowError:
    """Why Salesforce refused a row; `fields` are those that it blames."""

    code: str
    message: str
    fields: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class RowResult:
    """The outcome of one row. `transient`: not written yet, and worth trying again in a later run."""

    id: str | None
    success: bool
    created: bool = False
    errors: tuple[RowError, ...] = ()
    transient: bool = False

    @property
    def words(self) -> str:
        """What Salesforce says against the row: `STRING_TOO_LONG: Name: data value too large`."""
        return "; ".join(f"{error.code}: {error.message}" for error in self.errors)


@dataclass(frozen=True, slots=True, kw_only=True)
class RowWriter:
    """How rows of one kind are written: `key` makes rows with the same one become one row, the later values winning.

    `once` are codes that are worth a single repeat: two processes that upsert the same new key at the same moment
    both try to insert, and the second is told DUPLICATE_VALUE although its repeat updates.
    """

    send: Send
    wait: Callable[[int], None]
    retries: int
    key: Key | None = None
    once: frozenset[str] = frozenset()
    rows_per_call: int = ROWS_PER_CALL
    shrink: int = SHRINK

    def write(self, rows: Sequence[Row]) -> list[RowResult]:
        """Write the rows; the results stand in the order of the rows.

        Raises what the first call raises. When a later call fails as a whole, the rows that it would have carried
        come back as transient, so that the outcome of those before them is not lost.
        """
        places, unique = _merge(rows, self.key)
        outcomes: dict[int, RowResult] = {}
        for attempt in range(self.retries + 1):
            pending = [place for place in range(len(unique)) if self._again(outcomes.get(place), attempt)]
            if not pending:
                break
            if attempt:
                self.wait(attempt - 1)
            if not self._round(unique, pending, attempt, outcomes):
                break
        return [outcomes[place] for place in places]

    def _round(self, unique: Sequence[Row], pending: list[int], attempt: int, outcomes: dict[int, RowResult]) -> bool:
        for chunk in _chunks(pending, max(1, self.rows_per_call // self.shrink**attempt)):
            try:
                answers = self.send([unique[place] for place in chunk])
            except TransientError as error:
                if not outcomes:
                    raise
                for place in range(len(unique)):
                    outcomes.setdefault(place, _unanswered(unique[place], error))
                return False
            for place, answer in zip(chunk, answers, strict=True):
                outcomes[place] = _read(unique[place], answer)
        return True

    def _again(self, outcome: RowResult | None, attempt: int) -> bool:
        if outcome is None:
            return True
        kinds = {read_row({"statusCode": error.code}).kind for error in outcome.errors}
        if Kind.TRANSIENT in kinds:
            return True
        return attempt == 1 and any(error.code in self.once for error in outcome.errors)


def _merge(rows: Sequence[Row], key: Key | None) -> tuple[list[int], list[Row]]:
    if key is None:
        return list(range(len(rows))), list(rows)
    merged: dict[str, Row] = {}
    for row in rows:
        merged[key(row)] = {**merged.get(key(row), {}), **row}
    order = {each: place for place, each in enumerate(merged)}
    return [order[key(row)] for row in rows], list(merged.values())


def _chunks(places: Sequence[int], size: int) -> Iterator[Sequence[int]]:
    for start in range(0, len(places), size):
        yield places[start : start + size]


def _read(row: Row, answer: Mapping[str, Any]) -> RowResult:
    refusals = [read_row(error) for error in answer.get("errors") or ()]
    return RowResult(
        id=answer.get("id") or row.get("Id"),
        success=bool(answer.get("success")),
        created=bool(answer.get("created")),
        errors=tuple(RowError(code=each.code, message=each.message, fields=each.fields) for each in refusals),
        transient=any(each.kind in (Kind.TRANSIENT, Kind.QUOTA) for each in refusals),
    )


def _unanswered(row: Row, error: TransientError) -> RowResult:
    reason = RowError(code=error.status_code or "UNREACHABLE", message=error.message)
    return RowResult(id=row.get("Id"), success=False, errors=(reason,), transient=True)
