"""Who acts: what somebody says, and who the system knows them to be."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

#: Log-ins that stand for no person: whoever may use the machine, the container or an Airflow without log-ins is one.
SHARED: Final = frozenset({"root", "airflow", "default", "nobody", "anonymous"})


@dataclass(frozen=True, slots=True, kw_only=True)
class Actor:
    """Somebody who changes something; a rule that needs two people counts log-ins, never a name that was typed."""

    login: str | None  #: of the console, of Airflow, or of the operating system; None: the system knows none
    name: str | None = None  #: what `--by` says

    @property
    def is_personal(self) -> bool:
        """Whether the log-in is one person's; a shared one is nobody's."""
        return self.login is not None and self.login.lower() not in SHARED
