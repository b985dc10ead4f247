"""The manners of QuickBooks that the fault matrix runs over: each a set of switches of the simulated company file.

What QuickBooks does with message sets and with ExternalGUID was never measured in public, so every mixture is tried;
the others are known from public reports. The switches and their sources: simulators/quickbooks_desktop/README.md.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Final

Switches = dict[str, str]

STORED: Final[Switches] = {}
FORGOTTEN: Final[Switches] = {"forget-message-sets": "on"}
#: What the store of message sets says of one that QuickBooks executed, and of one that it never saw.
STORES: Final[Mapping[str, Switches]] = {
    "stores answers": STORED,
    "stores them and says 0 of what it never saw": {"unknown-message-set": "0"},
    "says 0 without rows": {"status-only": "on"},
    "has forgotten them": FORGOTTEN,
    "has forgotten them and says 0 all the same": FORGOTTEN | {"unknown-message-set": "0"},
}
GUIDS: Final[Mapping[str, Switches]] = {
    "shows ExternalGUID": {},
    "hides it": {"external-guid": "hidden"},
    "shows it as 0": {"external-guid": "zero"},
    "shows it without braces": {"external-guid": "bare"},
}
OTHERS: Final[Mapping[str, Switches]] = {
    "control characters in texts, raw": {"control-characters": "raw"},
    "control characters in texts, as references": {"control-characters": "references"},
    "answers to Adds without the id": {"answered-ids": "none"},
    "answers to Adds without the record": {"answered-ids": "nothing"},
    "sums that are off by a cent": {"subtotal-off-by": "0.01"},
}
#: Whatever is lost: the call that brings the answer, the word that it came, and an answer that comes too late.
LOSSES: Final = ("request lost", "answer lost", "late answer")


@dataclass(frozen=True, slots=True, kw_only=True)
class Manner:
    """One QuickBooks."""

    title: str
    switches: Switches
    faults: tuple[str, ...] = ()  #: none: all of them

    def __str__(self) -> str:
        turned = ", ".join(f"{name}={value}" for name, value in self.switches.items()) or "no switch turned"
        return f"QuickBooks {self.title} ({turned})"


def kind_manners() -> list[Manner]:
    """QuickBooks as it is documented: every fault is tried with it."""
    return [
        Manner(title="stores the answers of message sets", switches=STORED),
        Manner(title="has forgotten them: only a search of the books can tell", switches=FORGOTTEN),
    ]


def unkind_manners() -> list[Manner]:
    """QuickBooks as it may be: every loss is tried with each store and each way to show ExternalGUID."""
    mixed = [(f"{store}, {guid}", STORES[store] | GUIDS[guid]) for store in STORES for guid in GUIDS]
    others = [(f"has forgotten, {title}", FORGOTTEN | switches) for title, switches in OTHERS.items()]
    return [Manner(title=title, switches=switches, faults=LOSSES) for title, switches in (*mixed, *others)]
