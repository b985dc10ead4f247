"""The AppSupport page: what the last sessions did and what a person should do now.

The Web Connector opens this address from its Support link and fetches it, without a login, when the .qwc is added.
It therefore shows counts, times and advice, never a customer or an amount. One file, no script, nothing from outside.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime
from html import escape

from include.model import CompanyKey

_STYLE = """
:root{color-scheme:light dark}
body{font:16px/1.5 system-ui,"Segoe UI",sans-serif;max-width:64rem;margin:2rem auto;padding:0 1rem}
h1{font-size:1.5rem}h2{font-size:1.2rem;margin-top:2.5rem}
dl{display:flex;gap:2rem;margin:1rem 0}dt{font-size:.85rem;opacity:.75}dd{margin:0;font-size:1.6rem}
.scroll{overflow-x:auto}table{border-collapse:collapse;width:100%;font-variant-numeric:tabular-nums}
th,td{text-align:left;padding:.4rem .8rem .4rem 0;border-bottom:1px solid #8884;vertical-align:top}
th{font-size:.85rem;opacity:.75;font-weight:600}td.n,th.n{text-align:right}
footer{margin-top:3rem;font-size:.85rem;opacity:.75}
"""

_COLUMNS = (
    ("Started", ""),
    ("Ended", ""),
    ("Documents sent", "n"),
    ("Requests answered", "n"),
    ("How it ended", ""),
    ("What to do", ""),
)


@dataclass(frozen=True, slots=True, kw_only=True)
class SessionLine:
    """One Web Connector session: how many requests were handed out and answered, how it ended, and the advice."""

    started: datetime
    ended: datetime | None = None  #: None while it runs
    served: int = 0
    answered: int = 0
    how_it_ended: str = ""
    advice: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class CompanySupport:
    """What the page says about one company file; `name` is what its users call it."""

    key: CompanyKey
    name: str
    waiting: int = 0  #: staged requests that the next session may take
    held: int = 0  #: documents that wait for a person
    sessions: tuple[SessionLine, ...] = ()  #: newest first


def render_support_page(companies: Sequence[CompanySupport], *, now: datetime) -> str:
    """Return the page as HTML; times are shown in the time zone of `now`, which must be aware."""
    made = f"Shown at {_moment(now, now)} ({escape(now.tzname() or 'UTC')}). Load the page again for the latest state."
    sections = "".join(_section(company, now) for company in companies) or "<p>No company file is set up yet.</p>"
    return _page(f"{sections}<footer>{made}</footer>")


def plain_support_page() -> str:
    """Return the page of a service that knows nothing about sessions."""
    return _page("<p>The service is running. Results of the last updates stand in the Web Connector's log.</p>")


def _page(body: str) -> str:
    return (
        '<!doctype html><html lang="en"><head><meta charset="utf-8">'
        '<meta name="viewport" content="width=device-width,initial-scale=1">'
        f"<title>QuickBooks sync</title><style>{_STYLE}</style></head>"
        f"<body><h1>QuickBooks sync</h1>{body}</body></html>"
    )


def _section(company: CompanySupport, now: datetime) -> str:
    counts = (("Waiting for the next update", company.waiting), ("Held for a person", company.held))
    figures = "".join(f"<div><dt>{label}</dt><dd>{count}</dd></div>" for label, count in counts)
    heading = f'<h2 id="{escape(company.key)}">{escape(company.name)}</h2>'
    return f"<section>{heading}<dl>{figures}</dl>{_sessions(company.sessions, now)}</section>"


def _sessions(sessions: Iterable[SessionLine], now: datetime) -> str:
    rows = "".join(_row(session, now) for session in sessions)
    if not rows:
        return "<p>The Web Connector has not called yet. Select the application in it and press Update Selected.</p>"
    head = "".join(f'<th class="{kind}" scope="col">{title}</th>' for title, kind in _COLUMNS)
    return f'<div class="scroll"><table><thead><tr>{head}</tr></thead><tbody>{rows}</tbody></table></div>'


def _row(session: SessionLine, now: datetime) -> str:
    ended = _moment(session.ended, now) if session.ended else "running"
    texts = (
        _moment(session.started, now),
        ended,
        str(session.served),
        str(session.answered),
        session.how_it_ended,
        session.advice,
    )
    cells = zip(_COLUMNS, texts, strict=True)
    return "<tr>" + "".join(f'<td class="{kind}">{escape(text)}</td>' for (_, kind), text in cells) + "</tr>"


def _moment(moment: datetime, now: datetime) -> str:
    return f"{moment.astimezone(now.tzinfo):%Y-%m-%d %H:%M:%S}"
