"""How a Web Connector behaves where its build or its user decides."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

VERSION: Final = "2.3.0.215"


@dataclass(frozen=True, slots=True, kw_only=True)
class Manner:
    """The build, the PC, and what the user at the screen does."""

    version: str = VERSION
    host: str = "SIMULATED-PC"  #: the name of the PC in the company's lock
    auto_run: bool = False  #: postponement counts only when Auto-Run is on
    accepts_warnings: bool = False  #: does somebody press OK when clientVersion says W:?
    closes_after_failure: bool = False  #: call closeConnection after a callback failed; nothing public says it does
