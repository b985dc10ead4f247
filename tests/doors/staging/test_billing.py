"""One living document of ours bills a deal and part, on both databases and with several writers."""

from __future__ import annotations

import re
import threading
from collections.abc import Iterator
from datetime import date
from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest
import sqlalchemy as sa

from include.errors import DataError
from include.events import ChangeCause
from include.model import Key, RequestState, SourceRecord
from include.rows import NewLink
from include.staging.books import QUICKBOOKS
from include.states import Gone, LinkOrigin, LinkState
from include.steps.billing.bills_already import Intent, bills_already
from simulators.web_connector.outcome import Outcome
from tests.kit.connected_company import World, connected_world
from tests.kit.statements import counted

DEAL, OTHER = "006000000000001AAA", "006000000000002AAA"
INVOICES, RECEIPTS = "opportunity_to_invoice", "opportunity_to_sales_receipt"
ESTIMATE = (
    '<EstimateAddRq requestID="1"><EstimateAdd><CustomerRef><FullName>Acme</FullName></CustomerRef>'
    "<EstimateLineAdd><Desc>Advice</Desc></EstimateLineAdd></EstimateAdd></EstimateAddRq>"
)
BILLS = (
    '<InvoiceAddRq requestID="1"><InvoiceAdd><CustomerRef><FullName>Acme</FullName></CustomerRef><RefNumber>F-1'
    "</RefNumber><LinkToTxnID>{}</LinkToTxnID></InvoiceAdd></InvoiceAddRq>"
)
RAW = "INSERT INTO billing (company, deal, part, kind, since) VALUES ('acme', :deal, :part, 'Invoice', '2026-11-20')"


@pytest.fixture
def world(tmp_path: Path, staging_url: str) -> Iterator[World]:
    """A connected company."""
    with connected_world(tmp_path, staging_url) as made:
        yield made


def test_two_living_documents_of_one_deal_and_part_are_refused_by_the_database(world: World) -> None:
    """Past the door: the index has the last word."""
    world.execute(RAW, deal=DEAL, part="")
    with pytest.raises(sa.exc.IntegrityError):
        world.execute(RAW, deal=DEAL, part="")
    world.execute(RAW, deal=OTHER, part="")
    world.execute("UPDATE billing SET ended = '2026-11-21'")
    world.execute(RAW, deal=DEAL, part="")


def test_one_that_is_staged_beside_one_that_is_posted_is_refused(world: World) -> None:
    number = staged(world)
    assert world.update().outcome is Outcome.DONE
    (bill,) = living(world)
    assert (bill.outbox_id, bill.qb_id) == (number, invoice_link(world)["qb_id"])
    second = bare(world, RECEIPTS, "SalesReceipt")
    with pytest.raises(DataError, match="would be billed twice"):
        claim(world, second, kind="SalesReceipt")
    with pytest.raises(sa.exc.IntegrityError):
        world.execute(RAW, deal=DEAL, part="")


def test_the_whole_and_an_instalment_exclude_each_other_and_two_instalments_do_not(world: World) -> None:
    claim(world, None, part="instalment-1")
    claim(world, None, part="instalment-2")
    with pytest.raises(DataError):
        claim(world, None, part="")
    with pytest.raises(DataError):
        claim(world, None, part="instalment-2")
    claim(world, None, part="", deal=OTHER)
    with pytest.raises(DataError):
        claim(world, None, part="instalment-1", deal=OTHER)


def test_of_the_whole_and_an_instalment_at_once_one_is_taken(world: World) -> None:
    gate, refused = threading.Barrier(2), list[str]()

    def bill(part: str, deal: str) -> None:
        gate.wait()
        try:
            claim(world, None, part=part, deal=deal)
        except DataError:
            refused.append(deal)

    deals = [f"006{number:015d}" for number in range(10)]
    for deal in deals:
        threads = [threading.Thread(target=bill, args=(part, deal)) for part in ("", "instalment-1")]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()
    assert refused == deals
    with world.staging.read() as db:
        assert [len(db.billing.living(world.key, [deal])[deal]) for deal in deals] == [1] * 10


def test_a_document_that_never_came_into_the_books_bills_nothing(world: World) -> None:
    for end in ("cancelled", "rejected"):
        number = bare(world, INVOICES, "Invoice")
        claim(world, number)
        assert [bill.outbox_id for bill in living(world)] == [number]
        if end == "cancelled":
            with world.staging.begin() as db:
                db.outbox.cancel([number], "Withdrawn.", ChangeCause.WITHDRAWN)
        else:
            with world.staging.begin() as db:
                db.companies.change(world.key, shows_guid=True)  # else it is looked for before it is read
            world.execute("UPDATE outbox SET fragment = '<broken' WHERE id = :id", id=number)
            assert world.update().outcome is Outcome.DONE
            assert world.request(Key(flow=INVOICES, record_id=DEAL)).state == RequestState.REJECTED
        assert living(world) == []


