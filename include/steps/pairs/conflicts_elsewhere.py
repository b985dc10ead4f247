"""conflicts_elsewhere: on which fields both sides disagree of records that no flow of the way there carries."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from include.staging.door import Work
from include.standing import KINDS
from include.states import DecisionKind


def conflicts_elsewhere(db: Work, company: str, pairs: Iterable[str], ids: Sequence[str]) -> dict[str, str]:
    """Salesforce id -> the open conflicts of its links with jobs, in words; `pairs` are the names of these links."""
    found: dict[str, list[str]] = {}
    for pair in pairs:
        for record_id, rows in db.decisions.about(company, pair, ids).items():
            asked = [row for row in rows if row.kind is DecisionKind.CONFLICT]
            found.setdefault(record_id, []).extend(KINDS[row.kind].sentence(row) for row in asked)
    return {record_id: "\n".join(words) for record_id, words in found.items() if words}
