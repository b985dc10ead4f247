"""write_reconciliation: what a comparison found as a page for finance, as CSV for a spreadsheet, and as JSON."""

from __future__ import annotations

import csv
import re
from collections.abc import Mapping
from dataclasses import asdict
from io import StringIO
from typing import Any, Final
from unicodedata import category, normalize

from include.comparing.causes import ADVICE, Difference
from include.comparing.reconciled import Reconciled
from include.quality.reconciliation import CauseGroup, ReconciliationPage, render_reconciliation
from include.rows.report import ReportKind
from include.staging.door import Staging
from include.staging.rows import dump
from include.steps.run import Run

COLUMNS: Final = (
    "scope",
    "record_id",
    "title",
    "field",
    "salesforce",
    "quickbooks",
    "amount",
    "cause",
    "advice",
)
#: A spreadsheet takes a text that begins so for a formula, whatever space stands before it and however wide it is.
_FORMULA: Final = ("=", "+", "-", "@")
#: What begins a cell in one country or another: quotes do not keep it together where the file has another separator.
_SEPARATORS: Final = re.compile(r"([;,|\t\r\n])")


def write_reconciliation(staging: Staging, run: Run, result: Reconciled) -> str:
    """Render and keep the page of a comparison, among the reports of the runs."""
    with staging.read() as db:
        made_at = db.now
    page = ReconciliationPage(
        company=run.settings.name,
        simulated=bool(run.company.simulated),
        run=run.run_id,
        made_at=made_at,
        facts=result.facts(),
        period=str(result.period) if result.period else "",
        groups=tuple(
            CauseGroup(cause=str(cause), advice=ADVICE[cause], differences=tuple(found))
            for cause, found in result.by_cause()
        ),
        lines=tuple(sorted(result.lines, key=lambda line: (not line.difference, line.title, line.id))),
        csv=as_csv(result),
        json=as_json(result),
    )
    html = render_reconciliation(page)
    what = f"Audit of {result.period}" if result.period else "Reconciliation"
    with staging.begin() as db:
        suffix = f"reconcile {result.period.first:%Y-%m}" if result.period else "reconcile"
        kind = ReportKind.AUDIT if result.period else ReportKind.COMPARISON
        db.reports.put(run.key, f"{run.run_id} {suffix}"[-250:], kind, f"{what}: {result.line}", html)
    return html


def as_csv(result: Reconciled) -> str:
    """One row a difference, as the spreadsheets of finance read it."""
    text = StringIO()
    writer = csv.writer(text, lineterminator="\r\n", quoting=csv.QUOTE_ALL)
    writer.writerow(COLUMNS)
    writer.writerows([_cell(value) for value in _plain(one).values()] for one in result.differences)
    return text.getvalue()


def as_json(result: Reconciled) -> str:
    """All of it; amounts are exact numbers."""
    lines = [asdict(line) | {"difference": line.difference} for line in result.lines]
    return dump({**result.facts(), "lines": lines, "differences": [_plain(one) for one in result.differences]})


def _plain(one: Difference) -> Mapping[str, Any]:
    return {name: getattr(one, name) for name in COLUMNS} | {"cause": str(one.cause)}


def _cell(value: Any) -> str:
    if value is None:
        return ""
    if not isinstance(value, str):
        return f"{value:.2f}"
    return "".join(map(_guarded, _SEPARATORS.split(value)))


def _guarded(piece: str) -> str:
    return f"'{piece}" if _is_formula(piece) else piece


def _is_formula(text: str) -> bool:
    """Whether a spreadsheet might work it out: some take U+FF1D for an equals sign, all skip what nobody sees."""
    first = next((sign for sign in normalize("NFKC", text) if not _is_unseen(sign)), "")
    return first in _FORMULA and not _is_number(text)


def _is_unseen(sign: str) -> bool:
    """Spaces, controls such as a tab or a line feed, and marks without a width."""
    return sign.isspace() or category(sign) in ("Cc", "Cf")


def _is_number(text: str) -> bool:
    return re.fullmatch(r"-?\d+(\.\d+)?", text, re.ASCII) is not None
