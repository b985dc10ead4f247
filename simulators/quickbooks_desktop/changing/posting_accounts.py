"""Which accounts an item must name before it can post anything."""

from __future__ import annotations

from simulators.quickbooks_desktop.qbxml.grammar import Fields
from simulators.quickbooks_desktop.qbxml.refusal import no_posting_account

_TRADED = ("IncomeAccountRef", "COGSAccountRef", "AssetAccountRef")

#: Item kind -> alternatives of (aggregate or empty for the item itself, account references that it needs).
_NEEDED: dict[str, tuple[tuple[str, tuple[str, ...]], ...]] = {
    "ItemInventory": (("", _TRADED),),
    "ItemDiscount": (("", ("AccountRef",)),),
    **dict.fromkeys(
        ("ItemService", "ItemNonInventory", "ItemOtherCharge"),
        (("SalesOrPurchase", ("AccountRef",)), ("SalesAndPurchase", ("IncomeAccountRef", "ExpenseAccountRef"))),
    ),
}


def check_accounts(kind: str, full_name: str, body: Fields) -> None:
    """Raises 3270 when an account is missing that the item needs."""
    for aggregate, accounts in _NEEDED.get(kind, ()):
        holder = body if not aggregate else body.get(aggregate)
        if holder is not None and any(not holder.get(account) for account in accounts):
            raise no_posting_account(full_name)
