"""Which line of an answer is which line of the request."""

from __future__ import annotations

from decimal import Decimal
from typing import Any

from include.model import Key, Reference
from include.qbxml.answers import Ret
from include.qbxml.fragment import build_fragment
from include.qbxml.posted_lines import posted_lines

ITEM = Reference(key=Key(flow="product_to_item", record_id="01t1"))
GROUP = {"ItemGroupRef": {"ListID": "G-1"}, "Quantity": Decimal(1)}


def test_lines_are_paired_in_the_order_in_which_they_were_sent() -> None:
    lines = posted_lines(sent(priced("1.00"), priced("2.00")), answered(shown("A", "1.00"), shown("B", "2.00")))
    assert [(line.id, line.sent["Amount"]) for line in lines] == [("A", "1.00"), ("B", "2.00")]
    assert [line.seen and line.seen["Amount"] for line in lines] == ["1.00", "2.00"]
    assert lines[0].sent["ItemRef"] == {"ListID": "{{id:product_to_item:01t1}}"}


def test_groups_are_counted_apart_from_lines() -> None:
    groups = {"InvoiceLineGroupRet": [{"TxnLineID": "G"}]}
    lines = posted_lines(sent(GROUP, priced("2.00")), answered(shown("B", "2.00"), **groups))
    assert [line.id for line in lines] == ["G", "B"]


def test_no_line_is_said_to_be_seen_where_the_answer_has_another_number_of_them() -> None:
    for answer in (answered(), answered(shown("A", "1.00"), shown("B", "2.00"), shown("C", "3.00"))):
        lines = posted_lines(sent(priced("1.00"), priced("2.00")), answer)
        assert [(line.id, line.seen, line.sent["Amount"]) for line in lines] == [
            (None, None, "1.00"),
            (None, None, "2.00"),
        ]


def priced(amount: str) -> dict[str, Any]:
    return {"ItemRef": ITEM, "Amount": Decimal(amount)}


def shown(line_id: str, amount: str) -> dict[str, Any]:
    return {"TxnLineID": line_id, "Amount": amount}


def sent(*lines: dict[str, Any]) -> str:
    return build_fragment("InvoiceAdd", {"CustomerRef": {"FullName": "Acme"}, "InvoiceLine": list(lines)})


def answered(*lines: dict[str, Any], **more: Any) -> Ret:
    return Ret(kind="Invoice", fields={"TxnID": "T-1", "InvoiceLineRet": list(lines), **more})