@pytest.mark.parametrize("how", ["retired", "gone", "restored"])
def test_a_document_that_a_person_lets_go_or_that_is_gone_bills_nothing(world: World, how: str) -> None:
    staged(world)
    world.update()
    link = invoice_link(world)
    with world.staging.begin() as db:
        if how == "retired":
            db.links.change(link["id"], state=LinkState.RETIRED)
        elif how == "gone":
            db.links.end(world.key, {("Invoice", link["qb_id"]): Gone.TOLD})
        else:
            db.links.forget(world.key, [link["id"]])
    assert living(world) == []
    claim(world, None)


@pytest.mark.parametrize(
    "fields", [{"Memo": "VOID: x"}, {"Subtotal": "9.00", "LinkedTxn": [{"TxnType": "CreditMemo", "Amount": "-9.00"}]}]
)
def test_a_document_that_is_void_or_credited_in_full_lets_the_next_one_through(
    world: World, fields: dict[str, Any]
) -> None:
    staged(world)
    world.update()
    link = invoice_link(world)
    name = f"Invoice {link['number'] or link['qb_id']}"
    assert asked(world, RECEIPTS, "SalesReceipt") == (
        f"{name} bills this deal already. A second SalesReceipt would bill it twice. Void or delete {name} in "
        "QuickBooks, or set Generate back."
    )
    land(world, "Invoice", link["qb_id"], **fields)
    assert asked(world, RECEIPTS, "SalesReceipt") is None
    assert living(world) == []


def test_a_document_on_its_way_is_named_by_its_title(world: World) -> None:
    claim(world, bare(world, INVOICES, "Invoice"))
    assert asked(world, INVOICES, "Invoice") is None, "its own bill does not stand in its way"
    assert asked(world, RECEIPTS, "SalesReceipt") == (
        "Invoice of Zenith bills this deal already and is on its way to QuickBooks. A second SalesReceipt would bill "
        "it twice. Take that one back, or set Generate back."
    )


def test_of_two_records_of_one_deal_the_first_is_let_through(world: World) -> None:
    intents = [
        Intent(
            key=Key(flow="order_to_invoice", record_id=f"801{number}"), kind="Invoice", deal=DEAL, title=f"O-{number}"
        )
        for number in (1, 2)
    ]
    with world.staging.begin() as db:
        found = bills_already(db, world.key, intents)
    assert [(key.record_id, why.split(" A second")[0]) for key, why in found.items()] == [
        ("8012", "Invoice of O-1 bills this deal already and is on its way to QuickBooks.")
    ]


def test_two_invoices_of_finance_for_one_deal_are_taken_and_ours_waits(world: World) -> None:
    """A link without a bill: no integrity error, and a person is asked before ours is sent."""
    for number, part in enumerate(("", "supplement-1"), 1):
        add_link(world, INVOICES, "Invoice", f"F-{number}", number=f"9{number}", part=part)
    assert (len(world.links()), living(world)) == (2, [])
    assert (asked(world, RECEIPTS, "SalesReceipt") or "").startswith(
        "Invoice 91, which finance made, bills this deal already."
    )
    for number in (1, 2):
        land(world, "Invoice", f"F-{number}", Memo="VOID: by finance")
    assert asked(world, RECEIPTS, "SalesReceipt") is None


def test_what_finance_billed_after_staging_is_asked_before_ours_is_sent(world: World) -> None:
    """An estimate that finance invoices while ours is staged: ours does not leave."""
    number = staged(world)
    world.ask('<CustomerAddRq requestID="1"><CustomerAdd><Name>Acme</Name></CustomerAdd></CustomerAddRq>')
    (estimate,) = re.findall("<TxnID>(.+?)</TxnID>", world.ask(ESTIMATE))
    add_link(world, "opportunity_to_estimate", "Estimate", estimate, number="12")
    world.ask(BILLS.format(estimate))
    assert world.update().outcome is Outcome.DONE
    held = world.request(Key(flow=INVOICES, record_id=DEAL))
    assert (held.state, held.held, world.count("Invoice")) == (RequestState.STAGED, True, 1)
    assert held.message == (
        "Estimate 12 of this deal was billed in QuickBooks already, by Invoice F-1. A second Invoice would bill it "
        "twice. Set Generate back; what finance billed is shown with the deal. Once the other one is void or gone, "
        f"run: ./o2c decide {number} send-again"
    )


