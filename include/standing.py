"""Where a document stands, in one word."""

from __future__ import annotations

from enum import StrEnum


class Standing(StrEnum):
    """Where a document stands."""

    POSTED = "posted"
    HELD = "held"
    REJECTED = "rejected"
    WAITING = "waiting"
    UNSEEN = "not looked at yet"
