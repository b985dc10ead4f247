"""A fragment as a whole, before its places are filled: what the writer checked part by part."""

from __future__ import annotations

from include.qbxml.fragment import NEWEST, check_fragment, fill_fragment, placeholders

_ID, _EDIT_SEQUENCE = "80000001-1446676743", "1446676743"


def check_staged(fragment: str, *, version: str = NEWEST) -> None:
    """Raise `FragmentError` unless QuickBooks would take the fragment, with any id in its places."""
    filled = fill_fragment(
        fragment,
        request_id="1",
        ids=dict.fromkeys(placeholders(fragment), _ID),
        own_id=_ID,
        edit_sequence=_EDIT_SEQUENCE,
    )
    check_fragment(filled, version=version)
