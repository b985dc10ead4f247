"""Does a record of QuickBooks already say what a modification wanted to write?"""

from __future__ import annotations

import re
from decimal import Decimal, InvalidOperation

from lxml import etree

from include.qbxml.answers import Ret

_PLACEHOLDER = re.compile(r"\{\{[^}]*\}\}")
#: Elements of a Mod that name the record or its state, not its content.
_NOT_CONTENT = frozenset({"ListID", "TxnID", "EditSequence", "TxnLineID"})


def is_in_step(fragment: str, ret: Ret) -> bool:
    """Whether every value of a Mod fragment equals the value of the record; numbers are compared as numbers."""
    root = etree.fromstring(_PLACEHOLDER.sub("", fragment))
    aggregate = root[0]
    return all(_holds(node, path, ret) for node, path in _leaves(aggregate, ""))


def _leaves(node: etree._Element, path: str) -> list[tuple[etree._Element, str]]:
    found: list[tuple[etree._Element, str]] = []
    for child in node:
        name = str(child.tag).removesuffix("Mod")
        here = f"{path}/{name}" if path else name
        if len(child):
            found.extend(_leaves(child, here))
        elif name not in _NOT_CONTENT:
            found.append((child, here))
    return found


def _holds(node: etree._Element, path: str, ret: Ret) -> bool:
    wanted, there = (node.text or "").strip(), (ret.text(path) or "").strip()
    if wanted == there or (wanted in ("", "false") and there in ("", "false")):
        return True
    try:
        return Decimal(wanted) == Decimal(there)
    except InvalidOperation:
        return False