def test_a_deal_is_not_billed_beside_its_credit_memo(world: World) -> None:
    add_link(world, "opportunity_to_credit_memo", "CreditMemo", "C-1", number="7")
    assert (asked(world, INVOICES, "Invoice") or "").startswith("CreditMemo 7, which finance made, credits this deal")
    land(world, "CreditMemo", "C-1", Memo="VOID: by finance")
    assert asked(world, INVOICES, "Invoice") is None


def test_an_order_made_of_the_estimate_of_a_deal_and_billed_stops_a_second_invoice(world: World) -> None:
    add_link(world, "opportunity_to_estimate", "Estimate", "E-1", number="12")
    land(world, "Estimate", "E-1", LinkedTxn=[{"TxnType": "SalesOrder", "TxnID": "S-1"}])
    land(world, "SalesOrder", "S-1", LinkedTxn=[{"TxnType": "Invoice", "RefNumber": "F-1", "TxnID": "9-9"}])
    assert (asked(world, INVOICES, "Invoice") or "").startswith(
        "Estimate 12 of this deal was billed in QuickBooks already, by Invoice F-1."
    )
    land(world, "Invoice", "9-9", Memo="VOID: by finance")
    assert asked(world, INVOICES, "Invoice") is None


def test_the_question_costs_the_same_for_one_deal_and_for_fifty(world: World) -> None:
    costs = []
    for count in (1, 50):
        intents = [
            Intent(key=Key(flow=INVOICES, record_id=f"006{n}"), kind="Invoice", deal=f"006{n}", title="")
            for n in range(count)
        ]
        with world.staging.begin() as db, counted(world.staging.engine) as statements:
            bills_already(db, world.key, intents)
        costs.append(len(statements))
    assert costs == [2, 2]


def staged(world: World) -> int:
    """An invoice of the deal, in the outbox with its bill."""
    customer, item = world.stage_customer(1), world.stage_item()
    values = world.invoice_values(customer, item, "9.00")
    depends_on, day = (customer, item), values["TxnDate"]
    number = world.stage(INVOICES, DEAL, "Invoice", values, depends_on=depends_on, day=day, amount=Decimal("9.00"))
    claim(world, number)
    return number


def bare(world: World, flow: str, kind: str) -> int:
    """A document of the deal, staged without its bill."""
    line = {"Desc": "Advice", "Amount": Decimal("9.00")}
    values = {"CustomerRef": {"FullName": "Acme"}, f"{kind}Line": [line]}
    return world.stage(flow, DEAL, kind, values, day=date(2026, 11, 1), title="Zenith")


def claim(world: World, number: int | None, *, part: str = "", kind: str = "Invoice", deal: str = DEAL) -> None:
    """A bill of a deal."""
    with world.staging.begin() as db:
        db.billing.add_all(world.key, [{"deal": deal, "part": part, "kind": kind, "outbox_id": number}])


def living(world: World) -> list[Any]:
    """What bills the deal."""
    with world.staging.read() as db:
        return db.billing.living(world.key, [DEAL]).get(DEAL, [])


def asked(world: World, flow: str, kind: str) -> str | None:
    """Why a document of the deal must wait."""
    key = Key(flow=flow, record_id=DEAL)
    with world.staging.begin() as db:
        return bills_already(db, world.key, [Intent(key=key, kind=kind, deal=DEAL, title="Zenith")]).get(key)


def invoice_link(world: World) -> Any:
    """The link of the invoice that was posted."""
    return next(link for link in world.links() if link["kind"] == "Invoice")


def add_link(world: World, flow: str, kind: str, qb_id: str, *, number: str, part: str = "") -> None:
    """A document of the books that belongs to the deal."""
    row = {"company": world.key, "kind": kind, "qb_id": qb_id, "flow": flow, "salesforce_id": DEAL, "part": part}
    row |= {"number": number, "is_list": False, "origin": LinkOrigin.BOUND}
    with world.staging.begin() as db:
        db.links.add_all([NewLink(**row)])


def land(world: World, kind: str, qb_id: str, **fields: Any) -> None:
    """A document of the books was read."""
    with world.staging.begin() as db:
        db.records.land(
            world.key, [SourceRecord(object=kind, id=qb_id, payload=fields)], key_fields=[], system=QUICKBOOKS
        )
