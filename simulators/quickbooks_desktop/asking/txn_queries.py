"""Which transactions a query asks for."""

from __future__ import annotations

from simulators.quickbooks_desktop.asking.date_macros import dates_of
from simulators.quickbooks_desktop.asking.selections import (
    Condition,
    between,
    joined,
    matches,
    modified_between,
    one_of,
    records_of,
)
from simulators.quickbooks_desktop.books import ledger
from simulators.quickbooks_desktop.books.books import Books
from simulators.quickbooks_desktop.books.ledger import Txn
from simulators.quickbooks_desktop.books.txn_rows import row
from simulators.quickbooks_desktop.qbxml.grammar import Fields
from simulators.quickbooks_desktop.qbxml.refusal import Refusal, Status, not_all_found

#: Element that names transactions -> (column, whether letters count).
_NAMED = {
    "TxnID": "txn_id = ?",
    "RefNumber": "ref_number = ? COLLATE NOCASE",
    "RefNumberCaseSensitive": "ref_number = ?",
}
#: Filters that columns do not answer.
_LOOKED_INTO = frozenset({"RefNumberFilter", "RefNumberRangeFilter", "AccountFilter", "PaidStatus"})
_ACCOUNTS = ("ARAccountRef", "DepositToAccountRef")


class TxnSource:
    """The transactions of one kind of query, named by TxnID."""

    def __init__(self, books: Books, kind: str) -> None:
        self._books = books
        self._kind = kind

    def keys(self, fields: Fields) -> tuple[list[str], Status | None]:
        """The TxnIDs by date and number; a status when something named is not there (500)."""
        for name, condition in _NAMED.items():
            if name in fields:
                return self._named(fields[name], condition)
        conditions: list[Condition] = [("kind = ?", (self._kind,))]
        conditions += self._dates(fields)
        for name in ("EntityFilter", "TimeTrackingEntityFilter"):
            if name in fields:
                wanted = records_of(self._books, "name", fields[name])
                conditions.append(one_of("entity_id", tuple(record.list_id for record in wanted)))
        where, values = joined(conditions)
        if _LOOKED_INTO.isdisjoint(fields):
            return ledger.ids(self._books, where, values), None
        found = ledger.select(self._books, where, values)
        accounts = self._accounts(fields)
        return [txn.txn_id for txn in found if self._passes(txn, fields, accounts)], None

    def row(self, key: str, fields: Fields) -> tuple[str, Fields] | None:
        """The transaction as (tag, fields); None when it is gone by now."""
        txn = ledger.find(self._books, key)
        if txn is None:
            return None
        return f"{self._kind}Ret", row(
            self._books,
            txn,
            with_lines=fields.get("IncludeLineItems") == "true",
            with_links=fields.get("IncludeLinkedTxns") == "true",
            owners=tuple(fields.get("OwnerID", ())),
        )

    def _named(self, wanted: list[str], condition: str) -> tuple[list[str], Status | None]:
        found: list[str] = []
        missing = ""
        for name in wanted:
            txns = list(ledger.select(self._books, f"kind = ? AND {condition}", (self._kind, name)))
            found += [txn.txn_id for txn in txns]
            missing = missing or ("" if txns else name)
        return found, not_all_found(missing) if missing else None

    def _dates(self, fields: Fields) -> list[Condition]:
        if changed := fields.get("ModifiedDateRangeFilter"):
            low, high = changed.get("FromModifiedDate", ""), changed.get("ToModifiedDate", "")
            return modified_between(self._books, "time_modified", low, high)
        span = fields.get("TxnDateRangeFilter", {})
        low, high = span.get("FromTxnDate", ""), span.get("ToTxnDate", "")
        if span.get("DateMacro"):
            low, high = dates_of(span["DateMacro"], self._books.clock.today(self._books.moment))
        if low and high and low > high:
            raise Refusal(3030, f'The date range "{low}" to "{high}" is invalid.')
        conditions: list[Condition] = [("txn_date >= ?", (low,))] if low else []
        return conditions + ([("txn_date <= ?", (high,))] if high else [])

    def _accounts(self, fields: Fields) -> frozenset[str] | None:
        if "AccountFilter" not in fields:
            return None
        return frozenset(record.list_id for record in records_of(self._books, "account", fields["AccountFilter"]))

    def _passes(self, txn: Txn, fields: Fields, accounts: frozenset[str] | None) -> bool:
        number = txn.ref_number or ""
        wanted = fields.get("RefNumberFilter")
        if wanted and not matches(number, wanted["MatchCriterion"], wanted["RefNumber"]):
            return False
        span = fields.get("RefNumberRangeFilter")
        if span and not between(number, span.get("FromRefNumber", ""), span.get("ToRefNumber", "")):
            return False
        if accounts is not None and accounts.isdisjoint(txn.body.get(name, {}).get("ListID") for name in _ACCOUNTS):
            return False
        paid = fields.get("PaidStatus") or "All"
        return paid == "All" or (paid == "PaidOnly") == (not txn.is_pending and ledger.balance(self._books, txn) == 0)
