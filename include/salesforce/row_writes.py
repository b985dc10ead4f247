"""Writing many rows: 200 a call, each row with its own outcome, and only the rows that a repeat can help repeated.

Where the org's own triggers and flows cannot work on so many rows at once, a call carries a fifth of them, down to one.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from include.errors import TransientError
from include.salesforce.error_codes import GONE, Kind, SalesforceOverload
from include.salesforce.refusal import Refusal, read_row

#: Salesforce takes at most 200 records in one call of composite/sobjects.
ROWS_PER_CALL = 200
#: A repeated call carries a fifth of the rows, so that rows which lock each other part soon.
SHRINK = 5

#: What whoever works with the record cannot mend.
_FOR_ADMINISTRATORS = {Kind.SETUP: "For an administrator: "}

Row = Mapping[str, Any]
Key = Callable[[Row], str]
Send = Callable[[Sequence[Row]], Sequence[Mapping[str, Any]]]


@dataclass(frozen=True, slots=True, kw_only=True)
class RowError:
    """Why Salesforce refused a row; `fields` are those that it blames."""

    code: str
    message: str
    fields: tuple[str, ...] = ()

    @property
    def refusal(self) -> Refusal:
        """What it means."""
        return Refusal(code=self.code, message=self.message, fields=self.fields)


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

    @property
    def advice(self) -> str:
        """The same with what a person should do about it; what the set-up lacks is no matter of whoever reads it."""
        cures = dict.fromkeys(
            _FOR_ADMINISTRATORS.get(error.refusal.kind, "") + error.refusal.cure for error in self.errors
        )
        return " ".join([f"{self.words.rstrip('. ')}.", *cures]) if self.errors else ""

    @property
    def is_of_the_gone(self) -> bool:
        """Whether the record, or one that it names, lies in the recycle bin, was deleted for good, or is hidden."""
        return any(error.code in GONE for error in self.errors)

    @property
    def is_overload(self) -> bool:
        """Whether the org's automation could not work on so many rows in one call."""
        return any(error.refusal.kind is Kind.OVERLOAD for error in self.errors)


@dataclass(slots=True)
class Pace:
    """How many rows a call carries at most; it is learned, and stays for the calls that follow."""

    rows: int = ROWS_PER_CALL

    def slow_down(self, sent: int) -> None:
        """So many were too many."""
        self.rows = max(1, min(self.rows, sent // SHRINK))


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
    pace: Pace = field(default_factory=Pace)
    shrink: int = SHRINK

    def write(self, rows: Sequence[Row]) -> list[RowResult]:
        """Write the rows; the results stand in the order of the rows.

        Raises what the first call raises. When a later call fails as a whole, the rows that it would have carried
        come back as transient, so that the outcome of those before them is not lost.
        """
        places, unique = _merge(rows, self.key)
        outcomes: dict[int, RowResult] = {}
        sent: dict[int, int] = {}  # in a call of how many
        start, attempt = self.pace.rows, 0
        while pending := [
            place for place in range(len(unique)) if self._again(outcomes.get(place), attempt, sent.get(place))
        ]:
            if any(place in outcomes and not outcomes[place].is_overload for place in pending):
                self.wait(attempt - 1)
            if not self._round(unique, pending, max(1, start // self.shrink**attempt), outcomes, sent):
                break
            attempt += 1
        return [outcomes[place] for place in places]

    def _round(
        self,
        unique: Sequence[Row],
        pending: list[int],
        most: int,
        outcomes: dict[int, RowResult],
        sent: dict[int, int],
    ) -> bool:
        """Send what is pending once; whether the way to the org was open to the end."""
        begin = 0
        while begin < len(pending):
            chunk = pending[begin : begin + min(most, self.pace.rows)]
            begin += len(chunk)
            rows = [unique[place] for place in chunk]
            try:
                read = [_read(row, answer) for row, answer in zip(rows, self.send(rows), strict=True)]
            except SalesforceOverload as error:
                read = [_unanswered(row, error, transient=False) for row in rows]
            except TransientError as error:
                if not outcomes:
                    raise
                for place in range(len(unique)):
                    outcomes.setdefault(place, _unanswered(unique[place], error))
                return False
            outcomes.update(zip(chunk, read, strict=True))
            sent.update(dict.fromkeys(chunk, len(chunk)))
            if any(outcome.is_overload for outcome in read):
                self.pace.slow_down(len(chunk))
        return True

    def _again(self, outcome: RowResult | None, attempt: int, sent: int | None) -> bool:
        if outcome is None:
            return True
        if outcome.is_overload:
            return self.shrink > 1 and sent is not None and sent > 1
        if any(error.refusal.kind is Kind.TRANSIENT for error in outcome.errors):
            return attempt <= self.retries
        return attempt == 1 and any(error.code in self.once for error in outcome.errors)


def _merge(rows: Sequence[Row], key: Key | None) -> tuple[list[int], list[Row]]:
    if key is None:
        return list(range(len(rows))), list(rows)
    merged: dict[str, Row] = {}
    for row in rows:
        merged[key(row)] = {**merged.get(key(row), {}), **row}
    order = {each: place for place, each in enumerate(merged)}
    return [order[key(row)] for row in rows], list(merged.values())


def _read(row: Row, answer: Mapping[str, Any]) -> RowResult:
    refusals = [read_row(error) for error in answer.get("errors") or ()]
    return RowResult(
        id=answer.get("id") or row.get("Id"),
        success=bool(answer.get("success")),
        created=bool(answer.get("created")),
        errors=tuple(RowError(code=each.code, message=each.message, fields=each.fields) for each in refusals),
        transient=any(each.kind in (Kind.TRANSIENT, Kind.QUOTA) for each in refusals),
    )


def _unanswered(row: Row, error: TransientError, *, transient: bool = True) -> RowResult:
    reason = RowError(code=error.status_code or "UNREACHABLE", message=error.message)
    return RowResult(id=row.get("Id"), success=False, errors=(reason,), transient=transient)
