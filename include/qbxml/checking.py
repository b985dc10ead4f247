"""Whether a finished request has the form that QuickBooks demands, by the same tables that wrote it.

QuickBooks refuses a whole document for one element in the wrong place and does not say which (0x80040400), so every
request is checked on its own before it is packed with others.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence

from lxml import etree

from include.qbxml.element import CLEARABLE, Choice, Element, Kind, Part, elements
from include.qbxml.faults import FragmentError
from include.qbxml.place import Place, listed
from include.qbxml.scalars import scalar_problem

_MAX_REQUEST_ID = 50  # longer gives status 1060


def check_element(node: etree._Element, element: Element, place: Place, version: str) -> None:
    """Raise FragmentError, naming the path, unless the node has the form of the element in this qbXML version."""
    if element.since and _number(element.since) > _number(version):
        raise place.fault(f"came with qbXML {element.since}; this QuickBooks speaks {version}. Leave it out")
    _check_attributes(node, element, place)
    if element.kind is Kind.AGGREGATE:
        _check_aggregate(node, element, place, version)
    else:
        _check_scalar(node, element, place)


def _check_attributes(node: etree._Element, element: Element, place: Place) -> None:
    for name in node.attrib:
        if name not in element.attributes:
            raise place.fault(f'has no attribute "{name!s}"')
    if len(node.get("requestID", "")) > _MAX_REQUEST_ID:
        raise place.fault(f"requestID is longer than {_MAX_REQUEST_ID} characters")


def _check_scalar(node: etree._Element, element: Element, place: Place) -> None:
    if len(node):
        raise place.fault(f"holds a value, not the element {node[0].tag}")
    text = node.text or ""
    if not text and place.is_change and element.kind in CLEARABLE and not element.required:
        return
    problem = scalar_problem(element, text) if text else "is empty; leave it out instead"
    if problem:
        limit = element.length if element.length is not None and len(text) > element.length else None
        raise place.fault(problem, length=len(text) if limit else None, limit=limit)


def _check_aggregate(node: etree._Element, element: Element, place: Place, version: str) -> None:
    if (node.text or "").strip() or any((child.tail or "").strip() for child in node):
        raise place.fault("holds elements, not text")
    if not len(node) and not place.is_top:
        raise place.fault("is empty; leave it out instead")
    walk = _Walk(list(node), place, version)
    walk.sequence(element.parts)
    if walk.rest:
        tag = walk.rest[0].tag
        known = tag in {one.name for one in elements(element.parts)}
        raise place.fault(
            "stands in the wrong place, too often, or beside what excludes it" if known else "is unknown to QuickBooks",
            at=str(tag),
        )


class _Walk:
    """One pass over the children of an aggregate, in step with its table."""

    def __init__(self, children: Sequence[etree._Element], place: Place, version: str) -> None:
        self.rest = list(children)
        self._place = place
        self._version = version
        self._total = Counter(child.tag for child in children)
        self._seen: Counter[str] = Counter()

    def sequence(self, parts: tuple[Part, ...]) -> None:
        for part in parts:
            if isinstance(part, Choice):
                self._choice(part)
            else:
                self._element(part)

    def _element(self, element: Element) -> None:
        found = 0
        while self._next_is({element.name}) and (element.repeats or not found):
            self._take(element)
            found += 1
        if element.required and not found:
            raise self._place.fault("is required and missing, or stands in the wrong place", at=element.name)

    def _choice(self, part: Choice) -> None:
        found = 0
        while part.repeats or not found:
            option = next((one for one in part.options if self._next_is({e.name for e in elements(one)})), None)
            if option is None:
                break
            before = len(self.rest)
            self.sequence(option)
            if len(self.rest) == before:
                break
            found += 1
        if part.required and not found:
            raise self._place.fault(f"one of {listed((part,))} is required and missing")

    def _next_is(self, tags: set[str]) -> bool:
        return bool(self.rest) and self.rest[0].tag in tags

    def _take(self, element: Element) -> None:
        node = self.rest.pop(0)
        self._seen[element.name] += 1
        number = self._seen[element.name] if self._total[element.name] > 1 else None
        check_element(node, element, self._place.inside(element, number=number), self._version)


def parse(text: str) -> etree._Element:
    """Return the root of a request; nothing outside the text is ever read.

    Raises FragmentError when it is not well-formed or not pure ASCII.
    """
    if not text.isascii():
        raise FragmentError("request", "holds characters beyond ASCII. Write them as character references")
    parser = etree.XMLParser(resolve_entities=False, no_network=True, load_dtd=False, huge_tree=True)
    try:
        return etree.fromstring(text.encode("ascii"), parser)
    except etree.XMLSyntaxError as error:
        raise FragmentError("request", f"is not well-formed XML ({error.msg})") from None


def _number(version: str) -> tuple[int, ...]:
    return tuple(int(part) for part in version.split("."))
