"""Sums per customer as the rows of a report: jobs under their customer, a subtotal for each, one total."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field

from simulators.quickbooks_desktop.asking.report_text import Row, RowKind
from simulators.quickbooks_desktop.books.books import Books
from simulators.quickbooks_desktop.qbxml.money import amount_text, from_cents

#: Cents for each column of amounts.
Sums = tuple[int, ...]


@dataclass(slots=True)
class _Node:
    name: str
    full_name: str
    own: Sums | None = None
    below: dict[str, _Node] = field(default_factory=dict)


def customer_rows(books: Books, sums: Mapping[str, Sums], width: int) -> list[Row]:
    """The rows for sums by the ListID of a customer or job, in the order of the names."""
    top = _Node("", "")
    names = dict(books.db.execute("SELECT list_id, full_name FROM list_object WHERE kind = 'Customer'"))
    for list_id, own in sums.items():
        _place(top, names[list_id]).own = own
    rows = [row for _, node in sorted(top.below.items()) for row in _rows(node, width)]
    if rows:
        rows.append(_row(RowKind.TOTAL, "TOTAL", "", _total(top, width)))
    return rows


def _place(top: _Node, full_name: str) -> _Node:
    node, path = top, ""
    for name in full_name.split(":"):
        path = f"{path}:{name}" if path else name
        node = node.below.setdefault(name.casefold(), _Node(name, path))
    return node


def _rows(node: _Node, width: int) -> Iterator[Row]:
    if not node.below:
        yield _row(RowKind.DATA, node.name, node.full_name, node.own or (0,) * width)
        return
    yield Row(kind=RowKind.TEXT, values=(node.name,))
    for _, child in sorted(node.below.items()):
        yield from _rows(child, width)
    if node.own is not None:
        yield _row(RowKind.DATA, f"{node.name} - Other", node.full_name, node.own)
    yield _row(RowKind.SUBTOTAL, f"Total {node.name}", node.full_name, _total(node, width))


def _row(kind: RowKind, label: str, full_name: str, sums: Sums) -> Row:
    amounts = tuple(amount_text(from_cents(cents)) for cents in sums)
    return Row(kind=kind, values=(label, *amounts), row_type="customer" if full_name else "", about=full_name)


def _total(node: _Node, width: int) -> Sums:
    parts = [_total(child, width) for child in node.below.values()]
    if node.own is not None:
        parts.append(node.own)
    return tuple(sum(part[column] for part in parts) for column in range(width))


Keep = Callable[[Sums], bool]

#: ReturnRows -> which sums get a row.
RETURNED: Mapping[str, Keep] = {"ActiveOnly": lambda sums: True, "NonZero": any, "All": lambda sums: True}
