"""The questions that we ask QuickBooks, each as one request.

`fields` narrows what comes back (IncludeRetElement); ids, EditSequence and ExternalGUID must then be named too.
`object` is a record of QuickBooks such as `Customer`, `ItemService`, `Item` or `Invoice`. Times are local times of the
QuickBooks machine without an offset (`2026-03-31T09:30:00`): an offset is misread in summer.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date
from typing import Any, Final, Literal

from include.qbxml.element import Element, elements
from include.qbxml.escape import escape_attribute
from include.qbxml.faults import FragmentError
from include.qbxml.place import Place
from include.qbxml.tables.catalogue import LIST_OBJECTS, REQUESTS
from include.qbxml.writing import write_parts

#: The OwnerID of the custom fields that people see in QuickBooks.
VISIBLE_FIELDS: Final = "0"


def host_query(*, request_id: str) -> str:
    """Ask which QuickBooks answers, and which versions of qbXML it speaks."""
    return _query("Host", {}, request_id)


def company_query(owner_id: str, *, request_id: str) -> str:
    """Ask which company file is open; the FileID comes with the private fields of `owner_id`."""
    return _query("Company", {"OwnerID": owner_id}, request_id)


def preferences_query(*, request_id: str) -> str:
    """Ask for the preferences of the company file, its closing date among them."""
    return _query("Preferences", {}, request_id)


def by_ids(object: str, ids: Sequence[str], fields: Sequence[str] = (), *, request_id: str, whole: bool = False) -> str:
    """Ask for records by ListID or TxnID; those that do not exist give status 500, the others come.

    `whole` asks for lines, linked transactions and the custom fields that people see too.
    """
    more = _whole(object) if whole else {}
    values = {_id_element(object): _some(object, *ids), "IncludeRetElement": list(fields), **more}
    return _query(object, values, request_id)


def by_full_name(object: str, full_name: str, fields: Sequence[str] = (), *, request_id: str) -> str:
    """Ask for a list record by its full name (`Parent:Child`).

    The schema allows no ActiveStatus beside a full name. Should a taken name (3100) not be found so, the record is
    inactive; `by_name_range` finds it.
    """
    return _query(object, {"FullName": _some(object, full_name), "IncludeRetElement": list(fields)}, request_id)


def by_name_range(object: str, name: str, fields: Sequence[str] = (), *, request_id: str) -> str:
    """Ask for the list records from this name to this name, inactive ones included, which hold their names too."""
    values = {
        "ActiveStatus": "All",
        "NameRangeFilter": dict.fromkeys(("FromName", "ToName"), *_some(object, name)),
        "IncludeRetElement": list(fields),
    }
    return _query(object, values, request_id)


def by_entity_and_dates(
    object: str,
    customer_list_id: str,
    from_date: date,
    to_date: date,
    *,
    request_id: str,
) -> str:
    """Ask for the transactions of one customer (or vendor) dated from one day to another, both included, whole."""
    entity = "TimeTrackingEntityFilter" if object == "TimeTracking" else "EntityFilter"
    values = {
        "TxnDateRangeFilter": {"FromTxnDate": from_date, "ToTxnDate": to_date},
        entity: {"ListID": [customer_list_id]},
        "IncludeLineItems": _knows(object, "IncludeLineItems") or None,
    }
    return _query(object, values, request_id)


def modified_since(
    object: str,
    local_from: str | None,
    *,
    request_id: str,
    iterator: Literal["Start", "Continue"] | None = None,
    iterator_id: str | None = None,
    max_returned: int | None = None,
    fields: Sequence[str] = (),
    active_all: bool = True,
    local_to: str | None = None,
    include_lines: bool = False,
    include_linked: bool = False,
    owner_ids: Sequence[str] = (),
    from_name: str = "",
    to_name: str = "",
) -> str:
    """Ask for what was changed since a time, a page at a time with an iterator.

    `local_to` closes the window; both ends count. `from_name` and `to_name` cut a window that is still too large: they
    are full names of a list and numbers (RefNumber) of transactions, in any case of letters. Each page sends the same
    filters again. `active_all` includes inactive records and says nothing of transactions; `include_lines` and
    `include_linked` are passed over where QuickBooks has no such choice. Without an iterator `max_returned` cuts the
    answer off without a sign.

    Raises ValueError when the object cannot be read by pages, or an iterator goes on without its id.
    """
    values: dict[str, Any] = {
        "MaxReturned": max_returned,
        **_changed(object, local_from, local_to, active_all),
        **_named(object, from_name, to_name),
        "IncludeLineItems": (include_lines and _knows(object, "IncludeLineItems")) or None,
        "IncludeLinkedTxns": (include_linked and _knows(object, "IncludeLinkedTxns")) or None,
        "IncludeRetElement": list(fields),
        "OwnerID": list(owner_ids),
    }
    return _query(object, values, request_id, _iterator(object, iterator, iterator_id))


def dated_between(
    object: str,
    from_date: date,
    to_date: date,
    *,
    request_id: str,
    iterator: Literal["Start", "Continue"],
    iterator_id: str | None = None,
    max_returned: int,
    from_name: str = "",
    to_name: str = "",
) -> str:
    """Ask for the transactions dated from one day to another, both included, whole and a page at a time."""
    values: dict[str, Any] = {
        "MaxReturned": max_returned,
        "TxnDateRangeFilter": {"FromTxnDate": from_date, "ToTxnDate": to_date},
        **_named(object, from_name, to_name),
        **_whole(object),
    }
    return _query(object, values, request_id, _iterator(object, iterator, iterator_id))


def aging_report(
    kind: Literal["ARAgingSummary", "ARAgingDetail"],
    as_of: date | None = None,
    *,
    request_id: str,
    customer_ids: Sequence[str] = (),
    columns: Sequence[str] = (),
) -> str:
    """Ask for QuickBooks' own receivables aging on a day, by default today on its machine.

    What was dated or applied after the day does not count. `columns` are ColTypes such as `TxnID`, for the detail
    report; without any QuickBooks returns its usual ones.
    """
    values = {
        "AgingReportType": kind,
        **_period(None, as_of, "Today"),
        "ReportEntityFilter": {"ListID": list(customer_ids)},
        "IncludeColumn": list(columns),
        "ReportAgingAsOf": "ReportEndDate" if as_of else "Today",
    }
    return _query("AgingReport", values, request_id)


def summary_report(
    kind: Literal["SalesByCustomerSummary", "CustomerBalanceSummary"],
    from_date: date | None = None,
    to_date: date | None = None,
    *,
    request_id: str,
    customer_ids: Sequence[str] = (),
    rows: Literal["ActiveOnly", "NonZero", "All"] = "NonZero",
) -> str:
    """Ask for sales before tax by customer, or for balances by customer, in one column; by default of all time."""
    values = {
        "GeneralSummaryReportType": kind,
        **_period(from_date, to_date, "All"),
        "ReportEntityFilter": {"ListID": list(customer_ids)},
        "SummarizeColumnsBy": "TotalOnly",
        "ReturnRows": rows,
        "ReportBasis": "Accrual",
    }
    return _query("GeneralSummaryReport", values, request_id)


def deleted_transactions(
    types: Sequence[str],
    local_from: str | None = None,
    local_to: str | None = None,
    *,
    request_id: str,
) -> str:
    """Ask which transactions of these types were deleted; QuickBooks remembers 90 days."""
    return _deleted("Txn", types, local_from, local_to, request_id)


def deleted_lists(
    types: Sequence[str],
    local_from: str | None = None,
    local_to: str | None = None,
    *,
    request_id: str,
) -> str:
    """Ask which list records of these types were deleted; QuickBooks remembers 90 days."""
    return _deleted("List", types, local_from, local_to, request_id)


def _some(object: str, *wanted: str) -> list[str]:
    if not wanted or not all(wanted):
        raise ValueError(
            f"a {object} query by id, name or number needs one; without it QuickBooks returns the whole list"
        )
    return list(wanted)


def _deleted(sort: str, types: Sequence[str], local_from: str | None, local_to: str | None, request_id: str) -> str:
    values = {
        f"{sort}DelType": list(types),
        "DeletedDateRangeFilter": {"FromDeletedDate": local_from, "ToDeletedDate": local_to},
    }
    return _query(f"{sort}Deleted", values, request_id)


def _changed(object: str, local_from: str | None, local_to: str | None, active_all: bool) -> dict[str, Any]:
    window = {"FromModifiedDate": local_from, "ToModifiedDate": local_to}
    if object in LIST_OBJECTS:
        return {"ActiveStatus": "All" if active_all else None, **window}
    return {"ModifiedDateRangeFilter": window}


def _whole(object: str) -> dict[str, Any]:
    values = {"IncludeLineItems": True, "IncludeLinkedTxns": True, "OwnerID": [VISIBLE_FIELDS]}
    return {name: value for name, value in values.items() if _knows(object, name)}


def _named(object: str, from_name: str, to_name: str) -> dict[str, Any]:
    what = ("NameRangeFilter", "Name") if object in LIST_OBJECTS else ("RefNumberRangeFilter", "RefNumber")
    return {what[0]: {f"From{what[1]}": from_name, f"To{what[1]}": to_name}} if from_name or to_name else {}


def _period(first: date | None, last: date | None, otherwise: str) -> dict[str, Any]:
    if first is None and last is None:
        return {"ReportDateMacro": otherwise}
    return {"ReportPeriod": {"FromReportDate": first, "ToReportDate": last}}


def _iterator(object: str, iterator: str | None, iterator_id: str | None) -> dict[str, str]:
    if iterator is None:
        return {}
    if "iterator" not in _table(object).attributes:
        raise ValueError(f"QuickBooks cannot return {object} by pages; ask without an iterator")
    if iterator == "Continue" and not iterator_id:
        raise ValueError(f"the next page of {object} needs the iteratorID of the page before")
    return {"iterator": iterator, **({"iteratorID": iterator_id} if iterator_id else {})}


def _query(object: str, values: Mapping[str, Any], request_id: str, attributes: Mapping[str, str] | None = None) -> str:
    table = _table(object)
    written = write_parts(table.parts, values, Place(path=(table.name,)))
    pairs = {"requestID": request_id, **(attributes or {})}
    marks = "".join(f' {name}="{escape_attribute(value)}"' for name, value in pairs.items())
    return f"<{table.name}{marks}>{written}</{table.name}>" if written else f"<{table.name}{marks}/>"


def _table(object: str) -> Element:
    try:
        return REQUESTS[f"{object}QueryRq"]
    except KeyError:
        raise FragmentError(f"{object}Query", "is no query of ours. Correct the name of the object") from None


def _id_element(object: str) -> str:
    return "ListID" if object in LIST_OBJECTS else "TxnID"


def _knows(object: str, name: str) -> bool:
    return name in {element.name for element in elements(_table(object).parts)}
