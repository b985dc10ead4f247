"""Which Salesforce record stands for a record of the books, where two lists use the same id."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import pytest

from include.rows import NewLink
from include.staging.books import BookRecord
from include.staging.door import Staging
from include.states import LinkOrigin
from include.steps.mirrors.find_linked import Linked
from include.steps.returning import BookState
from tests.kit.clock import NOVEMBER, Clock

#: Of a customer, a job of it, an item and a transaction alike: the lists were imported within one second.
SAME, ABOVE = "150000-1197757762", "140000-1197757762"
KEY = "acme"


@pytest.fixture
def staging(staging_url: str) -> Iterator[Staging]:
    made = Staging(staging_url, now=Clock(NOVEMBER))
    with made.begin() as db:
        db.companies.create(
            {
                "key": KEY,
                "name": KEY,
                "user_name": KEY,
                "password_hash": "none",
                "owner_id": "{57F3B9B1-86F1-4FCC-B1EE-566DE1813D20}",
                "file_id": "{90A44FB5-33D9-4815-AC85-BC87A7E7D1EB}",
                "simulated": True,
                "batch_size": 10,
            }
        )
        job = {"ListID": SAME, "FullName": "Bath:Roof", "ParentRef": {"ListID": ABOVE}}
        db.books.land(KEY, [BookRecord(object="Customer", id=SAME, fields=job)])
        link(db, "Customer", ABOVE, "account_to_customer", "001Hs0000000001IAA")
        link(db, "ItemService", ABOVE, "product_to_item", "01tHs0000000001IAA")
    yield made
    made.close()


def test_job_without_account_of_its_own_has_that_of_its_customer(staging: Staging) -> None:
    assert find(staging, "account_to_customer", SAME) == "001Hs0000000001IAA"


def test_item_with_the_id_of_a_job_is_not_the_item_with_the_id_of_its_customer(staging: Staging) -> None:
    assert find(staging, "product_to_item", SAME) is None


def test_customer_with_the_id_of_an_invoice_is_not_its_deal(staging: Staging) -> None:
    with staging.begin() as db:
        row = {"company": KEY, "flow": "invoice_to_transaction", "object": "QB_Transaction__c", "kind": "Invoice"}
        deals = {SAME: "006Hs0000000001IAA", "1A-1": "006Hs0000000002IAA"}
        db.mirror_rows.keep(
            [
                {**row, "key": f"{KEY}:{name}", "qb_id": name, "deal": deal, "state": "written"}
                for name, deal in deals.items()
            ]
        )
    assert find(staging, "opportunity_to_invoice", "1A-1") == "006Hs0000000002IAA"
    assert find(staging, "job_to_contact", SAME) is None


def find(staging: Staging, flow: str, qb_id: str) -> Any:
    """What a payment that names all of them is told."""
    fields = {
        "TxnID": "2A-1",
        "CustomerRef": {"ListID": SAME},
        "AppliedToTxnRet": [{"TxnID": SAME}, {"TxnID": "1A-1"}],
        "ItemRef": {"ListID": SAME},
    }
    state = BookState(kind="ReceivePayment", id="2A-1", fields=fields)
    with staging.read() as db:
        return Linked(db, KEY, [state]).finder(state)(flow, qb_id)


def link(db: Any, kind: str, qb_id: str, flow: str, salesforce_id: str) -> None:
    made = {"company": KEY, "kind": kind, "qb_id": qb_id, "flow": flow, "salesforce_id": salesforce_id}
    db.bound_links.bind(NewLink(**made, is_list=True, origin=LinkOrigin.BOUND))
