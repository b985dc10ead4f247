"""What people look at, and what is looked for every hour, beside few and beside many posted deals."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from typing import Any, Final

from bench.firm import COMPANY, Firm
from bench.measures.old_firm import settle
from bench.place import Place
from bench.rows import Measured, middle
from include.mappings.language.targets import Kind
from include.staging.door import Work
from include.steps.status.count_totals import count_totals
from include.steps.status.last_update import last_update
from include.steps.status.measure_lag import PERIOD, measure_lag
from include.steps.watch_sync.find_alerts import find_alerts
from include.steps.watch_sync.flag_overdue import flag_overdue
from include.steps.watch_sync.gather_news import gather_news


def pages(place: Place) -> Iterator[Measured]:
    """Every page and the look of every hour, with statistics of the database and without; and the sum of all deals."""
    for deals in (place.posted, place.history):
        for analyzed in (False, True):
            with place.old_firm(deals, analyzed=analyzed) as firm:
                settle(firm)
                beside = f"beside {deals:,} deals{', analyzed' if analyzed else ''}"
                for what, look in LOOKS.items():
                    look(firm)  # caches are filled
                    spent = middle(_seconds(firm, look) for _ in range(place.rounds))
                    yield _row(place, f"{what} {beside}", spent * 1000)
        with place.old_firm(deals) as firm:
            settle(firm)
            yield _row(place, f"the sum of all deals beside {deals:,} deals", _seconds(firm, _all_deals) * 1000)


def _alerts(firm: Firm) -> None:
    find_alerts(firm.staging, firm.settings)
    flag_overdue(firm.staging, firm.settings, lambda: firm.org)
    gather_news(firm.staging, firm.settings, lambda: firm.org)


def _all_deals(firm: Firm) -> None:
    run = firm.run()
    with firm.staging.read() as db:
        for flow in (flow for flow in run.flows if flow.kind is Kind.TRANSACTION):
            assert all(total.adds_up for total in count_totals(db, run, flow)), flow.name


def _page(look: Callable[[Work], Any]) -> Callable[[Firm], None]:
    def show(firm: Firm) -> None:
        with firm.staging.read() as db:
            look(db)

    return show


LOOKS: Final[Mapping[str, Callable[[Firm], None]]] = {
    "alerts": _alerts,
    "delays": _page(lambda db: measure_lag(db, COMPANY, since=db.now - PERIOD)),
    "events": _page(lambda db: db.events.recent(COMPANY, limit=50)),
    "what is held": _page(lambda db: db.decisions.open(COMPANY)),
    "reports": _page(lambda db: db.reports.list()),
    "the last update": _page(lambda db: last_update(db, COMPANY)),
}


def _seconds(firm: Firm, look: Callable[[Firm], None]) -> float:
    firm.clock.reset()
    with firm.clock.step("look"):
        look(firm)
    return firm.clock.seconds()


def _row(place: Place, name: str, product: float) -> Measured:
    return Measured(name=name, database=place.databases.kind, unit="ms", product=product)
