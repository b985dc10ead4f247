"""The whole way of accounts and of deals, from Salesforce to the books and back, and the endpoint's part of it."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field, replace
from typing import Final

from bench import records
from bench.connector import Exchanges
from bench.firm import Firm
from bench.least_firm import LeastFirm
from bench.life import buy, furnish, sell, win
from bench.peers import beside
from bench.place import Place
from bench.rows import A_SECOND, Measured, middle

ACCOUNTS: Final = "accounts"
DEALS: Final = "deals of five lines"
#: How many requests a document carries.
BATCH: Final = {ACCOUNTS: 100, DEALS: 25}
ENDPOINT: Final = ("serve", "receive")
#: Rounds before the first one that counts, over so few records: caches are filled, and statements counted elsewhere.
WARM: Final = 30
#: How many times as many show whether the cost of a record grows with their number.
MANY: Final = 10

#: CPU milliseconds a record by step.
Steps = dict[str, float]


@dataclass(slots=True)
class Samples:
    """One entry a round, for each kind of record."""

    product: dict[str, list[Steps]] = field(default_factory=lambda: {ACCOUNTS: [], DEALS: []})
    least: dict[str, list[Steps]] = field(default_factory=lambda: {ACCOUNTS: [], DEALS: []})
    peers: dict[str, dict[str, list[float]]] = field(default_factory=lambda: {ACCOUNTS: {}, DEALS: {}})


def there_and_back(place: Place) -> Iterator[Measured]:
    """Rows of the endpoint, of the whole way, and of each step of it."""
    samples = Samples()
    _round(place, WARM, Samples())
    for _ in range(place.rounds):
        _round(place, place.records, samples)
    kind = place.databases.kind
    for what in (ACCOUNTS, DEALS):
        name = f"endpoint: serve and receive, {what}, {BATCH[what]} a document"
        row = _row(name, kind, samples.product[what], samples.least[what], ENDPOINT)
        yield replace(row, peers=tuple((name, middle(found)) for name, found in samples.peers[what].items()))
    for what in (ACCOUNTS, DEALS):
        yield _whole(f"end to end: {what}", kind, samples, what)
        for step in samples.product[what][0]:
            yield _row(f"  {what}: {step}", kind, samples.product[what], [], (step,))


def many_there_and_back(place: Place) -> Iterator[Measured]:
    """The whole way of ten times as many at once, in one round."""
    samples, size = Samples(), MANY * place.records
    _round(place, WARM, Samples())
    _round(place, size, samples)
    for what in (ACCOUNTS, DEALS):
        yield _whole(f"end to end: {size:,} {what} at once", place.databases.kind, samples, what)


def _whole(name: str, kind: str, samples: Samples, what: str) -> Measured:
    whole = _row(name, kind, samples.product[what], samples.least[what])
    assert whole.least is not None
    return Measured(name=name, database=kind, unit=A_SECOND, product=1000 / whole.product, least=1000 / whole.least)


def _row(
    name: str, database: str, ours: Sequence[Steps], least: Sequence[Steps], steps: Sequence[str] = ()
) -> Measured:
    return Measured(
        name=name,
        database=database,
        unit="ms a record",
        product=middle(_sum(each, steps) for each in ours),
        least=middle(_sum(each, steps) for each in least) if least else None,
    )


def _sum(sample: Steps, steps: Sequence[str]) -> float:
    return sum(value for name, value in sample.items() if not steps or name in steps)


def _round(place: Place, size: int, samples: Samples) -> None:
    """The product between two rounds of the least program, whose few milliseconds are the less certain ones."""
    numbers = range(1, size + 1)
    _least_round(place, size, samples)
    with place.firm() as firm:
        furnish(firm)
        buy(firm, numbers)
        samples.product[ACCOUNTS].append(_ours(firm, size))
        sell(firm)
        _ours(firm, records.PRODUCTS)
        win(firm, numbers)
        samples.product[DEALS].append(_ours(firm, size))
    for what, heard in _least_round(place, size, samples).items():
        for name, taken in beside(heard, size):
            samples.peers[what].setdefault(name, []).append(taken)


def _least_round(place: Place, size: int, samples: Samples) -> dict[str, Exchanges]:
    """The same by the least program: what it handed out and heard, which is played to its peers."""
    heard = {}
    with place.least() as least:
        least.stage_accounts(range(1, size + 1))
        heard[ACCOUNTS] = least.update(BATCH[ACCOUNTS])
        samples.least[ACCOUNTS].append(_taken(least, size))
        least.stage_products(range(1, records.PRODUCTS + 1))
        least.update(BATCH[ACCOUNTS])
        least.clock.reset()
        least.stage_deals(range(1, size + 1))
        heard[DEALS] = least.update(BATCH[DEALS])
        samples.least[DEALS].append(_taken(least, size))
    assert [each.applied for each in heard.values()] == [size, size]
    return heard


def _ours(firm: Firm, size: int) -> Steps:
    """Everything that is new goes there and back; what each step took."""
    staged = firm.run_there().staged
    applied = firm.update().applied
    written = firm.run_back()
    assert (staged, applied, written) == (size, size, size), (staged, applied, written)
    return _taken(firm, size)


def _taken(firm: Firm | LeastFirm, size: int) -> Steps:
    clock = firm.clock
    found = {name: clock.seconds(name) * 1000 / size for name in clock.own}
    clock.reset()
    return found
