"""Is a record of the books the one that a request would have made? For a QuickBooks that does not show ExternalGUID."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from decimal import Decimal
from enum import StrEnum
from typing import Any, Final

from lxml import etree

from include.qbxml.answers import Ret
from include.qbxml.checking import parse
from include.qbxml.compare import is_in_step
from include.qbxml.placeholder import PLACEHOLDER, linked_key
from include.qbxml.sums import sum_of


class Likeness(StrEnum):
    """How much of what was sent is there."""

    SAME = "same"  #: every value
    UNCLEAR = "unclear"  #: some of it
    UNLIKE = "unlike"  #: of what tells one transaction of a customer from the next nothing


#: What tells it, beside the sum and the items.
_OWN_TEXTS: Final = ("Memo", "RefNumber", "PONumber")


def likeness(fragment: str, ret: Ret, *, ids: Mapping[str, str], amount: Decimal | None) -> Likeness:
    """Compare an Add with a record of its kind and its customer, or of its name.

    `ids` maps `flow:record_id` to the ListID or TxnID, as for `fill_fragment`; `amount` is the sum that was wanted.
    A record that is only half like it may be it: QuickBooks changes texts, and people change what they find.
    """
    if is_in_step(_without_guid(fragment), ret, ids=ids):
        return Likeness.SAME
    sent = _Sent(body=parse(fragment)[0], ids=ids)
    is_like = sent.shares_text(ret) or sent.has_items(ret) or _same_sum(amount, ret)
    return Likeness.UNCLEAR if is_like else Likeness.UNLIKE


@dataclass(frozen=True, slots=True, kw_only=True)
class _Sent:
    body: etree._Element
    ids: Mapping[str, str]

    def shares_text(self, ret: Ret) -> bool:
        """Whether one of its own texts is there."""
        texts = (((self.body.findtext(name) or "").strip(), (ret.text(name) or "").strip()) for name in _OWN_TEXTS)
        return any(sent and sent.casefold() == there.casefold() for sent, there in texts)

    def has_items(self, ret: Ret) -> bool:
        """Whether its lines name the same items in their order."""
        mine = [self._filled(node.findtext("ItemRef/ListID")) for node in self.body if node.find("ItemRef") is not None]
        theirs: list[Any] = [line.get("ItemRef", {}).get("ListID") for line in _lines(ret) if "ItemRef" in line]
        return bool(mine) and mine == theirs

    def _filled(self, text: str | None) -> str | None:
        place = PLACEHOLDER.fullmatch(text or "")
        return self.ids.get(linked_key(place[1]) or "") if place else text


def _without_guid(fragment: str) -> str:
    root = parse(fragment)
    for node in root[0].findall("ExternalGUID"):
        root[0].remove(node)
    return etree.tostring(root, encoding="unicode")


def _lines(ret: Ret) -> list[Mapping[str, Any]]:
    return [line for line in ret.all(f"{ret.kind}LineRet") if isinstance(line, Mapping)]


def _same_sum(amount: Decimal | None, ret: Ret) -> bool:
    return amount is not None and sum_of(ret) == amount
