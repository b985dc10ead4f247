"""Where in a request the writer stands, for its messages and for what a change passes over."""

from __future__ import annotations

from dataclasses import dataclass

from include.qbxml.element import Element, Part, elements
from include.qbxml.faults import FragmentError


@dataclass(frozen=True, slots=True, kw_only=True)
class Place:
    """A path into a request, and the same place in its sister request.

    `sister` are the parts that the Add of the same object has here while a Mod is written: what only a birth
    may say (ExternalGUID, an opening balance, a link to an estimate's line) is passed over in a change.
    """

    path: tuple[str, ...]
    sister: tuple[Part, ...] = ()

    @property
    def is_top(self) -> bool:
        """Whether this is the request itself."""
        return len(self.path) == 1

    @property
    def is_change(self) -> bool:
        """Whether this stands in a change of a record, where an empty text takes the old one away."""
        return self.path[0].removesuffix("Rq").endswith("Mod")

    def inside(self, element: Element, *, number: int | None = None) -> Place:
        """Return the place inside an element; `number` counts from 1 where there are several of its name."""
        label = f"{element.name}[{number}]" if number else element.name
        if not self.sister:
            return Place(path=(*self.path, label))
        twin = next((one for one in elements(self.sister) if one.spoken == element.spoken), None)
        return Place(path=(*self.path, label), sister=twin.parts if twin else ())

    def fault(
        self, problem: str, *, set_up: str = "", at: str = "", length: int | None = None, limit: int | None = None
    ) -> FragmentError:
        """Return an error that names this place, or the element `at` in it; `set_up` cures it in the mapping."""
        path = "/".join((*self.path, at) if at else self.path)
        return FragmentError(path, problem, set_up=set_up, length=length, limit=limit)


def names(parts: tuple[Part, ...]) -> frozenset[str]:
    """Return every name that a mapping may use for one of these parts."""
    return frozenset().union(*(part.names for part in parts))


def listed(parts: tuple[Part, ...]) -> str:
    """Return the names of these parts for a message."""
    return ", ".join(element.name for element in elements(parts))
