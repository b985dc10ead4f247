"""Runs the requests of a checked document one after the other, and writes their answers."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import Any

from simulators.quickbooks_desktop.asking import company, reports
from simulators.quickbooks_desktop.asking.list_queries import ListSource
from simulators.quickbooks_desktop.asking.queries import Source, query
from simulators.quickbooks_desktop.asking.remarks import with_remark
from simulators.quickbooks_desktop.asking.txn_queries import TxnSource
from simulators.quickbooks_desktop.books import custom_fields
from simulators.quickbooks_desktop.books.books import Books
from simulators.quickbooks_desktop.books.busy import check_busy
from simulators.quickbooks_desktop.books.features import ALWAYS, check_available, check_permitted
from simulators.quickbooks_desktop.books.list_kinds import LIST_KINDS, UNIONS
from simulators.quickbooks_desktop.books.txn_kinds import TXN_KINDS
from simulators.quickbooks_desktop.changing import list_merge, lists, removals, transactions
from simulators.quickbooks_desktop.qbxml.answer import Answer, written
from simulators.quickbooks_desktop.qbxml.document import Document, Request
from simulators.quickbooks_desktop.qbxml.grammar import MacroUse
from simulators.quickbooks_desktop.qbxml.iterators import Iterators
from simulators.quickbooks_desktop.qbxml.refusal import Refusal, not_answered, not_processed, request_id_too_long

REQUEST_ID_LENGTH = 50

Handler = Callable[[Books, Request], Answer]

#: Requests with a handler of their own; the others go by verb and family.
_HANDLERS: dict[str, Handler] = {
    "HostQueryRq": company.host,
    "CompanyQueryRq": company.company,
    "PreferencesQueryRq": company.preferences,
    "DataExtDefAddRq": custom_fields.define,
    "DataExtAddRq": custom_fields.change,
    "DataExtModRq": custom_fields.change,
    "DataExtDelRq": custom_fields.change,
    "AgingReportQueryRq": reports.aging,
    "GeneralSummaryReportQueryRq": reports.summary,
    "ListMergeRq": list_merge.merge,
    "ListDelRq": removals.delete_list,
    "TxnDelRq": removals.delete_txn,
    "TxnVoidRq": removals.void,
    "ListDeletedQueryRq": removals.deleted,
    "TxnDeletedQueryRq": removals.deleted,
}


def execute(books: Books, iterators: Iterators, document: Document, *, as_user: bool = False) -> list[str]:
    """The answers in the order of the requests; call it inside a transaction of the books.

    `as_user` is a person at the PC, whom the permissions of applications do not concern.
    """
    answers: list[str] = []
    macros: dict[str, str] = {}
    stopped = False
    for request in document.requests:
        answer = _refused(not_processed()) if stopped else _attempt(books, iterators, request, macros, as_user)
        stopped = stopped or (answer.status.severity == "Error" and document.on_error == "stopOnError")
        if not document.with_data and request.verb != "Query":
            answer = replace(answer, rows=())
        only = tuple((request.fields or {}).get("IncludeRetElement", ()))
        name = request.name.removesuffix("Rq") + "Rs"
        answers.append(written(name, request.attributes.get("requestID"), answer, document.version, only))
    return answers


def _attempt(books: Books, iterators: Iterators, request: Request, macros: dict[str, str], as_user: bool) -> Answer:
    try:
        with books.attempt():
            if len(request.attributes.get("requestID", "")) > REQUEST_ID_LENGTH:
                raise request_id_too_long()
            if request.fields is None:
                raise not_answered(request.name)
            if not as_user:
                check_permitted(books, request)
                check_busy(books, request)
            check_available(books, request)
            answer = _answer(books, iterators, replace(request, fields=_expanded(request.fields, macros)))
    except Refusal as refusal:
        return _refused(refusal)
    _define(request, answer, macros)
    return answer


def _answer(books: Books, iterators: Iterators, request: Request) -> Answer:
    handler = _HANDLERS.get(request.name)
    if request.verb == "Query":
        found = _found(books, iterators, request, handler)
        return found if request.kind in ALWAYS else with_remark(books, found)
    if handler is not None:
        return handler(books, request)
    if request.kind in TXN_KINDS:
        return transactions.add(books, request) if request.verb == "Add" else transactions.mod(books, request)
    return lists.add(books, request) if request.verb == "Add" else lists.mod(books, request)


def _found(books: Books, iterators: Iterators, request: Request, handler: Handler | None) -> Answer:
    if handler is not None:
        return handler(books, request)
    is_list = request.kind in LIST_KINDS or request.kind in UNIONS
    source: Source = ListSource(books, request.kind) if is_list else TxnSource(books, request.kind)
    return query(books, iterators, request, source)


def _refused(refusal: Refusal) -> Answer:
    return Answer(status=refusal.status)


def _expanded(value: Any, macros: dict[str, str]) -> Any:
    """The fields with the ids that earlier requests of the document defined; 3000 for one that none did."""
    if isinstance(value, MacroUse):
        if value not in macros:
            raise Refusal(3000, f'The given object ID "{value}" in the field is invalid.')
        return macros[value]
    if isinstance(value, dict):
        return {name: _expanded(inner, macros) for name, inner in value.items()}
    if isinstance(value, list):
        return [_expanded(inner, macros) for inner in value]
    if isinstance(value, tuple):
        return tuple(_expanded(inner, macros) for inner in value)
    return value


def _define(request: Request, answer: Answer, macros: dict[str, str]) -> None:
    for fields in (request.fields or {}).values():
        if isinstance(fields, dict) and "@defMacro" in fields and answer.rows:
            row = answer.rows[0][1]
            macros[fields["@defMacro"]] = row.get("TxnID") or row["ListID"]
