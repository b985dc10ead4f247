"""A firm with a past: polls without work, runs without news, one change beside many deals, and both books compared."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Final

import sqlalchemy as sa

from bench import records
from bench.connector import PASSWORD
from bench.firm import COMPANY, Firm
from bench.life import win
from bench.place import Place
from bench.rows import Measured, middle
from qbwc_operator.passwords import matching_hash

POLLS: Final = 20
#: The number of a deal that is not there yet.
NEW: Final = 900_001
#: So many deals are compared at once.
PORTION: Final = 500


def idle_poll(place: Place) -> Iterator[Measured]:
    """A poll that finds no work."""
    for deals in (place.posted, place.history):
        with place.old_firm(deals) as firm:
            settle(firm)
            polls = [_seconds(firm, lambda: firm.update()) for _ in range(POLLS)]
            hashing = _hash_seconds(firm)
            with firm.counting() as seen:
                firm.update()
        name = f"idle poll beside {deals:,} deals"
        yield _row(place, f"{name}, without the password hash", "ms", (middle(polls) - hashing) * 1000)
        yield _row(place, f"statements: {name}", "statements", len(seen))
    yield _row(place, "the password hash alone", "ms", hashing * 1000)


def quiet_poll(place: Place) -> Iterator[Measured]:
    """A poll at which everything is to be read and nothing is new."""
    seconds, exchanges, events = list[float](), list[int](), list[int]()
    with place.old_firm() as firm:
        settle(firm)
        _read_all(firm, hours=24)  # what was written last lies behind every window
        for _ in range(place.rounds):
            firm.time.pass_by(hours=1)
            before = _events(firm)
            firm.ask_to_read()
            firm.clock.reset()
            exchanges.append(len(firm.update().documents))
            seconds.append(firm.clock.seconds() - _hash_seconds(firm))
            events.append(_events(firm) - before)
            firm.run_back()
        firm.time.pass_by(hours=1)
        firm.ask_to_read()
        with firm.counting() as seen:
            firm.update()
    yield _row(place, "quiet poll, without the password hash", "ms", middle(seconds) * 1000)
    yield _row(place, "quiet poll: exchanges", "exchanges", middle(exchanges))
    yield _row(place, "statements: quiet poll", "statements", len(seen))
    yield _row(place, "quiet poll: events", "events", middle(events))


def _read_all(firm: Firm, *, hours: int) -> None:
    firm.time.pass_by(hours=hours)
    firm.ask_to_read()
    firm.update()
    firm.run_back()


def nothing_changed(place: Place) -> Iterator[Measured]:
    """Both DAGs when nothing is new."""
    with place.old_firm(place.history) as firm:
        settle(firm)
        there = [_seconds(firm, firm.run_there) for _ in range(place.rounds)]
        back = [_seconds(firm, firm.run_back) for _ in range(place.rounds)]
        queries = firm.org.queries
        with firm.counting() as seen:
            firm.run_there()
        queries = firm.org.queries - queries
        with firm.counting() as after:
            firm.run_back()
    name = f"nothing changed beside {place.history:,} deals"
    yield _row(place, f"{name}: there", "ms", middle(there) * 1000)
    yield _row(place, f"{name}: back", "ms", middle(back) * 1000)
    yield _row(place, f"statements: {name}: there", "statements", len(seen))
    yield _row(place, f"statements: {name}: back", "statements", len(after))
    yield _row(place, f"{name}: questions to Salesforce", "queries", queries)


def one_change(place: Place) -> Iterator[Measured]:
    """One change of each sort beside few and beside many posted deals, with statistics of the database and without."""
    with place.old_firm() as firm:
        for change in CHANGES.values():  # caches are filled
            change(firm, 0)
            firm.run_there()
    for deals in (place.posted, place.history):
        for analyzed in (False, True):
            with place.old_firm(deals, analyzed=analyzed) as firm:
                settle(firm)
                for what, change in CHANGES.items():
                    name = f"{what} beside {deals:,} deals{', analyzed' if analyzed else ''}"
                    yield from _one_change(place, firm, name, change)


def _one_change(place: Place, firm: Firm, name: str, change: Change) -> Iterator[Measured]:
    seconds = []
    for number in range(place.rounds):
        change(firm, number)
        seconds.append(_seconds(firm, firm.run_there))
        firm.time.pass_by(hours=1)
    yield _row(place, name, "ms", middle(seconds) * 1000)
    change(firm, place.rounds)
    with firm.counting() as seen:
        firm.run_there()
    firm.time.pass_by(hours=1)
    yield _row(place, f"statements: {name}", "statements", len(seen))


def both_books(place: Place) -> Iterator[Measured]:
    """Both books compared, deal by deal."""
    counts = []
    for deals in (PORTION, 3 * PORTION):
        with place.old_firm(deals) as firm:
            firm.reconcile()
            with firm.counting() as seen:
                firm.reconcile()
            counts.append(len(seen))
            seconds = []
            for _ in range(place.rounds):
                firm.clock.reset()
                result = firm.reconcile()
                seconds.append(firm.clock.seconds())
                assert (result.deals, result.differences) == (deals, []), result.line
    yield _row(place, f"reconcile {deals:,} deals", "ms a deal", middle(seconds) * 1000 / deals)
    name = f"statements: reconcile a further {PORTION} deals"
    yield _row(place, name, "statements", (counts[1] - counts[0]) / 2)


def _new_deal(firm: Firm, number: int) -> None:
    win(firm, range(NEW + number, NEW + number + 1), of=1)


def _changed_deal(firm: Firm, number: int) -> None:
    firm.org.change("Opportunity", records.sf_id("006", number + 1), Name=f"Another name {number}")


def _changed_price(firm: Firm, number: int) -> None:
    firm.org.change("PricebookEntry", records.sf_id("01u", number + 1), UnitPrice=11)


Change = Callable[[Firm, int], object]
#: What changes in Salesforce, each time another record.
CHANGES: Final[dict[str, Change]] = {
    "a new deal": _new_deal,
    "a changed deal": _changed_deal,
    "a changed price": _changed_price,
}


def settle(firm: Firm) -> None:
    """What was written last is read once more, so that nothing is new."""
    firm.run_there()
    firm.update()
    firm.run_back()
    firm.run_there()
    firm.time.pass_by(hours=1)
    firm.clock.reset()


def _seconds(firm: Firm, work: Callable[[], object]) -> float:
    firm.clock.reset()
    work()
    return firm.clock.seconds()


def _hash_seconds(firm: Firm) -> float:
    with firm.staging.read() as db:
        stored = [db.companies.get(COMPANY).password_hash]
    samples = []
    for _ in range(5):
        with firm.clock.lap() as lap:
            matching_hash(PASSWORD, stored)
        samples.append(lap.own)
    return middle(samples)


def _events(firm: Firm) -> int:
    with firm.staging.read() as db:
        return int(db.connection.scalar(sa.text("SELECT count(*) FROM event")) or 0)


def _row(place: Place, name: str, unit: str, product: float) -> Measured:
    return Measured(name=name, database=place.databases.kind, unit=unit, product=product)
