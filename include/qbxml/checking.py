"""Whether a finished request has the form that QuickBooks demands, by the same tables that wrote it.

QuickBooks refuses a whole document for one element in the wrong place and does not say which (0x80040400), so every
request is checked on its own before it is packed with others.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field

from lxml import etree

from include.qbxml.element import CLEARABLE, Choice, Element, Kind, Part, elements
from include.qbxml.faults import FragmentError
from include.qbxml.place import Place, listed
from include.qbxml.scalars import scalar_problem

_MAX_REQUEST_ID = 50  # longer gives status 1060


#: Makes the place of a fault; without a fault no place is made.
_Where = Callable[[], Place]


def check_request(node: etree._Element, element: Element, version: str) -> list[Element]:
    """The elements of a request that hold a value, in order.

    Raises FragmentError, naming the path, unless the node has the form of this request in a qbXML version.
    """
    top = Place(path=(element.name,))
    check = _Check(version=version, is_change=top.is_change)
    check.element(node, element, lambda: top, is_top=True)
    return check.scalars


@dataclass(frozen=True, slots=True, kw_only=True)
class _Check:
    """The check of one request."""

    version: str
    is_change: bool
    scalars: list[Element] = field(default_factory=list)

    def element(self, node: etree._Element, element: Element, where: _Where, *, is_top: bool = False) -> None:
        if element.since and _number(element.since) > _number(self.version):
            text = f"came with qbXML {element.since}; this QuickBooks speaks {self.version}. Leave it out"
            raise where().fault(text)
        if node.attrib:
            _check_attributes(node, element, where)
        if element.kind is Kind.AGGREGATE:
            self._aggregate(node, element, where, is_top=is_top)
        else:
            self._scalar(node, element, where)

    def _scalar(self, node: etree._Element, element: Element, where: _Where) -> None:
        if len(node):
            raise where().fault(f"holds a value, not the element {node[0].tag}")
        text = node.text or ""
        if not text and self.is_change and element.kind in CLEARABLE and not element.required:
            return
        problem = scalar_problem(element, text) if text else "is empty; leave it out instead"
        if problem:
            limit = element.length if element.length is not None and len(text) > element.length else None
            raise where().fault(problem, length=len(text) if limit else None, limit=limit)
        self.scalars.append(element)

    def _aggregate(self, node: etree._Element, element: Element, where: _Where, *, is_top: bool) -> None:
        children = list(node)
        if _is_text(node.text) or any(_is_text(child.tail) for child in children):
            raise where().fault("holds elements, not text")
        if not children and not is_top:
            raise where().fault("is empty; leave it out instead")
        walk = _Walk(self, children, where)
        walk.sequence(element.parts)
        if walk.at < len(children):
            tag = children[walk.at].tag
            known = tag in {one.name for one in elements(element.parts)}
            wrong = "stands in the wrong place, too often, or beside what excludes it"
            raise where().fault(wrong if known else "is unknown to QuickBooks", at=str(tag))


def _check_attributes(node: etree._Element, element: Element, where: _Where) -> None:
    for name in node.attrib:
        if name not in element.attributes:
            raise where().fault(f'has no attribute "{name!s}"')
    if len(node.get("requestID", "")) > _MAX_REQUEST_ID:
        raise where().fault(f"requestID is longer than {_MAX_REQUEST_ID} characters")


def _is_text(text: str | None) -> bool:
    return bool(text and text.strip())


class _Walk:
    """One pass over the children of an aggregate, in step with its table."""

    def __init__(self, check: _Check, children: Sequence[etree._Element], where: _Where) -> None:
        self.at = 0  #: the next child
        self._check = check
        self._children = children
        self._tags = [child.tag for child in children]
        self._where = where

    def sequence(self, parts: tuple[Part, ...]) -> None:
        for part in parts:
            if isinstance(part, Choice):
                self._choice(part)
            else:
                self._element(part)

    def _element(self, element: Element) -> None:
        first, tags, name = self.at, self._tags, element.name
        while self.at < len(tags) and tags[self.at] == name and (element.repeats or self.at == first):
            self._take(element)
        if element.required and self.at == first:
            raise self._where().fault("is required and missing, or stands in the wrong place", at=name)

    def _choice(self, part: Choice) -> None:
        found = 0
        while part.repeats or not found:
            option = self._option(part)
            before = self.at
            if option is not None:
                self.sequence(option)
            if self.at == before:
                break
            found += 1
        if part.required and not found:
            raise self._where().fault(f"one of {listed((part,))} is required and missing")

    def _option(self, part: Choice) -> tuple[Part, ...] | None:
        if self.at == len(self._tags):
            return None
        tag = self._tags[self.at]
        return next((option for option, tags in zip(part.options, part.tags, strict=True) if tag in tags), None)

    def _take(self, element: Element) -> None:
        place, self.at = self.at, self.at + 1
        self._check.element(self._children[place], element, lambda: self._place_of(place, element))

    def _place_of(self, place: int, element: Element) -> Place:
        same = [number for number, tag in enumerate(self._tags) if tag == element.name]
        return self._where().inside(element, number=same.index(place) + 1 if len(same) > 1 else None)


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
