"""The name that every record we add carries in its ExternalGUID, so that it can be recognised after a lost answer.

QuickBooks keeps it for ever (no Mod has it), returns it, cannot search for it, and does not promise that it is unique.
"""

from __future__ import annotations

from typing import Final
from uuid import UUID, uuid5

_NAMESPACE: Final = UUID("9d2f2a5e-6c0b-4f58-9b7e-3f0c1d7a4e21")


#: A document that was posted once more oftener than this is not looked for.
_GENERATIONS: Final = range(1, 6)


def external_guid(company: str, target: str, record_id: str, part: str, generation: int) -> str:
    """Return the GUID in braces; only a deliberate re-creation of the same record raises the generation.

    `part` tells several documents of one record apart and is empty where there is one.
    """
    return f"{{{uuid5(_NAMESPACE, chr(31).join((company, target, record_id, part, str(generation))))}}}"


def guids_of(company: str, target: str, record_id: str) -> dict[str, int]:
    """The GUIDs, in small letters, that the documents of a record carry, each with its generation."""
    return {external_guid(company, target, record_id, "", number).lower(): number for number in _GENERATIONS}


def shown_guid(text: str | None) -> str | None:
    """Return a GUID that an answer shows, in braces as it was sent; None for 0 and nothing, which name nobody."""
    bare = (text or "").strip().strip("{}")
    return f"{{{bare}}}" if bare not in ("", "0") else None


def may_be_ours(guid: str) -> bool:
    """Whether a GUID may have been made by `external_guid`: what other programs draw by chance is of version 4."""
    try:
        return UUID(guid).version == 5
    except ValueError:
        return False


def same_guid(one: str | None, other: str | None) -> bool:
    """Tell whether two GUIDs are the same one, whatever their case and braces; 0 and nothing are like no other."""
    first, second = shown_guid(one), shown_guid(other)
    return first is not None and second is not None and first.lower() == second.lower()
