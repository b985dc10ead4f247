"""From an answer of QuickBooks to values by name.

Reading is lenient: elements count by name, not by order, and an unknown one is kept like any other, because answers
carry fields of newer versions and values that break the schema (`18.0%`).
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any, Final

from lxml import etree

from include.qbxml.allowed import only_allowed
from include.qbxml.faults import AnswerError
from include.qbxml.guid import shown_guid

__all__ = ["Answer", "AnswerError", "AnswerSet", "Ret", "message_sets", "read_answer"]

#: What may occur more than once is a list even when it occurs once, so that a reader need not ask.
REPEATED: Final = frozenset(
    {
        "AdditionalContactRef",
        "AdditionalNotesRet",
        "AppliedToTxnRet",
        "ContactsRet",
        "CreditMemoLineGroupRet",
        "CreditMemoLineRet",
        "DataExtRet",
        "EstimateLineGroupRet",
        "EstimateLineRet",
        "InvoiceLineGroupRet",
        "InvoiceLineRet",
        "ItemGroupLine",
        "LinkedTxn",
        "PurchaseOrderLineGroupRet",
        "PurchaseOrderLineRet",
        "SalesOrderLineGroupRet",
        "SalesOrderLineRet",
        "SalesReceiptLineGroupRet",
        "SalesReceiptLineRet",
        "Service",
        "ShipToAddress",
        "SupportedQBXMLVersion",
        "UnusedCredit",
    }
)

#: More than any document of ours asks; how many this one asked, `parse_answers` knows.
MOST_ANSWERS: Final = 1_000
#: A page of a hundred invoices with a hundred lines each has 400,000; so many are read in about a second.
MOST_TAGS: Final = 1_000_000
#: The longest text that QuickBooks can store has 4,095 characters.
MOST_TEXT: Final = 10_000

_GROUP: Final = "LineGroupRet"
_LINES: Final = ("LineRet", _GROUP)
_DECLARATION = re.compile(r"^\s*<\?xml[^>]*\?>")


@dataclass(frozen=True, slots=True, kw_only=True)
class Ret:
    """One record in an answer.

    `fields` maps names to text, to nested mappings, or to lists for what may repeat. It is plain enough for JSON.
    """

    kind: str  #: `Invoice`, `ItemService`
    fields: Mapping[str, Any]

    def text(self, path: str) -> str | None:
        """Return the text at a path of names such as `CustomerRef/ListID`, or None; of several, the first."""
        found = self.fields.get(path) if "/" not in path else next(self._walk(path), None)
        if isinstance(found, list):
            found = next(iter(found), None)
        return found if isinstance(found, str) else None

    def all(self, path: str) -> tuple[Any, ...]:
        """Return everything at a path of names: texts or mappings, none of them missed."""
        return tuple(self._walk(path))

    @property
    def id(self) -> str | None:
        """The ListID or TxnID."""
        return self.text("ListID") or self.text("TxnID")

    @property
    def edit_sequence(self) -> str | None:
        """The state of the record as QuickBooks counts it; only ever compared for equality."""
        return self.text("EditSequence")

    @property
    def external_guid(self) -> str | None:
        """The name that the record was born with; None when it is not shown, or shown as 0."""
        return shown_guid(self.text("ExternalGUID"))

    def _walk(self, path: str) -> Iterator[Any]:
        here: list[Any] = [self.fields]
        for name in path.split("/"):
            found = [value[name] for value in here if isinstance(value, Mapping) and name in value]
            here = [item for value in found for item in (value if isinstance(value, list) else [value])]
        yield from here


@dataclass(frozen=True, slots=True, kw_only=True)
class Answer:
    """What QuickBooks answered to one request."""

    request_id: str | None
    name: str  #: `InvoiceAddRs`
    status_code: int
    severity: str  #: Info, Warn or Error; a refusal has been seen with Info
    message: str
    rets: tuple[Ret, ...] = ()
    iterator_id: str | None = None
    iterator_remaining: int | None = None
    #: The id, EditSequence and ExternalGUID of what was saved although the answer could not be completed.
    error_recovery: Mapping[str, Any] | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class AnswerSet:
    """What QuickBooks answered to one document."""

    answers: tuple[Answer, ...]
    message_set_id: str | None = None
    message_set_status_code: str | None = None  #: only when the document had a message set id

    def by_request_id(self) -> dict[str, Answer]:
        """Return the answers by the number of their request."""
        return {answer.request_id: answer for answer in self.answers if answer.request_id is not None}


def read_answer(text: str) -> AnswerSet:
    """Read a document of QuickBooks; raises AnswerError when it is cut off or no qbXML at all."""
    sets = message_sets(text)
    last = sets[-1]
    if sum(len(one) for one in sets) > MOST_ANSWERS:
        raise AnswerError(f"The answer of QuickBooks holds more than {MOST_ANSWERS:,} answers. Ask again what it did.")
    return AnswerSet(
        answers=tuple(_answer(node) for one in sets for node in one if isinstance(node.tag, str)),
        message_set_id=last.get("newMessageSetID") or last.get("oldMessageSetID"),
        message_set_status_code=last.get("messageSetStatusCode"),
    )


def message_sets(text: str) -> list[etree._Element]:
    """Parse a document of QuickBooks into its QBXMLMsgsRs, at least one; raises AnswerError."""
    root = _parse(text)
    if root.getroottree().docinfo.internalDTD is not None:
        raise AnswerError("The answer carries a document type, which QuickBooks never sends. Ask again what it did.")
    sets = [node for node in root if isinstance(node.tag, str) and node.tag.endswith("MsgsRs")]
    if root.tag != "QBXML" or not sets:
        raise AnswerError(f"The answer of QuickBooks is no qbXML: its root is {root.tag!s}. Ask again what it did.")
    return sets


def _parse(text: str) -> etree._Element:
    # The declaration's encoding was true of the bytes that crossed the wire, not of this text.
    body = _DECLARATION.sub("", text.lstrip("\ufeff"), count=1).strip().encode("utf-8", "surrogatepass")
    if body.count(b"<") > MOST_TAGS:
        raise AnswerError(f"The answer of QuickBooks holds more than {MOST_TAGS:,} tags. Ask again what it did.")
    try:
        return _from_bytes(body)
    except etree.XMLSyntaxError:
        cleaned = only_allowed(body)
    try:
        return _from_bytes(cleaned)
    except etree.XMLSyntaxError as error:
        raise AnswerError(
            f"The answer of QuickBooks is not well-formed ({error.msg}). Ask again what it did."
        ) from None


def _from_bytes(document: bytes) -> etree._Element:
    parser = etree.XMLParser(
        resolve_entities=False,
        no_network=True,
        load_dtd=False,
        huge_tree=True,
        remove_comments=True,
        remove_pis=True,
    )
    return etree.fromstring(document, parser)


def _answer(node: etree._Element) -> Answer:
    name = str(node.tag)
    recovery = node.find("ErrorRecovery")
    remaining = node.get("iteratorRemainingCount")
    return Answer(
        request_id=node.get("requestID"),
        name=name,
        status_code=_status_code(node),
        severity=node.get("statusSeverity", ""),
        message=_cut(node.get("statusMessage", "")),
        rets=tuple(_rets(node)),
        iterator_id=node.get("iteratorID"),
        iterator_remaining=int(remaining) if remaining and remaining.isdecimal() else None,
        error_recovery=None if recovery is None else _fields(recovery),
    )


def _status_code(node: etree._Element) -> int:
    code = node.get("statusCode", "")
    try:
        return int(code)
    except ValueError:
        raise AnswerError(
            f'{node.tag!s} for request {node.get("requestID", "?")} has the status code "{code}", which is no number. '
            "Ask again what QuickBooks did."
        ) from None


def _rets(node: etree._Element) -> Iterator[Ret]:
    loose: dict[str, Any] = {}
    for child in node:
        tag = str(child.tag)
        if tag.endswith("Ret"):
            yield Ret(kind=tag.removesuffix("Ret"), fields=_fields(child, leaves_only=tag == "ReportRet"))
        elif tag != "ErrorRecovery":
            _put(loose, tag, _value(child))
    if loose:  # a deletion or voiding answers with bare fields
        yield Ret(kind=str(node.tag).removesuffix("Rs"), fields=loose)


def _fields(node: etree._Element, *, leaves_only: bool = False) -> dict[str, Any]:
    """`leaves_only` spares the rows of a report, whose values are attributes; `read_report` reads them."""
    fields: dict[str, Any] = {}
    for child in node:
        if not (leaves_only and len(child)):
            _put(fields, str(child.tag), _value(child))
    if any(name.endswith(_GROUP) for name in fields):
        _keep_places(node, fields)
    return fields


def _keep_places(node: etree._Element, fields: Mapping[str, Any]) -> None:
    """Lines and groups are lists of their own: where each stands among both is kept with it."""
    left = {name: iter(found) for name, found in fields.items() if name.endswith(_LINES) and isinstance(found, list)}
    tags = [str(child.tag) for child in node if str(child.tag) in left]
    for place, tag in enumerate(tags, 1):
        part = next(left[tag])
        if isinstance(part, dict):
            part["Place"] = str(place)


def _value(node: etree._Element) -> Any:
    return _fields(node) if len(node) else _cut(node.text or "")


def _cut(text: str) -> str:
    """A text that no field of QuickBooks can hold is kept in its beginning, and says so."""
    return text if len(text) <= MOST_TEXT else f"{text[:MOST_TEXT]} (cut: it has {len(text):,} characters)"


def _put(fields: dict[str, Any], name: str, value: Any) -> None:
    known = fields.get(name)
    if known is None:
        fields[name] = [value] if name in REPEATED else value
    elif isinstance(known, list):
        known.append(value)
    else:
        fields[name] = [known, value]
