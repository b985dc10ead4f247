"""The AppSupport page: help for the person at the Web Connector, and nothing about anybody.

The Web Connector opens this address from its Support link and fetches it, without a login, when the .qwc is added.
Anybody may read it, so it names no company and counts nothing; how the last updates went is told to whoever may ask
(`./o2c status`). One file, no script, nothing from outside, and no database: it is there when all else is away.
"""

from __future__ import annotations

from collections.abc import Iterable
from html import escape
from typing import Final

from include.qbxml.hresult import HRESULTS

_STYLE = """
:root{color-scheme:light dark}
body{font:16px/1.5 system-ui,"Segoe UI",sans-serif;max-width:64rem;margin:2rem auto;padding:0 1rem}
h1{font-size:1.5rem}h2{font-size:1.2rem;margin-top:2.5rem}
.scroll{overflow-x:auto}table{border-collapse:collapse;width:100%}
th,td{text-align:left;padding:.4rem .8rem .4rem 0;border-bottom:1px solid #8884;vertical-align:top}
th{font-size:.85rem;opacity:.75;font-weight:600}td:first-child{white-space:nowrap}
footer{margin-top:3rem;font-size:.85rem;opacity:.75}
"""

#: What the Web Connector shows, and what its user can do about it; docs/web-connector.md has every code.
SHOWN: Final = (
    ("No data exchange required", "Nothing is wrong: there is nothing to do at the moment."),
    (
        "QBWC1040, or a wrong user name or password",
        "Type the password again. After several wrong ones wait a minute. Whoever runs the sync can make a new one.",
    ),
    ("QBWC1007, QBWC1008, QBWC1009", "Start QuickBooks, open the company file, close every window that waits."),
    ("QBWC1013", "QuickBooks refused the connection. The code that begins with 0x says why: see below."),
    ("QBWC1039", "The application is there already. Remove it in the Web Connector first, then add the file again."),
    (
        "QBWC1041, QBWC1042, QBWC1044, or the word incident",
        "Nothing is lost, the next update goes on. Tell the eight letters or digits to whoever runs the sync.",
    ),
    ("Another update of the same company is going on", "Wait: it goes on by itself when the other one has ended."),
)


def support_page() -> str:
    """Return the page as HTML."""
    return (
        '<!doctype html><html lang="en"><head><meta charset="utf-8">'
        '<meta name="viewport" content="width=device-width,initial-scale=1">'
        f"<title>QuickBooks sync</title><style>{_STYLE}</style></head>"
        "<body><h1>QuickBooks sync</h1><p>The service is running.</p>"
        f"{_table('What the Web Connector shows', SHOWN)}"
        f"{_table('Codes of QuickBooks', ((code, row.advice) for code, row in HRESULTS.items()))}"
        "<footer>Auto-Run must be ticked, and QuickBooks must not show a window that waits for an answer. "
        "How the last updates went, and what waits for a person, is known to whoever runs the sync.</footer>"
        "</body></html>"
    )


def _table(title: str, rows: Iterable[tuple[str, str]]) -> str:
    lines = "".join(f"<tr><td>{escape(shown)}</td><td>{escape(advice)}</td></tr>" for shown, advice in rows)
    head = '<tr><th scope="col">Shown</th><th scope="col">What to do</th></tr>'
    return (
        f'<section><h2>{escape(title)}</h2><div class="scroll"><table><thead>{head}</thead>'
        f"<tbody>{lines}</tbody></table></div></section>"
    )
