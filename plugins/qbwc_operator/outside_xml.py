"""XML that strangers may send, read without giving them any lever.

A document type is refused at sight, before one of its declarations is read; the number of elements is bounded while
the document is read, so that a flood of tiny elements never becomes a tree; nothing outside is fetched. The length of
one text is not bounded here: an answer of QuickBooks is a single text of many megabytes.
"""

from __future__ import annotations

from lxml import etree

from include.qbxml.allowed import only_allowed

_PIECE = 65_536


class RefusedXml(ValueError):
    """The document is not read; the text continues a sentence ("the message is not read: ...")."""


def read_outside_xml(document: bytes, *, most_elements: int) -> etree._Element:
    """Return the root of a document without comments, processing instructions, and characters that XML cannot carry.

    Raises:
        RefusedXml: it is not well-formed, has a document type, or more elements than allowed.
    """
    try:
        return _read_safely(document, most_elements)
    except etree.XMLSyntaxError:
        # The Web Connector hands on what QuickBooks said, control characters too.
        allowed = only_allowed(document)
    try:
        return _read_safely(allowed, most_elements)
    except etree.XMLSyntaxError as error:
        line, column = error.position
        raise RefusedXml(f"it is not well-formed XML (line {line}, column {column})") from error


def _read_safely(document: bytes, most_elements: int) -> etree._Element:
    _refuse_document_type(document)
    return _read(document, most_elements)


class _Prolog:
    """A parser target that learns what stands before the root element."""

    def __init__(self) -> None:
        self.root_seen = False

    def doctype(self, name: object, public_id: object, system_id: object) -> None:
        raise RefusedXml("it declares a document type (DOCTYPE), which this service does not take")

    def start(self, tag: str | bytes, attrib: object) -> None:
        self.root_seen = True

    def end(self, tag: str | bytes) -> None: ...

    def data(self, data: str | bytes) -> None: ...

    def comment(self, text: str | bytes) -> None: ...

    def pi(self, target: str | bytes, data: str | bytes | None = None) -> None: ...

    def close(self) -> None: ...


def _refuse_document_type(document: bytes) -> None:
    prolog = _Prolog()
    parser = etree.XMLParser(target=prolog, resolve_entities=False, no_network=True, load_dtd=False)
    for start in range(0, len(document), 512):
        parser.feed(document[start : start + 512])
        if prolog.root_seen:
            return


def _read(document: bytes, most_elements: int) -> etree._Element:
    parser = etree.XMLPullParser(
        events=("start",),
        resolve_entities=False,
        no_network=True,
        load_dtd=False,
        huge_tree=True,
        remove_comments=True,
        remove_pis=True,
    )
    seen = 0
    for start in range(0, len(document), _PIECE):
        parser.feed(document[start : start + _PIECE])
        seen += sum(1 for _ in parser.read_events())
        if seen > most_elements:
            raise RefusedXml(f"it has more than {most_elements} elements; qbXML inside it must be escaped text")
    root: etree._Element = parser.close()
    return root
