"""The event log alone tells where every request and every link stands."""

from __future__ import annotations

from include.events import Subject
from include.model import RequestState
from include.states import LinkState
from simulators.quickbooks_desktop.people.enter import enter
from tests.kit.connected_company import COMPANY
from tests.kit.folded import folded
from tests.kit.journey import Journey


def test_the_events_of_a_busy_world_fold_to_the_states_of_its_rows(world: Journey) -> None:
    world.there_and_back()
    invoice = world.in_books("Invoice")[0]
    enter(world.books.books, f"<TxnDelRq><TxnDelType>Invoice</TxnDelType><TxnID>{invoice['TxnID']}</TxnID></TxnDelRq>")
    account = world.record("Account", Name=world.in_books("Customer")[0]["Name"])
    world.change("Account", account, Phone="555-0142")
    world.poll()
    world.there_and_back()
    world.change("Account", account, Phone="555-0143")
    world.forward()
    with world.staging.begin() as db:
        (waiting,) = [row for row in db.outbox.open_all(COMPANY) if row.record_id == account["Id"]]
    world.change("Account", account, Phone="555-0142")
    world.forward()
    told, there = folded(world.staging, COMPANY)
    assert told == there
    assert told[Subject.REQUEST, waiting.id] == RequestState.CANCELLED
    states = {(name[0], state) for name, state in told.items()}
    assert states >= {
        (Subject.REQUEST, RequestState.APPLIED),
        (Subject.REQUEST, RequestState.CANCELLED),
        (Subject.LINK, LinkState.ACTIVE),
        (Subject.LINK, LinkState.DELETED),
    }
