"""What the company has switched on and what the application may do (3250, 3260, 3263)."""

from __future__ import annotations

from typing import Any

from simulators.quickbooks_desktop.books.books import Books
from simulators.quickbooks_desktop.qbxml.document import Request
from simulators.quickbooks_desktop.qbxml.refusal import feature_off, no_permission, read_only

_SWITCHES = {
    "Estimate": "estimates",
    "SalesOrder": "sales-orders",
    "PurchaseOrder": "inventory",
    "ItemInventory": "inventory",
    "Class": "classes",
    "Currency": "multicurrency",
}
#: What the Web Connector asks by itself at the start of every session.
ALWAYS = frozenset({"Host", "Company", "Preferences"})


def check_available(books: Books, request: Request) -> None:
    """Raises 3250 when the request needs a feature that is off."""
    switch = _SWITCHES.get(request.kind)
    if switch is not None and not books.is_on(switch):
        raise feature_off()
    if request.kind == "SalesOrder" and books.setting("edition") == "Pro":
        raise feature_off()
    if not books.is_on("multicurrency") and _mentions(request.fields, "ExchangeRate"):
        raise feature_off()


def check_permitted(books: Books, request: Request) -> None:
    """Raises 3260 when the application may do nothing, 3263 for a write when it may only read."""
    permission = books.setting("permission")
    if permission == "none" and request.kind not in ALWAYS:
        raise no_permission()
    if permission == "read-only" and request.verb != "Query":
        raise read_only()


def _mentions(fields: Any, name: str) -> bool:
    return isinstance(fields, dict) and any(
        bool(value) if key == name else _mentions(value, name) for key, value in fields.items()
    )
