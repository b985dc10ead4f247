"""Salesforce record ids: 15 case-sensitive characters and a suffix of 3 that protects their case."""

from __future__ import annotations

import re
import string

DIGITS = string.digits + string.ascii_uppercase + string.ascii_lowercase
SUFFIX = string.ascii_uppercase + "012345"
INSTANCE = "Hs"  #: characters 4 and 5 name the instance that created the record

_SHAPE = re.compile(r"[0-9A-Za-z]{15}([0-9A-Za-z]{3})?")


def make_id(prefix: str, number: int) -> str:
    """The 18-character id of the record with this number under a key prefix of 3 characters."""
    tail = ""
    while number:
        number, digit = divmod(number, len(DIGITS))
        tail = DIGITS[digit] + tail
    return with_suffix(f"{prefix}{INSTANCE}0{tail.rjust(9, '0')}")


def with_suffix(fifteen: str) -> str:
    """The 18-character form: each suffix character holds the upper-case bits of five characters."""
    blocks = (fifteen[start : start + 5] for start in (0, 5, 10))
    bits = (sum(1 << position for position, letter in enumerate(block) if letter.isupper()) for block in blocks)
    return fifteen + "".join(SUFFIX[value] for value in bits)


def canonical(value: str) -> str | None:
    """The 18-character form of an id of 15 or 18 characters, or None when it is none.

    A wrong suffix makes an id of 18 characters invalid.
    """
    if not _SHAPE.fullmatch(value):
        return None
    full = with_suffix(value[:15])
    return full if len(value) == 15 or full == value else None
