"""The row of how far an object has been read."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from include.model import CompanyKey


@dataclass(frozen=True, slots=True, kw_only=True)
class Watermark:
    """How far an object has been read."""

    company: CompanyKey
    system: str
    object: str
    window: str
    value: datetime
    fields_hash: str | None
    moved_at: datetime
