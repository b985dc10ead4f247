"""The lines of a Mod: known TxnLineIDs are changed, -1 is new and comes last, what is left out is deleted."""

from __future__ import annotations

from decimal import Decimal
from typing import Any

from simulators.quickbooks_desktop.books.books import Books
from simulators.quickbooks_desktop.books.txn_kinds import TxnKind
from simulators.quickbooks_desktop.changing.lines import Line, changed_line, new_group, new_line
from simulators.quickbooks_desktop.qbxml.grammar import LINES, Fields
from simulators.quickbooks_desktop.qbxml.money import quantity_text
from simulators.quickbooks_desktop.qbxml.refusal import bad_line, object_not_found

NEW = "-1"


def changed_lines(books: Books, kind: TxnKind, before: list[Any], given: list[tuple[str, Fields]]) -> list[Line]:
    """The lines after the Mod; 3120 for an unknown TxnLineID, 3290 for a new line before an existing one."""
    known = {line["TxnLineID"]: (tag, line) for tag, line in before}
    lines: list[Line] = []
    after_new = False
    for tag, wanted in given:
        is_group = "LineGroup" in tag
        if wanted["TxnLineID"] == NEW:
            after_new = True
            lines.append(new_group(books, kind, wanted) if is_group else new_line(books, kind, wanted))
            continue
        if after_new:
            raise bad_line("New lines stand after the existing ones.")
        old_tag, old = known.pop(wanted["TxnLineID"], ("", {}))
        if ("LineGroup" in old_tag) != is_group or not old_tag:
            raise object_not_found(wanted["TxnLineID"])
        lines.append((old_tag, _group(books, kind, old, wanted) if is_group else changed_line(old, wanted)))
    return lines


def _group(books: Books, kind: TxnKind, old: Fields, wanted: Fields) -> Fields:
    tag = f"{kind.kind}LineRet"
    members = wanted.get(f"{kind.kind}LineMod")
    group = changed_line(old, {name: value for name, value in wanted.items() if name not in (LINES, tag)})
    group.pop(f"{kind.kind}LineMod", None)
    if members is not None:
        pairs = [(tag, member) for member in members]
        group[tag] = [line for _, line in changed_lines(books, kind, [(tag, line) for line in old.get(tag, [])], pairs)]
    elif wanted.get("Quantity"):
        ratio = Decimal(wanted["Quantity"]) / Decimal(old.get("Quantity") or "1")
        group[tag] = [
            changed_line(line, {"Quantity": quantity_text(Decimal(line.get("Quantity") or "1") * ratio)})
            for line in old.get(tag, [])
        ]
    return group
