"""The row of what something was like when it was last acted on."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from include.model import CompanyKey
from include.states import Remembered


@dataclass(frozen=True, slots=True, kw_only=True)
class Fingerprint:
    """One subject of a company, as it was."""

    company: CompanyKey
    subject: Remembered
    value: str  #: a hash, or a short word; other than now: what depends on it is done again
    at: datetime  #: since when it is so
