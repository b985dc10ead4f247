"""read_reports: the reports that were asked for are read last in a session, and landed so that no step needs qbXML."""

from __future__ import annotations

from datetime import date
from typing import Any

from include.errors import OrderToCashError
from include.events import EventAction
from include.model import ReadJobState, SetPurpose, Values
from include.qbxml.answers import Answer
from include.qbxml.reports import Report, ReportRow, RowKind, read_report
from include.qbxml.status import carries_data
from include.rows import ReadJob
from include.staging.books import BookRecord
from include.staging.work_items import REPORT
from include.steps.callback import Callback, Document
from include.steps.read_quickbooks.read_pages import LEFT, fail_read_job
from include.steps.read_quickbooks.report_table import REPORTS, report_id

#: The name of the only column of a report whose title is its period.
TOTAL = "TOTAL"


def next_report(call: Callback) -> ReadJob | None:
    """The next report that this session has not tried, or None."""
    return call.db.read_jobs.next(call.key, call.session_id, without=call.context.get(LEFT, ()), reports=True)


def read_reports(call: Callback) -> Document | None:
    """The question for the next report, or None."""
    while (row := next_report(call)) is not None and row.state == ReadJobState.OPEN and row.splits:
        call.db.read_jobs.change(row.id, splits=0)
        fail_read_job(
            call,
            row,
            "was asked for it twice, and the answer never came (the log of the Web Connector says what it met)",
        )
    if row is None:
        return None
    values = {"state": ReadJobState.OPEN, "session_id": call.session_id, "opened_at": call.db.now}
    values["splits"] = row.splits + (row.state == ReadJobState.OPEN)  # an earlier session ended with it
    call.db.read_jobs.change(row.id, **values)
    first, day = _days(row)

    def build(set_id: str) -> list[str]:
        return [REPORTS[row.object](first, day, f"{set_id}.1")]

    return call.document(SetPurpose.READ, build, context={"report": row.id, "as_of": day.isoformat()})


def hear_report(call: Callback, asked: Values, answer: Answer | None, raw: str) -> None:
    """Land a report and tell the way back of it; one that was asked for another day meanwhile is passed over."""
    row = call.db.read_jobs.get(asked["report"])
    if row is None or row.state != ReadJobState.OPEN or asked["as_of"] != _days(row)[1].isoformat():
        return
    if answer is None or not (carries_data(answer.status_code) and answer.rets):
        said = f"answered {answer.status_code}: {answer.message}" if answer else "answered with an empty document"
        fail_read_job(call, row, said)
        return
    try:
        report = read_report(raw)
    except OrderToCashError as error:
        fail_read_job(call, row, f"answered what cannot be read: {error.message}")
        return
    name, days = str(row.object), _days(row)
    number = report_id(name, *days)
    call.db.books.land(call.key, [BookRecord(object=name, id=number, fields=report_fields(name, report, *days))])
    told = call.db.work_items.row(call.key, REPORT, name, number)
    call.db.work_items.add_all([told])
    call.db.read_jobs.finish(row.id, pages=1, landed=1)
    call.log(EventAction.REPORT_READ, object=name, as_of=days[1])


def report_fields(name: str, report: Report, first: date | None, day: date) -> dict[str, Any]:
    """A report as plain values: amounts are texts, customers are full names, rows stand in QuickBooks' order."""
    titles = [column.title for column in report.columns if column.is_number]
    names = {title: title for title in titles} if len(titles) > 1 else dict.fromkeys(titles, TOTAL)
    total = report.total
    return {
        "report": name,
        "title": report.title,
        "from": first.isoformat() if first else None,
        "as_of": day.isoformat(),
        "basis": report.basis,
        "columns": list(names.values()),
        "rows": [
            {"customer": row.name or row.label, "amounts": _amounts(report, row, names)}
            for row in report.of(RowKind.DATA)
        ],
        "total": _amounts(report, total, names) if total is not None else {},
    }


def _amounts(report: Report, row: ReportRow, names: dict[str, str]) -> dict[str, str]:
    return {names[title]: format(value, "f") for title, value in report.by_title(row).items() if title in names}


def _days(row: ReadJob) -> tuple[date | None, date]:
    first = row.window_from
    return first.date() if first is not None else None, row.window_to.date()
