"""write_digest: one mail for one recipient, as plain text and as simple HTML."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from html import escape
from typing import Final

from include.rows import Alert
from include.staging.alerts import ENDED
from include.standing import KINDS
from include.steps.watch_sync.alert_kinds import ALERTS
from include.steps.watch_sync.gather_news import News

#: What stands above the things of a kind, in the order of the mail.
HEADINGS: Final[Mapping[str, str]] = {
    **{kind: each.heading for kind, each in ALERTS.items() if each.leads},
    **{kind: each.heading for kind, each in KINDS.items() if each.each},
    **{kind: each.heading for kind, each in ALERTS.items() if not each.leads},
}
#: So many things of a kind stand in the mail; the others are counted.
SHOWN: Final = 50


@dataclass(frozen=True, slots=True, kw_only=True)
class Digest:
    """A mail."""

    to: str
    subject: str
    text: str
    html: str


@dataclass(frozen=True, slots=True, kw_only=True)
class _Part:
    heading: str
    lines: tuple[tuple[str, str], ...]  #: what, and what is to be done
    more: str = ""


def write_digest(recipient: str, news: Sequence[News]) -> Digest:
    """The mail for one recipient about every company that has news for it."""
    opened = sum(row.state != ENDED for each in news for row in each.alerts)
    ended = sum(len(each.alerts) for each in news) - opened
    counts = [f"{opened:,} to look at"] if opened else []
    counts += [f"{ended:,} ended"] if ended else []
    parts = [(each, _parts(each)) for each in news]
    return Digest(
        to=recipient,
        subject=f"Order to cash, {', '.join(each.name for each in news)}: {', '.join(counts)}",
        text="\n".join(line for each, found in parts for line in _text(each, found)),
        html="".join(_html(each, found) for each, found in parts),
    )


def _parts(news: News) -> list[_Part]:
    found = []
    for kind, heading in HEADINGS.items():
        rows = [row for row in news.alerts if row.kind == kind and row.state != ENDED]
        rows.sort(key=lambda row: -(row.amount or 0))
        if rows:
            found.append(_part(heading, rows, news.company))
    ended = [row for row in news.alerts if row.state == ENDED]
    if ended:
        lines = tuple((f"{HEADINGS[row.kind]}: {row.title}", "") for row in ended[:SHOWN])
        found.append(_Part(heading="No longer so", lines=lines, more=_more(ended, news.company)))
    return found


def _part(heading: str, rows: Sequence[Alert], company: str) -> _Part:
    lines = tuple((f"{row.title}, since {row.since:%Y-%m-%d %H:%M} UTC", row.message) for row in rows[:SHOWN])
    return _Part(heading=f"{heading} ({len(rows):,})", lines=lines, more=_more(rows, company))


def _more(rows: Sequence[Alert], company: str) -> str:
    return f"And {len(rows) - SHOWN:,} more: ./o2c alerts {company}" if len(rows) > SHOWN else ""


def _text(news: News, parts: Sequence[_Part]) -> list[str]:
    lines = [news.name, "=" * len(news.name), ""]
    for part in parts:
        lines += [part.heading, "-" * len(part.heading)]
        for what, cure in part.lines:
            lines.append(f"* {what}")
            lines += [f"  {line}" for line in cure.split("\n") if line]
        lines += [part.more] if part.more else []
        lines.append("")
    return [*lines, *_held(news), ""]


def _html(news: News, parts: Sequence[_Part]) -> str:
    pieces = [f"<h2>{escape(news.name)}</h2>"]
    for part in parts:
        pieces.append(f"<h3>{escape(part.heading)}</h3><ul>")
        for what, cure in part.lines:
            pieces.append(f"<li><strong>{escape(what)}</strong>")
            pieces += [f"<br>{escape(line)}" for line in cure.splitlines()]
            pieces.append("</li>")
        pieces.append("</ul>")
        pieces += [f"<p>{escape(part.more)}</p>"] if part.more else []
    return "".join([*pieces, *(f"<p>{escape(line)}</p>" for line in _held(news))])


def _held(news: News) -> list[str]:
    if news.held is None:
        return []
    documents = "document is" if news.held == 1 else "documents are"
    return [f"{news.held:,} {documents} held now. All that is open: ./o2c alerts {news.company}"]
