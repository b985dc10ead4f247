"""without_refused: a comparison whose word Salesforce did not take: those fields are not in step."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import replace

from include.comparing.judge_pair import Judged
from include.comparing.three_way import LastSynced


def without_refused(judged: Judged, refused: Collection[str], before: LastSynced) -> Judged:
    """The same without these fields: both sides keep what they had in step before, if they ever had."""
    kept = {name: both for name, both in judged.last_synced.items() if name not in refused}
    kept |= {name: list(before[name]) for name in refused if name in before}
    written = {name: value for name, value in judged.to_salesforce.items() if name not in refused}
    return replace(judged, to_salesforce=written, last_synced=kept)
