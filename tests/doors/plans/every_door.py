"""Everything that asks the staging database: the DAGs, the commands, the pages and the endpoint, each with a change."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import replace
from datetime import date, timedelta
from itertools import count
from pathlib import Path
from typing import Final

from bench import records
from bench.firm import COMPANY, Firm
from bench.life import win
from bench.measures.old_firm import NEW
from include.settings import Keep
from include.staging.intervals import TO_QUICKBOOKS, TO_SALESFORCE
from include.steps.companies.lanes import free_ended, own_lanes, take_lanes
from include.steps.flows.objects_to_read import objects_to_read
from include.steps.migrate_history.bring_history import bring_history
from include.steps.migrate_history.history_scope import HistoryScope
from include.steps.migrate_history.post_history import post_history
from include.steps.quickbooks_to_salesforce.idle_companies import idle_companies
from include.steps.quickbooks_to_salesforce.speak import statuses_of
from include.steps.reconcile.ask_reports import ask_reports
from include.steps.reconcile.reconcile_company import compare_reports
from include.steps.salesforce_to_quickbooks.find_news import find_news
from include.steps.tidy_up.archive_events import archive_events
from include.steps.tidy_up.forget_rows import forget_rows
from include.steps.watch_sync.find_alerts import find_alerts
from include.steps.watch_sync.flag_overdue import flag_overdue
from include.steps.watch_sync.gather_news import gather_news
from include.steps.watch_sync.send_digest import send_digest
from tests.kit.desk import typed

DAG: Final = "salesforce_to_quickbooks"
#: Commands that look, or decide of what is not there.
COMMANDS: Final = (
    ("held", COMPANY),
    ("events", COMPANY),
    ("alerts", COMPANY),
    ("conflicts", COMPANY),
    ("history", COMPANY),
    ("company", "list"),
    ("retry-write-back", COMPANY, "--by", "Kim"),
    ("release-kind", COMPANY, "InvoiceAdd", "--by", "Kim"),
    ("pause", COMPANY, "--why", "closing", "--by", "Kim"),
    ("resume", COMPANY, "--by", "Kim"),
)
_NUMBERS: Final = count(NEW)


def new_deal(firm: Firm) -> None:
    """A deal is won, posted and written back."""
    win(firm, range(number := next(_NUMBERS), number + 1), of=1)
    _around(firm)


def changed_deal(firm: Firm) -> None:
    """A posted deal has another name."""
    firm.org.change("Opportunity", records.sf_id("006", 1), Name=f"Another name {next(_NUMBERS)}")
    _around(firm)


def changed_account(firm: Firm) -> None:
    """A customer has another name."""
    firm.org.change("Account", records.sf_id("001", 1), Phone=f"555 {next(_NUMBERS)}")
    _around(firm)


def nothing_new(firm: Firm) -> None:
    """Both directions, and an update, without news."""
    _around(firm)


def readings(firm: Firm) -> None:
    """The books are read."""
    firm.ask_to_read()
    _around(firm)


def news(firm: Firm) -> None:
    """Which companies a run is for, and whose turn it is."""
    free_ended(firm.staging, DAG, "run 2", lambda run: True)
    find_news(firm.staging, firm.org, firm.run())  # type: ignore[arg-type]  # the part of the door it needs
    with firm.staging.begin() as db:
        idle_companies(db)
        take_lanes(db, DAG, "run 2", [COMPANY])
        own_lanes(db, DAG, "run 2")
    free_ended(firm.staging, DAG, "run 3", lambda run: True)


def watch(firm: Firm) -> None:
    """What people are told every hour."""
    find_alerts(firm.staging, firm.settings)
    flag_overdue(firm.staging, firm.settings, lambda: firm.org)
    told = gather_news(firm.staging, firm.settings, lambda: firm.org)
    send_digest(firm.staging, told, lambda digest: None)


def reports_of_the_books(firm: Firm) -> None:
    """QuickBooks' own reports of a day are asked for and compared."""
    ask_reports(firm.staging, firm.settings, as_of=firm.time.today, run_id=f"ask {next(_NUMBERS)}")
    firm.update()
    compare_reports(firm.staging, firm.run(), lambda: firm.org)
    firm.run_back()


def history(firm: Firm) -> None:
    """A day of the past, each way, only counted."""
    day = date(2026, 1, 1) + timedelta(days=next(_NUMBERS) % 300)
    scope = HistoryScope(direction=TO_SALESFORCE, first_day=day, last_day=day)
    objects = objects_to_read(firm.catalogue.returning(firm.settings.job_from), firm.settings.reading)
    bring_history(firm.staging, COMPANY, scope, objects=objects, run_id="history")
    firm.update()
    firm.run_back()
    post_history(firm.staging, firm.org, firm.run(), replace(scope, direction=TO_QUICKBOOKS))  # type: ignore[arg-type]


def tidy_up(firm: Firm) -> None:
    """What is old enough leaves; of this firm, nothing."""
    keep = Keep()
    forget_rows(firm.staging, COMPANY, keep)
    before = firm.time.time - timedelta(days=keep.events)
    archive_events(firm.staging, COMPANY, Path("/nowhere"), before)


def one_record(firm: Firm) -> None:
    """What is known of a deal, and what happened to it."""
    deal = records.sf_id("006", 1)
    with firm.staging.read() as db:
        statuses_of(db, COMPANY, firm.catalogue, "Opportunity", [deal])
        db.events.recent(COMPANY, record_id=deal)


def pages(firm: Firm) -> None:
    """The list of reports and the newest one."""
    with firm.staging.read() as db:
        db.reports.html(db.reports.list()[0].id)


def commands(firm: Firm) -> None:
    """Every command that asks or decides; `typed` in a terminal of the firm."""
    for words in COMMANDS:
        code, said = typed(*words)
        assert code == 0, (words, said)


#: Left out is what goes through all there is, a portion by key at a time: the comparison of both books deal by deal,
#: and `./o2c status`, for which every deal is put under its heading so that all of it adds up to the cent.
DOORS: Final[Mapping[str, Callable[[Firm], None]]] = {
    each.__name__: each
    for each in (
        new_deal,
        changed_deal,
        changed_account,
        readings,
        nothing_new,
        news,
        watch,
        reports_of_the_books,
        history,
        one_record,
        pages,
        commands,
        tidy_up,
    )
}


def _around(firm: Firm) -> None:
    firm.run_there()
    firm.update()
    firm.run_back()
