"""QuickBooks refuses: a document it cannot read, a name, a stale record, a lock, a permission."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path

import pytest
import sqlalchemy as sa

from include.model import CompanyKey, RequestState
from include.rows import NewLink
from include.settings import Batching
from include.staging.tables import work_item
from include.states import DecisionKind, LinkOrigin
from include.steps.decisions.release_kind import release_kind
from simulators.quickbooks_desktop.people.enter import enter, remove
from simulators.quickbooks_desktop.people.tidying import rename
from simulators.web_connector.outcome import Outcome
from tests.kit.connected_company import World, connected_world
from tests.kit.connector_calls import Calls
from tests.kit.waiting import asked_about

#: A word that this QuickBooks cannot parse, though our own check lets it pass.
POISON = "UPDATE outbox SET fragment = replace(fragment, '<Name>', '<Name>poison ') WHERE record_id = :id"
CURE = "UPDATE outbox SET fragment = replace(fragment, '<Name>poison ', '<Name>') WHERE record_id = :id"


@pytest.fixture
def world(tmp_path: Path, staging_url: str) -> Iterator[World]:
    """A connected company."""
    with connected_world(tmp_path, staging_url, batching=Batching(start=8)) as made:
        made.unreadable = "poison"
        yield made


def work_items(world: World) -> set[tuple[str, str]]:
    """What Salesforce will be told: kind and record."""
    with world.staging.read() as db:
        return {tuple(row) for row in db.connection.execute(sa.select(work_item.c.kind, work_item.c.record_id))}


def customer_of(world: World, name: str) -> str:
    """The ListID of a customer in the books."""
    answer = world.ask(f'<CustomerQueryRq requestID="1"><FullName>{name}</FullName></CustomerQueryRq>')
    return answer.partition("<ListID>")[2].partition("</ListID>")[0]


def test_the_one_request_that_quickbooks_cannot_read_waits_alone_and_the_rest_is_posted(world: World) -> None:
    keys = [world.stage_customer(number) for number in range(1, 9)]
    world.execute(POISON, id=keys[4].record_id)
    result = world.update()
    assert result.outcome is Outcome.DONE, result
    assert world.request(keys[4]).attempts == 5  # four times in a half of a half, and alone once more
    assert "0x80040400" in world.request(keys[4]).message
    assert "tried again by itself" in world.request(keys[4]).message
    assert world.states() == {"applied": 7, "staged": 1}
    assert world.count("Customer") == 7
    assert ("rejected", keys[4].record_id) in work_items(world)
    assert asked_about(world.staging, world.key, keys[4]) == [DecisionKind.NOT_TAKEN]


def test_a_second_culprit_between_good_ones_waits_alone(world: World) -> None:
    keys = [world.stage_customer(number) for number in range(1, 9)]
    world.execute(POISON, id=keys[0].record_id)
    world.execute(POISON, id=keys[7].record_id)
    assert world.update().outcome is Outcome.DONE
    assert world.states() == {"applied": 6, "staged": 2}


def test_two_culprits_of_one_kind_in_a_row_hold_the_kind_and_other_kinds_go_on(world: World) -> None:
    keys = [world.stage_customer(number) for number in range(1, 5)]
    for key in keys:
        world.execute(POISON, id=key.record_id)
    item = world.stage_item()
    assert world.update().outcome is Outcome.DONE
    states = [world.request(key).state for key in keys]
    assert states == [RequestState.STAGED] * 4
    assert all(world.request(key).held for key in keys)
    held = [world.request(key) for key in keys if "release-kind" in (world.request(key).message or "")]
    assert "CustomerAdd" in held[0].message
    assert world.request(item).state == RequestState.APPLIED
    assert "release-kind acme CustomerAdd" in held[0].message
    assert {("held", row.record_id) for row in held} <= work_items(world)


def test_a_kind_that_was_held_goes_out_again_when_a_person_releases_it(world: World) -> None:
    keys = [world.stage_customer(number) for number in range(1, 5)]
    for key in keys:
        world.execute(POISON, id=key.record_id)
    world.update()
    held = [key for key in keys if world.request(key).held]
    for key in held:
        world.execute(CURE, id=key.record_id)
    with world.staging.begin() as db:
        assert release_kind(db, world.key, "CustomerAdd", "Ada") == len(held) == 4
    assert (world.company().last_unreadable_kind, world.company().problem) == (None, None)
    assert world.update().outcome is Outcome.DONE
    assert world.states() == {"applied": 4}


def test_a_culprit_long_after_another_one_does_not_hold_its_kind(world: World) -> None:
    for number in (1, 3):
        bad, _ = world.stage_customer(number), world.stage_customer(number + 1)
        world.execute(POISON, id=bad.record_id)
        world.update()
    assert world.states() == {"applied": 2, "staged": 2}
    assert world.company().last_unreadable_kind is None


def test_a_request_that_breaks_our_own_rules_never_leaves(world: World) -> None:
    bad, good = world.stage_customer(1), world.stage_customer(2)
    world.execute("UPDATE outbox SET fragment = '<broken' WHERE record_id = :id", id=bad.record_id)
    assert world.update().outcome is Outcome.DONE
    assert world.request(bad).state == RequestState.REJECTED
    assert "Not sent to QuickBooks" in world.request(bad).message
    assert world.request(good).state == RequestState.APPLIED


def test_a_name_that_another_record_has_is_held_with_the_candidate_named(world: World) -> None:
    enter(
        world.books, '<CustomerAddRq requestID="1"><CustomerAdd><Name>Customer 1</Name></CustomerAdd></CustomerAddRq>'
    )
    customer, item = world.stage_customer(1), world.stage_item()
    invoice = world.stage_invoice(1, customer, item)
    assert world.update().outcome is Outcome.DONE
    held, candidate = world.request(customer), customer_of(world, "Customer 1")
    assert (held.state, held.held, held.status_code) == (RequestState.STAGED, True, "3100")
    assert f"./o2c bind account_to_customer {customer.record_id} {candidate}" in held.message
    assert [link["flow"] for link in world.links()] == ["product_to_item"]
    assert world.request(invoice).unmet == 1
    assert ("held", customer.record_id) in work_items(world)
    assert world.update().outcome is Outcome.NO_WORK


def test_an_inactive_record_holds_its_name_and_is_named_too(world: World) -> None:
    enter(
        world.books,
        '<CustomerAddRq requestID="1"><CustomerAdd><Name>Customer 1</Name><IsActive>false</IsActive></CustomerAdd>'
        "</CustomerAddRq>",
    )
    customer = world.stage_customer(1)
    assert world.update().outcome is Outcome.DONE
    held = world.request(customer)
    assert (held.state, held.held) == (RequestState.STAGED, True)
    assert "was not made from this one" in held.message


def test_a_name_that_a_vendor_has_is_told_after_a_few_looks_and_tried_again(world: World) -> None:
    """Customers and vendors share their names; a vendor is no candidate for a customer."""
    enter(world.books, '<VendorAddRq requestID="1"><VendorAdd><Name>Customer 1</Name></VendorAdd></VendorAddRq>')
    customer = world.stage_customer(1)
    assert world.update().outcome is Outcome.DONE
    waiting = world.request(customer)
    assert (waiting.state, waiting.status_code) == (RequestState.STAGED, "3100")
    assert "already" in waiting.message
    assert "tried again by itself" in waiting.message
    assert asked_about(world.staging, world.key, customer) == [DecisionKind.NOT_TAKEN]
    assert world.purposes().count("write") == 4
    rename(world.books, "Vendor", "Customer 1", "Customer 1 (vendor)")
    world.clock.pass_by(hours=1)
    assert world.update().outcome is Outcome.DONE
    assert world.request(customer).state == RequestState.APPLIED
    assert asked_about(world.staging, world.key, customer) == []


def test_a_name_in_use_by_our_own_record_is_linked(world: World) -> None:
    customer = world.stage_customer(1)
    guid = world.request(customer).idempotency_key
    enter(
        world.books,
        '<CustomerAddRq requestID="1"><CustomerAdd><Name>Customer 1</Name>'
        f"<ExternalGUID>{guid}</ExternalGUID></CustomerAdd></CustomerAddRq>",
    )
    assert world.update().outcome is Outcome.DONE
    assert world.request(customer).state == RequestState.APPLIED
    assert world.links()[0]["qb_id"] == customer_of(world, "Customer 1")
    assert world.count("Customer") == 1


def test_a_change_of_a_record_that_was_edited_meanwhile_is_read_and_served_again(world: World) -> None:
    customer = world.stage_customer(1)
    world.update()
    before = world.links()[0]
    world.clock.pass_by(minutes=1)
    enter(
        world.books,
        f'<CustomerModRq requestID="1"><CustomerMod><ListID>{before["qb_id"]}</ListID>'
        f"<EditSequence>{before['edit_sequence']}</EditSequence><Fax>555 0199</Fax></CustomerMod></CustomerModRq>",
    )
    world.stage_change(customer, "Customer", {"Phone": "555 0100"})
    assert world.update().outcome is Outcome.DONE
    assert world.request(customer).state == RequestState.APPLIED
    books = world.ask('<CustomerQueryRq requestID="1"></CustomerQueryRq>')
    assert "<Phone>555 0100</Phone>" in books
    assert "<Fax>555 0199</Fax>" in books
    assert world.purposes()[-3:] == ["write", "refresh", "write"]


def test_a_header_only_change_of_an_item_is_written(world: World) -> None:
    item = world.stage_item()
    world.update()
    price = {"Price": "11.50", "AccountRef": {"FullName": "Sales"}}
    world.stage_change(item, "ItemService", {"Name": "Item one", "SalesOrPurchase": price})
    assert world.update().outcome is Outcome.DONE
    books = world.ask('<ItemServiceQueryRq requestID="1"></ItemServiceQueryRq>')
    assert "<Name>Item one</Name>" in books
    assert "<Price>11.50</Price>" in books


def test_a_bound_record_is_read_before_its_first_change(world: World) -> None:
    """Somebody said which record it is; its EditSequence is not known yet."""
    customer = world.stage_customer(1)
    world.update()
    world.execute("UPDATE link SET edit_sequence = NULL")
    world.stage_change(customer, "Customer", {"Phone": "555 0100"})
    assert world.update().outcome is Outcome.DONE
    assert world.request(customer).state == RequestState.APPLIED


def test_a_change_of_a_record_that_was_deleted_is_refused_with_what_to_do(world: World) -> None:
    customer = world.stage_customer(1)
    world.update()
    remove(world.books, "delete", "Customer", world.links()[0]["qb_id"])
    world.execute("UPDATE link SET linked_at = '2001-01-01 00:00:00'")
    world.stage_change(customer, "Customer", {"Phone": "555 0100"})
    world.update()
    told = world.request(customer)
    assert told.state in (RequestState.REJECTED, RequestState.CANCELLED)
    assert told.message


def test_a_locked_record_is_tried_again_later_and_then_changed(tmp_path: Path, staging_url: str) -> None:
    with connected_world(tmp_path, staging_url) as world:
        customer = world.stage_customer(1)
        world.update()
        world.turn("in-use", customer_of(world, "Customer 1"))
        world.stage_change(customer, "Customer", {"Phone": "555 0100"})
        assert world.update().outcome is Outcome.DONE
        waiting = world.request(customer)
        assert (waiting.state, waiting.status_code) == (RequestState.STAGED, "3175")
        assert waiting.not_before > world.clock()
        assert world.update().outcome is Outcome.NO_WORK
        world.turn("in-use", "")
        world.clock.pass_by(minutes=10)
        assert world.update().outcome is Outcome.DONE
        assert world.request(customer).state == RequestState.APPLIED


def test_a_document_whose_customer_was_deleted_before_it_was_served_waits_for_it_again(
    tmp_path: Path, staging_url: str
) -> None:
    with connected_world(tmp_path, staging_url) as world:
        customer, item = world.stage_customer(1), world.stage_item()
        world.update()
        invoice = world.stage_invoice(1, customer, item)
        remove(world.books, "delete", "Customer", customer_of(world, "Customer 1"))
        assert world.update().outcome is Outcome.DONE
        waiting = world.request(invoice)
        assert (waiting.state, waiting.unmet, waiting.attempts) == (RequestState.STAGED, 1, 0)
        assert ("staged", invoice.record_id) in work_items(world)
        enter(
            world.books,
            '<CustomerAddRq requestID="1"><CustomerAdd><Name>Customer 1</Name></CustomerAdd></CustomerAddRq>',
        )
        again = customer_of(world, "Customer 1")
        bound = NewLink(
            company=CompanyKey(world.key),
            kind="Customer",
            qb_id=again,
            flow=customer.flow,
            salesforce_id=customer.record_id,
            generation=2,
            is_list=True,
            origin=LinkOrigin.BOUND,
        )
        with world.staging.begin() as db:
            db.bound_links.bind(bound)
            db.outbox.satisfy(world.key, [customer])
        assert world.update().outcome is Outcome.DONE
        assert world.request(invoice).state == RequestState.APPLIED


def test_without_permission_the_requests_wait_and_go_out_once_it_is_given(world: World) -> None:
    world.stage_customer(1)
    world.update()
    world.turn("permission", "read-only")
    other = world.stage_customer(2)
    assert world.update().outcome is Outcome.DONE
    waiting = world.request(other)
    assert waiting.state == RequestState.STAGED
    assert "administrator" in waiting.message
    assert "./o2c" not in waiting.message
    assert asked_about(world.staging, world.key, other) == [DecisionKind.PERMISSION]
    assert ("rejected", other.record_id) in work_items(world)
    assert world.update().outcome is Outcome.NO_WORK
    world.turn("permission", "full")
    world.clock.pass_by(hours=6)
    assert world.update().outcome is Outcome.DONE
    assert world.states() == {"applied": 2}
    assert asked_about(world.staging, world.key, other) == []


def test_a_waiting_change_is_not_taken_for_done_because_its_record_is_there(world: World) -> None:
    """A change knows the GUID of its record; what was modified lately is read before new records are added."""
    customer = world.stage_customer(1)
    world.update()
    world.stage_change(customer, "Customer", {"Phone": "555 0100"})
    world.stage_customer(2)
    assert world.update().outcome is Outcome.DONE
    assert "<Phone>555 0100</Phone>" in world.ask('<CustomerQueryRq requestID="1"></CustomerQueryRq>')


def test_a_stale_record_that_cannot_be_read_is_asked_for_later_and_the_others_go_on(
    tmp_path: Path, staging_url: str
) -> None:
    """Without a bound the same question would be asked until the Web Connector is closed."""
    with connected_world(tmp_path, staging_url) as world:
        needs_refresh = world.stage_customer(1)
        world.update()
        world.stage_change(needs_refresh, "Customer", {"Phone": "555 0100"})
        world.execute("UPDATE outbox SET needs_refresh = :yes WHERE state = 'staged'", yes=True)
        refreshes = 0
        for number in (2, 3, 4):
            other = world.stage_customer(number)
            calls = Calls(world)
            calls.begin()
            progress = 0
            while 0 <= progress < 100:
                document = calls.send()
                is_refresh = "<ListID>" in document and "IncludeRetElement" not in document
                answer = calls.quickbooks.process(document)
                refreshes += is_refresh
                refused = re.sub(r'statusCode="\d+"', 'statusCode="3250"', answer)
                progress = calls.receive(refused if is_refresh else answer)
            assert world.request(other).state == RequestState.APPLIED
            world.clock.pass_by(hours=1)
        held = world.request(needs_refresh)
        assert (held.state, held.held, held.needs_refresh) == (RequestState.STAGED, True, False)
        assert "3250" in held.message
        assert refreshes == 3
