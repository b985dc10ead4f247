"""Which list records a query asks for."""

from __future__ import annotations

from collections.abc import Callable
from decimal import Decimal

from simulators.quickbooks_desktop.asking.selections import (
    joined,
    matches,
    modified_between,
    one_of,
    records_of,
)
from simulators.quickbooks_desktop.books.books import Books, ListRecord
from simulators.quickbooks_desktop.books.list_kinds import LIST_KINDS, UNIONS
from simulators.quickbooks_desktop.books.list_rows import balances, row
from simulators.quickbooks_desktop.qbxml.grammar import Fields
from simulators.quickbooks_desktop.qbxml.refusal import Status, not_all_found

_ACTIVE = {"ActiveOnly": "is_active = 1", "InactiveOnly": "is_active = 0", "All": "1 = 1"}
#: Filters that columns do not answer.
_LOOKED_INTO = frozenset({"NameFilter", "AccountType", "ClassFilter", "TotalBalanceFilter"})
_COMPARE: dict[str, Callable[[Decimal, Decimal], bool]] = {
    "LessThan": Decimal.__lt__,
    "LessThanEqual": Decimal.__le__,
    "Equal": Decimal.__eq__,
    "GreaterThan": Decimal.__gt__,
    "GreaterThanEqual": Decimal.__ge__,
}


class ListSource:
    """The records of one kind of list query, named by ListID."""

    def __init__(self, books: Books, kind: str) -> None:
        self._books = books
        self._kinds = UNIONS.get(kind, (kind,))
        self._space = LIST_KINDS[self._kinds[0]].space

    def keys(self, fields: Fields) -> tuple[list[str], Status | None]:
        """The ListIDs in the order of the list; a status when something named is not there (500)."""
        if "ListID" in fields or "FullName" in fields:
            return self._named(fields)
        status = fields.get("ActiveStatus") or "ActiveOnly"
        conditions = [one_of("kind", self._kinds), (_ACTIVE[status], ())]
        low, high = fields.get("FromModifiedDate", ""), fields.get("ToModifiedDate", "")
        conditions += modified_between(self._books, "time_modified", low, high)
        span = fields.get("NameRangeFilter", {})
        ends = (("sort_name >= ?", span.get("FromName")), ("sort_name <= ?", span.get("ToName")))
        conditions += [(text, (end.casefold(),)) for text, end in ends if end]
        where, values = joined(conditions)
        if _LOOKED_INTO.isdisjoint(fields):
            return self._books.list_ids(where, values), None
        found = self._books.records(where, values)
        return [record.list_id for record in found if self._passes(record, fields)], None

    def row(self, key: str, fields: Fields) -> tuple[str, Fields] | None:
        """The record as (tag, fields); None when it is gone by now."""
        record = self._books.record(self._space, key)
        if record is None:
            return None
        return f"{record.kind}Ret", row(self._books, record, tuple(fields.get("OwnerID", ())))

    def _named(self, fields: Fields) -> tuple[list[str], Status | None]:
        found: list[str] = []
        missing = ""
        for name in ("ListID", "FullName"):
            for wanted in fields.get(name, ()):
                records = records_of(self._books, self._space, {name: [wanted]})
                if records and records[0].kind in self._kinds:
                    found.append(records[0].list_id)
                else:
                    missing = missing or wanted
        return found, not_all_found(missing) if missing else None

    def _passes(self, record: ListRecord, fields: Fields) -> bool:
        wanted = fields.get("NameFilter")
        if wanted and not matches(record.full_name, wanted["MatchCriterion"], wanted["Name"]):
            return False
        kinds = fields.get("AccountType")
        if kinds and record.body.get("AccountType") not in kinds:
            return False
        return self._passes_class(record, fields) and self._passes_balance(record, fields)

    def _passes_class(self, record: ListRecord, fields: Fields) -> bool:
        if "ClassFilter" not in fields:
            return True
        classes = [found.list_id for found in records_of(self._books, "class", fields["ClassFilter"])]
        return record.body.get("ClassRef", {}).get("ListID") in classes

    def _passes_balance(self, record: ListRecord, fields: Fields) -> bool:
        if "TotalBalanceFilter" not in fields:
            return True
        wanted = fields["TotalBalanceFilter"]
        owed = Decimal(balances(self._books, record)[1])
        return _COMPARE[wanted["Operator"]](owed, Decimal(wanted["Amount"] or "0"))
