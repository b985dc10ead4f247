"""Places in a staged request that are filled when it is served: ids that do not exist yet, and its own number.

They are written `{{request_id}}`, `{{id}}`, `{{edit_sequence}}` and `{{id:flow:record_id}}`. Text of people never
forms one, because two opening braces in a text are escaped as character references.
"""

from __future__ import annotations

import re
from typing import Final

from include.model import Key

REQUEST_ID: Final = "{{request_id}}"
OWN_ID: Final = "{{id}}"
EDIT_SEQUENCE: Final = "{{edit_sequence}}"
PLACEHOLDER: Final = re.compile(r"\{\{([^{}<>&]+)\}\}")

_LINK: Final = "id:"


def link(key: Key) -> str:
    """Return the place where the QuickBooks id of another record goes."""
    place = f"{{{{{_LINK}{key}}}}}"
    if not PLACEHOLDER.fullmatch(place):
        raise ValueError(f'the key "{key}" cannot stand in a request; a key has no braces, "<", ">" or "&"')
    return place


def linked_key(name: str) -> str | None:
    """Return the `flow:record_id` that a place's name asks for, or None for a place of another sort."""
    return name.removeprefix(_LINK) if name.startswith(_LINK) else None
