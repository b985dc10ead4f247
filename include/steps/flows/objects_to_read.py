"""objects_to_read: which objects of the books the way back needs."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Final

from include.mappings.language.return_spec import RECEIVABLE, TOTAL, ReturnFlow
from include.qbxml.readable import DELETIONS, is_list
from include.settings import Reading

#: What a source needs that is worked out from several objects. Deletions are asked for whatever is read.
STANDS_FOR: Final[Mapping[str, tuple[str, ...]]] = {
    RECEIVABLE: ("Customer", "Invoice", "CreditMemo", "ReceivePayment"),
    TOTAL: (),
    "ItemInventoryAssembly": ("Item",),  # QuickBooks returns assemblies by pages among all items only
    **dict.fromkeys(DELETIONS, ()),
    # What pays an invoice does not always touch its time of modification.
    "Invoice": ("Invoice", "CreditMemo", "ReceivePayment"),
}
#: What pays is read before what it pays, so that the first read job of all need not ask for most of it twice.
_FIRST: Final = ("ReceivePayment", "CreditMemo", "Invoice")
_ITEM: Final = "Item"


def objects_to_read(flows: Iterable[ReturnFlow], settings: Reading) -> tuple[str, ...]:
    """The sources of these flows and what the settings name as well, lists first; items of a type not beside all."""
    sources = (name for flow in flows for source in flow.source.objects for name in STANDS_FOR.get(source, (source,)))
    wanted = dict.fromkeys([*settings.objects, *sources])
    return tuple(sorted((name for name in wanted if _ITEM not in wanted or not _is_type_of_item(name)), key=_place))


def _is_type_of_item(name: str) -> bool:
    return name.startswith(_ITEM) and name != _ITEM


def _place(name: str) -> int:
    if is_list(name):
        return 0
    return 1 + (_FIRST.index(name) if name in _FIRST else len(_FIRST))
