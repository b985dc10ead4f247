"""What a change (Mod) may hold follows from what a new record (Add) may hold; only the differences are written down.

Two differences are the same everywhere: nothing must be said again, and the ExternalGUID is given once for all time.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import replace
from types import MappingProxyType
from typing import Final

from include.qbxml.element import Element, Part, elements

NOTHING: Final[Mapping[str, Part]] = MappingProxyType({})
_GIVEN_ONCE = "ExternalGUID"


def changed(
    parts: tuple[Part, ...],
    *,
    drop: tuple[str, ...] = (),
    after: Mapping[str, Part] = NOTHING,
    instead: Mapping[str, Part] = NOTHING,
    required: tuple[str, ...] = (),
) -> tuple[Part, ...]:
    """Return what a change may hold, in order; a choice goes by the name of its first element.

    `drop` names what a change has not, `after` what follows an element in a change only, `instead` what stands in an
    element's place, `required` what must be said again. A name that the parts have not is a KeyError.
    """
    unknown = {*drop, *after, *instead, *required} - {_name(part) for part in parts}
    if unknown:
        raise KeyError(f"a change names {', '.join(sorted(unknown))}, which the new record has not")
    kept = (part for part in parts if _name(part) not in {*drop, _GIVEN_ONCE})
    return tuple(new for part in kept for new in _changed(part, after, instead, required))


def _changed(
    part: Part, after: Mapping[str, Part], instead: Mapping[str, Part], required: tuple[str, ...]
) -> Iterator[Part]:
    name = _name(part)
    yield instead[name] if name in instead else replace(part, required=name in required)
    if name in after:
        yield after[name]


def _name(part: Part) -> str:
    return part.name if isinstance(part, Element) else next(elements((part,))).name
