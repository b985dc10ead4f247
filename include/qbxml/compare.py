"""A request beside a record of QuickBooks: does that say already what was to be written, or what else?"""

from __future__ import annotations

from collections.abc import Collection, Mapping
from dataclasses import dataclass
from decimal import Decimal, InvalidOperation
from functools import cache
from itertools import groupby
from typing import Any, Final

from lxml import etree

from include.qbxml.answers import Ret
from include.qbxml.checking import parse
from include.qbxml.element import Element, Kind, elements
from include.qbxml.placeholder import PLACEHOLDER, linked_key
from include.qbxml.posted_lines import lines_there, paired_lines
from include.qbxml.tables.catalogue import REQUESTS

#: What names the record and its state, not its content.
OWN: Final = frozenset({"ListID", "TxnID", "EditSequence"})
_NEW_LINE: Final = "-1"
#: What a change calls otherwise than the record.
_RENAMED: Final = {"PaymentAmount": "Amount"}
_NUMBERS: Final = frozenset({Kind.AMOUNT, Kind.PRICE, Kind.QUANTITY, Kind.PERCENT, Kind.INTEGER, Kind.NUMBER})


def is_in_step(fragment: str, ret: Ret, *, ids: Mapping[str, str] | None = None) -> bool:
    """Tell whether every value of a change equals the record's; numbers are compared as numbers, texts as texts.

    `ids` maps `flow:record_id` to the ListID or TxnID, as for `fill_fragment`. A reference whose id is not given cannot
    be compared and counts as different: to write the same once more is harmless, to leave it out is not. Lines are
    compared one by one in their order, because a change deletes the lines that it leaves out. A credit that a change
    applies (SetCredit) is not in the record as such and counts as different.
    """
    root = parse(fragment)
    content = [node for node in root[0] if node.tag not in OWN]
    return comparison_of(root, ids=ids).says(content, ret.fields)


def comparison_of(*requests: etree._Element, ids: Mapping[str, str] | None) -> Comparison:
    """What is known when the values of these requests are compared."""
    return Comparison(ids=ids or {}, numbers=frozenset().union(*(_numbers(str(root.tag)) for root in requests)))


def edited_meanwhile(
    change: str, posted: str | None, ret: Ret, *, ids: Mapping[str, str] | None = None
) -> dict[str, str]:
    """The elements of a change that the record says otherwise than it was posted, and than the change wants.

    To write these would undo what somebody did in the books. Answers what the change wants of each, as far as it is one
    text; `posted` is the fragment that was applied last, without which nothing is known of what was there.
    """
    requests = [parse(fragment) for fragment in (change, posted) if fragment]
    comparison = comparison_of(*requests, ids=ids)
    was = _by_name(requests[1]) if posted else {}
    return {
        name: nodes[0].text or "" if len(nodes) == 1 and not len(nodes[0]) else ""
        for name, nodes in _by_name(requests[0]).items()
        if not comparison.says(nodes, ret.fields) and not comparison.has(name, was.get(name, []), ret.fields)
    }


def differing_lines(fragment: str, ret: Ret, *, ids: Mapping[str, str], leave_out: Collection[str] = ()) -> list[str]:
    """What the lines of an Add say otherwise than those of the record, in words; `leave_out` names what may differ."""
    root = parse(fragment)
    comparison = comparison_of(root, ids=ids)
    lines, there = paired_lines(root, ret), lines_there(ret)
    if len(lines) != len(there):
        return [f"it has {len(there)} {'line' if len(there) == 1 else 'lines'} there and {len(lines)} here"]
    if any(fields is None for _, fields in lines):
        return ["other lines are groups of items there than here"]
    return [
        f"{element_name(part).removesuffix('Ref')} of line {number} is another one"
        for number, (line, fields) in enumerate(lines, 1)
        for part in line
        if element_name(part) not in leave_out and not comparison.says([part], fields or {})
    ]


def _by_name(request: etree._Element) -> dict[str, list[etree._Element]]:
    found: dict[str, list[etree._Element]] = {}
    for node in request[0]:
        if node.tag not in OWN:
            found.setdefault(element_name(node), []).append(node)
    return found


@dataclass(frozen=True, slots=True, kw_only=True)
class Comparison:
    """What all steps of one comparison know: the ids of other records, and which elements hold numbers."""

    ids: Mapping[str, str]
    numbers: frozenset[str]

    def says(self, nodes: list[etree._Element], fields: Mapping[str, Any]) -> bool:
        """Whether a record has each of these, and of each name nothing else."""
        by_name = groupby(sorted(nodes, key=element_name), key=element_name)
        return all(self.has_all(list(group), values_there(fields, name)) for name, group in by_name)

    def has(self, name: str, nodes: list[etree._Element], fields: Mapping[str, Any]) -> bool:
        """Whether these are all that a record has of this name."""
        return self.has_all(nodes, values_there(fields, name))

    def has_all(self, nodes: list[etree._Element], values: list[Any]) -> bool:
        """The same of values of one name, in their order; what is not there says as much as nothing, or false."""
        if not values:
            return all(not len(node) and (node.text or "") in ("", "false") for node in nodes)
        return len(nodes) == len(values) and all(self._same(*pair) for pair in zip(nodes, values, strict=True))

    def _same(self, node: etree._Element, value: Any) -> bool:
        if len(node):
            return isinstance(value, Mapping) and self.says(list(node), value)
        wanted = self.wanted(node.text or "")
        if node.tag == "TxnLineID" and wanted == _NEW_LINE:
            return True
        if wanted is None or not isinstance(value, str):
            return False
        if node.tag in self.numbers:
            return _same_number(wanted, value)
        if node.tag == "FullName":
            return wanted.casefold() == value.casefold()
        return wanted.strip() == value.strip()

    def wanted(self, text: str) -> str | None:
        """The text as it is served: of a place for an id that id, None where it is not given."""
        place = PLACEHOLDER.fullmatch(text)
        return self.ids.get(linked_key(place[1]) or "") if place else text


@cache
def _numbers(request: str) -> frozenset[str]:
    """Return the names of the elements of a request that hold numbers; one that we do not know has none."""
    table = REQUESTS.get(request)
    return frozenset(_numeric(table)) if table else frozenset()


def _numeric(element: Element) -> set[str]:
    found = {element.name} if element.kind in _NUMBERS else set()
    return found.union(*(_numeric(part) for part in elements(element.parts)))


def element_name(node: etree._Element) -> str:
    """What the record calls what an Add or a change says."""
    name = str(node.tag).removesuffix("Mod").removesuffix("Add")
    return _RENAMED.get(name, name)


def values_there(fields: Mapping[str, Any], name: str) -> list[Any]:
    """Return what the record has under this name; its lines are called `InvoiceLineRet`."""
    value = fields.get(name, fields.get(f"{name}Ret", []))
    return value if isinstance(value, list) else [value]


def _same_number(wanted: str, there: str) -> bool:
    try:
        return Decimal(wanted) == Decimal(there.removesuffix("%"))  # percentages come back as 18.0%
    except InvalidOperation:
        return wanted.strip() == there.strip()
