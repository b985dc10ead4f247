"""send_digest: one mail per recipient about everything that is news; what was told is remembered."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from include.errors import SetupError, TransientError
from include.events import EventAction
from include.rows import Alert
from include.staging.door import Staging
from include.steps.watch_sync.gather_news import News
from include.steps.watch_sync.write_digest import Digest, write_digest


@dataclass(frozen=True, slots=True, kw_only=True)
class Sent:
    """How many mails went out, and how many things they told."""

    mails: int
    told: int


def send_digest(staging: Staging, news: Sequence[News], send: Callable[[Digest], None]) -> Sent:
    """Send the news of all companies, one mail for each recipient.

    A thing is told when all its recipients have been written to and one of them at least took the mail: an address
    that no longer exists does not have the others told every hour. `send` raises `SetupError` for such an address, and
    `TransientError` when the mail server is away; then nothing more is sent, and who is left is told by the next try
    (others may get the same twice, nobody gets it never). The error is raised again at the end.
    """
    by_recipient: dict[str, list[News]] = {}
    for each in news:
        by_recipient.setdefault(each.recipient, []).append(each)
    refused: SetupError | None = None
    away: TransientError | None = None
    took: list[News] = []
    left = list(by_recipient)
    for recipient in by_recipient:
        try:
            send(write_digest(recipient, by_recipient[recipient]))
            took += by_recipient[recipient]
        except SetupError as error:
            refused = refused or error
        except TransientError as error:
            away = error
            break
        left.remove(recipient)
    waiting = {thing for recipient in left for each in by_recipient[recipient] for thing in _things(each)}
    told = _remember(staging, took, waiting)
    if away is not None or refused is not None:
        raise away or refused  # type: ignore[misc]
    return Sent(mails=len(by_recipient), told=told)


def _things(news: News) -> set[tuple[str, str, str]]:
    return {(news.company, row.kind, row.subject) for row in news.alerts}


def _remember(staging: Staging, took: Sequence[News], waiting: set[tuple[str, str, str]]) -> int:
    told: dict[str, dict[tuple[str, str, str], Alert]] = {}
    held: dict[str, int] = {}
    for each in took:
        rows = {(each.company, row.kind, row.subject): row for row in each.alerts}
        told.setdefault(each.company, {}).update({key: row for key, row in rows.items() if key not in waiting})
        if each.held is not None:
            held[each.company] = each.held
    with staging.begin() as db:
        for company, things in told.items():
            db.alerts.mailed(company, list(things.values()), held=held.get(company))
            db.events.add(company, EventAction.DIGEST_SENT, told=len(things))
    return sum(map(len, told.values()))
