"""Web Connector passwords and session tickets: made from the system's random source, kept only as hashes."""

from __future__ import annotations

import hashlib
import secrets
import uuid
from collections.abc import Sequence
from functools import cache
from threading import BoundedSemaphore

from argon2 import PasswordHasher, Type
from argon2.exceptions import InvalidHashError, VerifyMismatchError

from include.errors import SetupError

# argon2id with 19 MiB, two passes and one lane (OWASP Password Storage Cheat Sheet).
_HASHER = PasswordHasher(time_cost=2, memory_cost=19 * 1024, parallelism=1, type=Type.ID)

#: Two hashes are valid while a password is being changed; every check costs as much as if there were two.
_CHECKS = 2

#: Anybody may call authenticate: so many passwords are looked at at once, whoever calls.
CHECKS_AT_ONCE = 4
_ROOM = BoundedSemaphore(CHECKS_AT_ONCE)

#: Without the letters and digits that look alike on a screen: i, l, o, 0, 1.
_ALPHABET = "abcdefghjkmnpqrstuvwxyz23456789"
_GROUPS, _GROUP_LENGTH = 5, 4


def new_password() -> str:
    """Return a password of five groups of four (99 bits) that is easy to read out and to type."""
    groups = ("".join(secrets.choice(_ALPHABET) for _ in range(_GROUP_LENGTH)) for _ in range(_GROUPS))
    return "-".join(groups)


def hash_password(password: str) -> str:
    """Return the argon2id hash, with its own salt and parameters in it."""
    return _HASHER.hash(password)


def matching_hash(password: str, hashes: Sequence[str]) -> str | None:
    """Return the hash (of at most two) that the password belongs to, in the same time for each outcome.

    With no hash at all, as for a user that nobody has, it is None after the work of a real check.

    Raises:
        SetupError: a hash is not one of `hash_password`, or there are more than two.
    """
    if len(hashes) > _CHECKS:
        raise SetupError(
            f"{len(hashes)} passwords are stored for one Web Connector user, at most {_CHECKS} may be valid at once. "
            "Set a new password."
        )
    again = hashes[0] if hashes else _nobodys_hash()
    checked = [*hashes, *[again] * (_CHECKS - len(hashes))]
    with _ROOM:
        matches = [_matches(password, stored) for stored in checked]
    return next((stored for stored, is_right in zip(hashes, matches, strict=False) if is_right), None)


def new_ticket() -> str:
    """Return a session ticket: a random GUID (122 bits), in the form that Web Connector logs show."""
    return str(uuid.UUID(bytes=secrets.token_bytes(16), version=4))


def ticket_hash(ticket: str) -> str:
    """Return the SHA-256 of a ticket in hex; a random ticket needs no salt."""
    return hashlib.sha256(ticket.encode("utf-8", "surrogatepass")).hexdigest()


def _matches(password: str, stored: str) -> bool:
    try:
        return _HASHER.verify(stored, password)
    except VerifyMismatchError:
        return False
    except InvalidHashError as error:
        raise SetupError(
            "A stored Web Connector password hash cannot be read. Set a new password for this company."
        ) from error


@cache
def _nobodys_hash() -> str:
    return hash_password(secrets.token_urlsafe())
