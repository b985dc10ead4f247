"""The endpoint by the exchange: one request at a time, and the statements of an exchange."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from bench.firm import LARGE, SINGLE, Firm
from bench.life import buy, furnish, win
from bench.place import Place
from bench.rows import Measured, middle
from include.settings import Batching

ENDPOINT: Final = ("serve", "receive")
#: So many exchanges of one request each.
EXCHANGES: Final = 100
#: So many new deals at once, in two documents, and the number of the first one.
SOME: Final = 50
NEW: Final = 800_001


def endpoint(place: Place) -> Iterator[Measured]:
    """Rows of exchanges that change the books."""
    ours, least = list[float](), list[float]()
    for _ in range(place.rounds):
        ours.append(_single(place))
        with place.least() as other:
            other.stage_accounts(range(1, EXCHANGES + 1))
            other.clock.reset()
            assert other.update(1).applied == EXCHANGES
            least.append(other.clock.seconds(*ENDPOINT) * 1000 / EXCHANGES)
    kind = place.databases.kind
    name = "endpoint: one request an exchange"
    yield Measured(name=name, database=kind, unit="ms an exchange", product=middle(ours), least=middle(least))
    for what, batching in (("of one account", SINGLE), ("of 100 accounts", LARGE)):
        yield _statements(place, f"statements: an exchange {what}", batching)
    yield _statements_of_deals(place)


def endpoint_beside(place: Place) -> Iterator[Measured]:
    """What a new deal takes of the endpoint beside few and beside many posted ones, with statistics and without."""
    for deals in (place.posted, place.history):
        for analyzed in (False, True):
            with place.old_firm(deals, analyzed=analyzed) as firm:
                samples = [_new_deals(firm, number) for number in range(place.rounds + 1)]
            name = f"endpoint: a new deal beside {deals:,} deals{', analyzed' if analyzed else ''}"
            yield Measured(name=name, database=place.databases.kind, unit="ms a record", product=middle(samples[1:]))


def _new_deals(firm: Firm, number: int) -> float:
    first = NEW + number * SOME
    win(firm, range(first, first + SOME), of=SOME)
    firm.run_there()
    firm.clock.reset()
    assert firm.update().applied == SOME
    firm.time.pass_by(hours=1)
    return firm.clock.seconds(*ENDPOINT) * 1000 / SOME


def _single(place: Place) -> float:
    with place.firm(batching=SINGLE) as firm:
        furnish(firm)
        buy(firm, range(1, EXCHANGES + 1))
        firm.run_there()
        firm.clock.reset()
        assert firm.update().applied == EXCHANGES
        return firm.clock.seconds(*ENDPOINT) * 1000 / EXCHANGES


def _statements(place: Place, name: str, batching: Batching) -> Measured:
    with place.firm(batching=batching) as firm:
        furnish(firm)
        buy(firm, range(1, 2 * batching.lists + 10))
        firm.run_there()
        with firm.counting():
            counts = firm.update().of_writing()
    return _counted(place, name, counts)


def _statements_of_deals(place: Place) -> Measured:
    with place.old_firm() as firm:
        win(firm, range(place.posted + 1, place.posted + 80), of=place.posted)
        firm.run_there()
        with firm.counting():
            counts = firm.update().of_writing()
    return _counted(place, "statements: an exchange of 25 deals", counts)


def _counted(place: Place, name: str, counts: list[int]) -> Measured:
    return Measured(name=name, database=place.databases.kind, unit="statements", product=middle(counts))
