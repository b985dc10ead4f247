"""The operator's pages in Airflow: what runs and comparisons left, for whoever may see plugins."""

from __future__ import annotations

from html import escape

from fastapi import FastAPI, HTTPException
from fastapi.responses import HTMLResponse

from qbwc_operator.access import may_view, open_staging
from qbwc_operator.page_headers import INNER, PageHeaders

pages = FastAPI(title="QuickBooks console", docs_url=None, redoc_url=None, openapi_url=None)
pages.add_middleware(PageHeaders, headers=INNER)

_PAGE = """<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Reports</title><style>
:root{{color-scheme:light dark}}
body{{font:16px/1.5 system-ui,sans-serif;max-width:60rem;margin:2rem auto;padding:0 1rem}}
table{{border-collapse:collapse;width:100%}}th,td{{text-align:left;padding:.45rem 1rem .45rem 0;
border-bottom:1px solid #8884;vertical-align:top}}td:first-child{{white-space:nowrap}}
th{{font-size:.85rem;opacity:.7}}a{{color:inherit}}</style></head><body>
<h1>Reports</h1>{body}</body></html>"""


@pages.get("/reports", dependencies=[may_view])
def list_reports() -> HTMLResponse:
    """The newest reports first."""
    with open_staging().read() as db:
        rows = db.reports.list()
    if not rows:
        return HTMLResponse(_PAGE.format(body="<p>No run has had anything to look at yet.</p>"))
    lines = "".join(
        f"<tr><td>{row.created_at:%Y-%m-%d %H:%M} UTC</td><td>{escape(row.company)}</td>"
        f'<td><a href="reports/{row.id}">{escape(row.title)}</a></td></tr>'
        for row in rows
    )
    head = "<tr><th>When</th><th>Company</th><th>What</th></tr>"
    return HTMLResponse(_PAGE.format(body=f"<table>{head}{lines}</table>"))


@pages.get("/reports/{number}", dependencies=[may_view])
def show_report(number: str) -> HTMLResponse:
    """One report as the run left it; whatever is no number of one is not found."""
    with open_staging().read() as db:
        html = db.reports.html(number)
    if html is None:
        raise HTTPException(404, "This report is not kept any more.")
    return HTMLResponse(html)
