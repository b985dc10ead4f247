"""record_words: what a record in Salesforce says of a matter: who acts, and no command, setting or id of QuickBooks.

Whoever reads it there sells or keeps accounts. The commands stand in `./o2c held`, in the digest and in the alerts.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Final

from include.errors import FOR_THE_SYNC
from include.standing.standing import Turn

#: Who is to act, said where the words were for somebody else.
WHO_ACTS: Final[Mapping[Turn, str]] = {
    Turn.SALES: "If it cannot be corrected here, ask whoever looks after the sync.",
    Turn.OPERATOR: "Whoever looks after the sync is asked what becomes of it.",
    Turn.CONTROLLER: "Whoever answers for the books is asked what becomes of it.",
    Turn.ADMINISTRATOR: "The administrator of Salesforce or QuickBooks is asked to see to it.",
}
#: A command, the name of a setting, a flow, what only an administrator changes, or what says itself whom it is for.
_NOT_FOR_SALES: Final = re.compile(
    re.escape(FOR_THE_SYNC) + r"|\./o2c|\b(?:posting|accounts)\.\w|\bmax_held_ratio\b"
    r"|\bFlow \w+ (?:stands still|stopped)|\bpermission set\b"
)
_BETWEEN: Final = re.compile(r"(?<=[.!?]) (?=[A-Z])")
#: A ListID or TxnID: a number in hexadecimal and the second in which the record was made.
_ID: Final = re.compile(r" \((?:ID )?[0-9A-F]{1,8}-\d{9,10}\)| [0-9A-F]{1,8}-\d{9,10}\b")


def record_words(words: str, turn: Turn | None) -> str:
    """These words without the sentences that only somebody at a terminal can follow; instead of those, who acts."""
    lines = [" ".join(filter(_is_for_sales, _BETWEEN.split(line))) for line in words.split("\n")]
    if not _is_for_sales(words):
        lines.append(WHO_ACTS[turn or Turn.OPERATOR])
    return _ID.sub("", "\n".join(line for line in lines if line))


def _is_for_sales(words: str) -> bool:
    return _NOT_FOR_SALES.search(words) is None
