"""return_pairs: records that both sides may change, compared field by field; each field's owner decides."""

from __future__ import annotations

from collections.abc import Sequence

from include.mappings.return_spec import ReturnFlow
from include.steps.returning import BookState, Returning


def return_pairs(work: Returning, flow: ReturnFlow, states: Sequence[BookState]) -> dict[str, str]:
    """Bring these records; answers {id of the books: why} of those that are to be tried again."""
    return {}
