"""What qbXML calls a request: the one place where the actions of the outbox meet its words Add, Mod, Del and Void."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType
from typing import Final

from include.model import OutboxAction

#: Action -> name of the request, `*` being the QuickBooks object. Source: the requests of qbXML 13.0.
_NAMES: Final[Mapping[OutboxAction, str]] = MappingProxyType(
    {
        OutboxAction.ADD: "*Add",
        OutboxAction.MODIFY: "*Mod",
        OutboxAction.VOID: "TxnVoid",
        OutboxAction.DELETE: "TxnDel",
        OutboxAction.DEACTIVATE: "*Mod",
        OutboxAction.MERGE: "ListMerge",
        OutboxAction.EXTEND: "DataExtMod",
    }
)
_DELETE_FROM_LIST: Final = "ListDel"


def request_name(action: OutboxAction, target: str, *, is_list: bool = False) -> str:
    """Return the name of a request such as `InvoiceAdd`, without its `Rq`."""
    if is_list and action is OutboxAction.DELETE:
        return _DELETE_FROM_LIST
    return _NAMES[action].replace("*", target)
