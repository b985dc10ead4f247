"""A request in the words of an older qbXML: what came later is left out, or QuickBooks would refuse the whole document.

In which version an element came stands beside it in the tables (`since`), after Intuit's reference of qbXML 16.0.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final

from lxml import etree

from include.qbxml.checking import parse
from include.qbxml.element import Element, Kind, elements
from include.qbxml.fragment import NEWEST
from include.qbxml.tables.catalogue import REQUESTS

#: The oldest that is enough: ExternalGUID on transactions, on which exactly-once rests, came with it.
OLDEST: Final = "9.0"
#: What we may speak, the newest first; QuickBooks 2010 spoke 9.0, and each year brought one more.
SPOKEN: Final = (NEWEST, "12.0", "11.0", "10.0", OLDEST)


@dataclass(frozen=True, slots=True, kw_only=True)
class Fitted:
    """A request as an older QuickBooks takes it."""

    text: str
    left_out: tuple[str, ...] = ()  #: the elements that it does not know, such as `CustomerAdd/JobTitle`


def fit_to_version(text: str, version: str) -> Fitted:
    """Return the request without the elements that are newer than a version; nothing required is among them."""
    if version_number(version) >= version_number(NEWEST):
        return Fitted(text=text)
    root = parse(text)
    table = REQUESTS.get(str(root.tag))
    left_out = tuple(_trim(root, table, version, "")) if table is not None else ()
    if not left_out:
        return Fitted(text=text)
    return Fitted(text=etree.tostring(root, encoding="ascii", xml_declaration=False).decode("ascii"), left_out=left_out)


def next_lower(version: str, supported: tuple[str, ...]) -> str | None:
    """Return the highest version below this one that both sides speak; of all that we speak where none are named."""
    named = [each for each in supported or SPOKEN if each in SPOKEN]
    lower = [each for each in named if version_number(each) < version_number(version)]
    return max(lower, key=version_number, default=None)


def version_number(version: str) -> tuple[int, ...]:
    """A version as numbers that can be compared."""
    return tuple(int(part) for part in version.split("."))


def _trim(node: etree._Element, table: Element, version: str, path: str) -> Iterator[str]:
    known = {each.name: each for each in elements(table.parts)}
    for child in list(node):
        each = known.get(str(child.tag))
        here = f"{path}/{child.tag}".lstrip("/")
        if each is None:  # the check of the fragment tells it
            continue
        if each.since and version_number(each.since) > version_number(version):
            node.remove(child)
            yield here
        elif each.kind is Kind.AGGREGATE and len(child):
            yield from _trim(child, each, version, here)
            if not len(child):
                node.remove(child)
