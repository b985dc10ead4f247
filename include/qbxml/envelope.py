"""The document around requests, in pure ASCII and without white space.

rollbackOnError stands in the schema, but QuickBooks refuses it; it is no mode of ours.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from include.qbxml.escape import escape_attribute
from include.qbxml.placeholder import PLACEHOLDER

#: Error recovery refuses longer ids (9004).
MAX_SET_ID: Final = 23

_MODES: Final = ("continueOnError", "stopOnError")


def message_set(
    requests: Sequence[str],
    *,
    version: str,
    set_id: str | None = None,
    old_set_id: str | None = None,
    on_error: str = "continueOnError",
) -> str:
    """Return the document that carries these filled requests.

    With `set_id` (newMessageSetID) QuickBooks keeps the answer until the set is deleted with `old_set_id`.
    Raises ValueError for what a caller may never hand over: an open placeholder, text beyond ASCII, a set id of more
    than 23 characters, a mode that QuickBooks refuses.
    """
    body = "".join(requests)
    _check(body, on_error, *(one for one in (set_id, old_set_id) if one is not None))
    attributes = "".join(
        f' {name}="{escape_attribute(value)}"'
        for name, value in (("newMessageSetID", set_id), ("oldMessageSetID", old_set_id), ("onError", on_error))
        if value is not None
    )
    return (
        '<?xml version="1.0" encoding="utf-8"?>'
        f'<?qbxml version="{version}"?>'
        f"<QBXML><QBXMLMsgsRq{attributes}>{body}</QBXMLMsgsRq></QBXML>"
    )


def status_query(set_id: str, version: str) -> str:
    """Return the document that asks whether QuickBooks holds the answer of a set; it changes nothing in the books."""
    return message_set((), version=version, set_id=set_id, old_set_id=set_id)


def forget(set_id: str, version: str) -> str:
    """Return the document that lets QuickBooks delete the stored answer of a set."""
    return message_set((), version=version, old_set_id=set_id)


def _check(body: str, on_error: str, *set_ids: str) -> None:
    unfilled = PLACEHOLDER.search(body)
    if unfilled:
        raise ValueError(f"a request still has the place {unfilled[0]}; fill it before it is sent")
    if not body.isascii():
        raise ValueError("a request holds characters beyond ASCII; write them as character references")
    if on_error not in _MODES:
        raise ValueError(f'onError="{on_error}" is not one of {", ".join(_MODES)}')
    for set_id in set_ids:
        if not 0 < len(set_id) <= MAX_SET_ID:
            raise ValueError(f'the message set id "{set_id}" must have 1 to {MAX_SET_ID} characters')
