"""Does a record of QuickBooks already say what a change wanted to write?"""

from __future__ import annotations

from collections.abc import Mapping
from decimal import Decimal, InvalidOperation
from itertools import groupby
from typing import Any, Final

from lxml import etree

from include.qbxml.answers import Ret
from include.qbxml.checking import parse
from include.qbxml.placeholder import PLACEHOLDER, linked_key

#: What names the record and its state, not its content.
_OWN: Final = frozenset({"ListID", "TxnID", "EditSequence"})
_NEW_LINE: Final = "-1"


def is_in_step(fragment: str, ret: Ret, *, ids: Mapping[str, str] | None = None) -> bool:
    """Tell whether every value of a change equals the record's; numbers are compared as numbers.

    `ids` maps `flow:record_id` to the ListID or TxnID, as for `fill_fragment`. A reference whose id is not given cannot
    be compared and counts as different: to write the same once more is harmless, to leave it out is not. Lines are
    compared one by one in their order, because a change deletes the lines that it leaves out.
    """
    content = [node for node in parse(fragment)[0] if node.tag not in _OWN]
    return _says(content, ret.fields, ids or {})


def _says(nodes: list[etree._Element], fields: Mapping[str, Any], ids: Mapping[str, str]) -> bool:
    by_name = groupby(sorted(nodes, key=_name), key=_name)
    return all(_same_list(list(group), _there(fields, name), ids) for name, group in by_name)


def _name(node: etree._Element) -> str:
    return str(node.tag).removesuffix("Mod")


def _there(fields: Mapping[str, Any], name: str) -> list[Any]:
    """Return what the record has under this name; its lines are called `InvoiceLineRet`."""
    value = fields.get(name, fields.get(f"{name}Ret", []))
    return value if isinstance(value, list) else [value]


def _same_list(nodes: list[etree._Element], values: list[Any], ids: Mapping[str, str]) -> bool:
    if not values:
        return all(not len(node) and (node.text or "") == "false" for node in nodes)
    return len(nodes) == len(values) and all(_same(*pair, ids) for pair in zip(nodes, values, strict=True))


def _same(node: etree._Element, value: Any, ids: Mapping[str, str]) -> bool:
    if len(node):
        return isinstance(value, Mapping) and _says(list(node), value, ids)
    wanted = _wanted(node.text or "", ids)
    if node.tag == "TxnLineID" and wanted == _NEW_LINE:
        return True
    if wanted is None or not isinstance(value, str):
        return False
    return _same_text(wanted, value, any_case=node.tag == "FullName")


def _wanted(text: str, ids: Mapping[str, str]) -> str | None:
    place = PLACEHOLDER.fullmatch(text)
    return ids.get(linked_key(place[1]) or "") if place else text


def _same_text(wanted: str, there: str, *, any_case: bool) -> bool:
    if wanted.strip() == there.strip() or (any_case and wanted.casefold() == there.casefold()):
        return True
    try:
        return Decimal(wanted) == Decimal(there.removesuffix("%"))  # percentages come back as 18.0%
    except InvalidOperation:
        return False
