"""A growing delay after wrong passwords, that no stranger can turn into a lock on the firm.

Failures are counted per user and source address, and per source address alone, never per user alone: whoever guesses
from another address delays only that address. Over all addresses so many a second are looked at. An attempt counts
before its password is looked at, and is forgiven when it was right: sixty at once are not sixty looks. Who signed in
rightly from where they call now is asked for elsewhere and is never delayed (`KnownCallers`, `Sessions.began_from`).
The count lives in one process; with several the delay grows that much slower. A password of `new_password` is out of
reach of guessing either way: the delay keeps the processor free.
"""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Callable
from dataclasses import dataclass
from ipaddress import IPv4Address, IPv6Address, ip_address
from threading import Lock

#: A person mistypes twice; a machine has the whole address to itself.
FREE_PER_USER = 2
#: Several companies may share one office address.
FREE_PER_SOURCE = 10
#: Seconds; short enough that a corrected password works while the person still looks at the window.
LONGEST = 60.0
FORGET_AFTER = 3600.0
#: Wrong ones over all addresses that are looked at without a pause, and how many more a second.
FREE_OVER_ALL = 20.0
MORE_PER_SECOND = 1.0
MOST_ENTRIES = 10_000


@dataclass(frozen=True, slots=True, kw_only=True)
class _Failures:
    count: int
    last: float


class SignInDelay:
    """How long the next sign-in attempt has to wait; safe to share between threads.

    `clock` counts seconds and never goes back (`time.monotonic`). An attempt that is not admitted is to be refused
    without looking at its password, and does not count.
    """

    def __init__(self, clock: Callable[[], float], *, most_entries: int = MOST_ENTRIES) -> None:
        self._clock = clock
        self._most_entries = most_entries
        self._failures: OrderedDict[tuple[str, ...], _Failures] = OrderedDict()
        self._lock = Lock()
        self._left, self._left_at = FREE_OVER_ALL, clock()

    def admit(self, user: str, source: str) -> bool:
        """Whether this attempt is looked at now; it counts as wrong until `succeeded` takes that back."""
        with self._lock:
            now = self._clock()
            self._forget(now)
            self._left = min(FREE_OVER_ALL, self._left + (now - self._left_at) * MORE_PER_SECOND)
            self._left_at = now
            if self._left < 1.0 or any(self._rest(key, free, now) > 0 for key, free in _keys(user, source)):
                return False
            self._left -= 1.0
            self._count(user, source, now)
            return True

    def wait_for(self, user: str, source: str) -> float:
        """Return the seconds until an attempt of this user from this address is looked at; 0.0 means now."""
        with self._lock:
            now = self._clock()
            self._forget(now)
            return max(self._rest(key, free, now) for key, free in _keys(user, source))

    def failed(self, user: str, source: str) -> None:
        """Remember a wrong user or password that was looked at without being admitted."""
        with self._lock:
            now = self._clock()
            self._forget(now)
            self._count(user, source, now)

    def succeeded(self, user: str, source: str) -> None:
        """Forgive this user at this address; what others tried from there stays."""
        with self._lock:
            self._left = min(FREE_OVER_ALL, self._left + 1.0)
            (own, _), (shared, _) = _keys(user, source)
            forgiven = self._failures.pop(own, None)
            known = self._failures.get(shared)
            if forgiven is None or known is None:
                return
            if known.count > forgiven.count:
                self._failures[shared] = _Failures(count=known.count - forgiven.count, last=known.last)
            else:
                del self._failures[shared]

    def _count(self, user: str, source: str, now: float) -> None:
        for key, _ in _keys(user, source):
            known = self._failures.pop(key, None)
            self._failures[key] = _Failures(count=known.count + 1 if known else 1, last=now)
        while len(self._failures) > self._most_entries:
            self._failures.popitem(last=False)

    def _rest(self, key: tuple[str, ...], free: int, now: float) -> float:
        failures = self._failures.get(key)
        if failures is None or failures.count <= free:
            return 0.0
        # The exponent is bounded because a float has no room for 2**1024.
        delay = min(LONGEST, 2.0 ** min(failures.count - free - 1, 10))
        return max(0.0, failures.last + delay - now)

    def _forget(self, now: float) -> None:
        # Entries stand in the order of their last failure, the oldest first.
        while self._failures:
            key, oldest = next(iter(self._failures.items()))
            if now - oldest.last < FORGET_AFTER:
                return
            del self._failures[key]


def _keys(user: str, source: str) -> tuple[tuple[tuple[str, ...], int], tuple[tuple[str, ...], int]]:
    network = network_of(source)
    # A user name of megabytes is a stranger's; its beginning tells it apart well enough.
    return ((user[:100], network), FREE_PER_USER), ((network,), FREE_PER_SOURCE)


def network_of(source: str) -> str:
    """Return the address; of IPv6 the first 64 bits, since one subscriber owns all addresses that follow them."""
    try:
        address: IPv4Address | IPv6Address = ip_address(source)
    except ValueError:
        return source[:100]
    if isinstance(address, IPv6Address) and address.ipv4_mapped is None:
        return address.exploded[:19]
    return str(getattr(address, "ipv4_mapped", None) or address)
