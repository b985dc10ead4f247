"""What the outbox does, in the words of qbXML."""

from __future__ import annotations

import pytest

from include.model import OutboxAction
from include.qbxml.request_name import request_name
from include.qbxml.tables.catalogue import REQUESTS

#: Nothing of ours writes these two yet.
UNWRITTEN = {"ListMergeRq", "DataExtModRq"}


@pytest.mark.parametrize("action", OutboxAction)
@pytest.mark.parametrize(("target", "is_list"), [("Customer", True), ("Invoice", False)])
def test_every_action_is_a_request_of_qbxml(action: OutboxAction, target: str, is_list: bool) -> None:
    assert f"{request_name(action, target, is_list=is_list)}Rq" in REQUESTS.keys() | UNWRITTEN


def test_a_list_record_is_deleted_by_another_request_than_a_transaction() -> None:
    names = [request_name(OutboxAction.DELETE, "Customer", is_list=True), request_name(OutboxAction.DELETE, "Invoice")]
    assert names == ["ListDel", "TxnDel"]


def test_adds_and_changes_name_their_object() -> None:
    assert request_name(OutboxAction.ADD, "Invoice") == "InvoiceAdd"
    assert request_name(OutboxAction.MODIFY, "ItemService", is_list=True) == "ItemServiceMod"
