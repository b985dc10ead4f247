"""Who signed in rightly before, and from where: they wait behind nobody's wrong passwords.

Kept in the memory of one process, under a key that dies with it, as digests of user, address and password. The digest
is quick, so it would be poor protection in a file; what it says is only in which order passwords are looked at, and the
hash of the database decides as always.
"""

from __future__ import annotations

import hmac
import secrets
from collections import OrderedDict
from threading import Lock
from typing import Final

from qbwc_operator.delay import network_of

MOST: Final = 1000


class KnownCallers:
    """Safe to share between threads."""

    def __init__(self) -> None:
        self._key = secrets.token_bytes(32)
        self._digests: OrderedDict[bytes, None] = OrderedDict()
        self._lock = Lock()

    def remember(self, user: str, password: str, source: str) -> None:
        """This password was right."""
        with self._lock:
            digest = self._digest(user, password, source)
            self._digests.pop(digest, None)
            self._digests[digest] = None
            while len(self._digests) > MOST:
                self._digests.popitem(last=False)

    def forget(self, user: str, password: str, source: str) -> None:
        """It is right no more."""
        with self._lock:
            self._digests.pop(self._digest(user, password, source), None)

    def knows(self, user: str, password: str, source: str) -> bool:
        """Whether this very password was right from there when it was looked at last."""
        return self._digest(user, password, source) in self._digests

    def _digest(self, user: str, password: str, source: str) -> bytes:
        words = "\0".join((network_of(source), user, password))
        return hmac.digest(self._key, words.encode("utf-8", "surrogatepass"), "sha256")
