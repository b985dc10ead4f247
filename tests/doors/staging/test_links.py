"""Links: one of a document and generation, and one that writes of a record of the books."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from typing import Any

import pytest
import sqlalchemy as sa

from include.errors import DataError
from include.model import Key
from include.rows import Applied, Link, NewLink, NewUnlinked
from include.staging.door import Staging, Work
from include.states import Gone, LinkOrigin, LinkState, SyncState
from tests.kit.clock import NOVEMBER, Clock
from tests.kit.folded import Lives, folded

COMPANY, FLOW, INVOICES = "acme", "account_to_customer", "opportunity_to_invoice"
FIRST, SECOND, THIRD = "001000000000001AAA", "001000000000002AAA", "001000000000003AAA"


@pytest.fixture
def staging(staging_url: str) -> Iterator[Staging]:
    """A migrated staging database."""
    made = Staging(staging_url, now=Clock(NOVEMBER))
    yield made
    made.close()


def test_two_accounts_may_stand_for_one_customer_and_one_of_them_writes(staging: Staging) -> None:
    with staging.begin() as db:
        db.links.add_all([row(FIRST)])
        db.links.join([row(SECOND)])
    writer, reader = both(staging)
    assert (writer.writes, reader.writes) == (True, False)
    with staging.read() as db:
        assert db.links.fetch(COMPANY, [("Customer", "L-1")])["Customer", "L-1"].salesforce_id == FIRST
        keys = [Key(flow=FLOW, record_id=one) for one in (FIRST, SECOND)]
        assert {key.record_id: link.qb_id for key, link in db.links.for_keys(COMPANY, keys).items()} == {
            FIRST: "L-1",
            SECOND: "L-1",
        }


def test_of_two_new_links_of_one_record_the_second_brings_the_first_up_to_date(staging: Staging) -> None:
    with staging.begin() as db:
        other = replace(row(THIRD), qb_id="L-2")
        told = db.links.add_all([row(FIRST), other, replace(row(SECOND), number="Renamed")])
    with staging.read() as db:
        links = db.links.fetch(COMPANY, [("Customer", "L-1"), ("Customer", "L-2")])
    assert told == {key: link.id for key, link in links.items()}
    first = links["Customer", "L-1"]
    assert (first.salesforce_id, first.number) == (FIRST, "Renamed")


def test_what_the_books_have_under_a_key_of_ours_is_told_until_a_link_knows_it(staging: Staging) -> None:
    kinds = {"1": "Customer", "2": "Invoice", "3": "Invoice"}
    seen = [
        NewUnlinked(company=COMPANY, guid=f"{{{name}}}", kind=kind, qb_id=f"L-{name}", edit_sequence=None, number=None)
        for name, kind in kinds.items()
    ]
    with staging.begin() as db:
        db.unlinked.keep(seen)
        db.links.add_all([replace(row(FIRST), kind="Invoice", qb_id="L-2", flow=INVOICES, is_list=False)])
    with staging.read() as db:
        assert [each.qb_id for each in db.unlinked.never_linked(COMPANY, ["Invoice", "CreditMemo"])] == ["L-3"]
        assert (db.unlinked.never_linked(COMPANY, []), db.unlinked.never_linked("other", ["Invoice"])) == ([], [])


def test_a_second_link_that_writes_is_refused_by_the_database(staging: Staging) -> None:
    with staging.begin() as db:
        db.links.add_all([row(FIRST)])
        db.links.join([row(SECOND)])
    with pytest.raises(sa.exc.IntegrityError), staging.begin() as db:
        db.links.change(both(staging)[1].id, writes=True)
    with pytest.raises(DataError, match="already stands for"), staging.begin() as db:
        db.bound_links.bind(row(SECOND))


def test_another_link_may_be_told_to_write(staging: Staging) -> None:
    with staging.begin() as db:
        db.links.add_all([row(FIRST)])
        db.links.join([row(SECOND)])
    with staging.begin() as db:
        db.links.let_write(both(staging)[1].id)
    assert [link.writes for link in both(staging)] == [False, True]
    with staging.begin() as db:
        db.links.freshen(COMPANY, {("Customer", "L-1"): "2"})
    assert [link.edit_sequence for link in both(staging)] == ["1", "2"]


def test_what_the_next_run_does_with_a_record_stands_in_a_column_of_its_own(staging: Staging) -> None:
    customer = ("Customer", "L-1")
    with staging.begin() as db:
        db.links.add_all([row(FIRST)])
        assert known(db) == (SyncState.UNREAD, None)
        for state in (SyncState.TO_SEND, SyncState.TAKE_OVER):
            db.links.mark_applied(COMPANY, {customer: Applied(applied_hash="abc", last_synced=None)})
            assert known(db) == (SyncState.SYNCED, "abc")
            db.links.mark(COMPANY, {customer: state})
            assert known(db) == (state, None)


@pytest.mark.parametrize("wrong", ["sync_state = 'to send'", "applied_hash = NULL", "sync_state = 'in step'"])
def test_the_database_takes_a_hash_of_a_synced_link_only(staging: Staging, wrong: str) -> None:
    with staging.begin() as db:
        db.links.add_all([row(FIRST, applied_hash="abc")])
    with pytest.raises(sa.exc.IntegrityError), staging.engine.begin() as connection:
        connection.execute(sa.text(f"UPDATE link SET {wrong}"))


def test_a_record_that_is_gone_from_the_books_ends_every_link_of_it(staging: Staging) -> None:
    with staging.begin() as db:
        db.links.add_all([row(FIRST)])
        db.links.join([row(SECOND)])
        db.links.end(COMPANY, {("Customer", "L-1"): Gone.TOLD})
    assert {link.state for link in both(staging)} == {LinkState.DELETED}


def test_one_record_may_have_a_document_for_each_of_its_parts(staging: Staging) -> None:
    with staging.begin() as db:
        for number, part in enumerate(("", "instalment-2", "instalment-3")):
            db.links.add_all([row(FIRST, flow=INVOICES, kind="Invoice", qb_id=f"T-{number}", part=part)])
    with staging.read() as db:
        assert db.links.of(COMPANY, INVOICES, [FIRST])[FIRST].qb_id == "T-0"
        assert db.links.of(COMPANY, INVOICES, [FIRST], part="instalment-3")[FIRST].qb_id == "T-2"
        wanted = Key(flow=INVOICES, record_id=FIRST, part="instalment-2")
        assert [link.qb_id for link in db.links.for_keys(COMPANY, [wanted]).values()] == ["T-1"]
    with pytest.raises(sa.exc.IntegrityError), staging.begin() as db:
        db.links.add_all([row(FIRST, flow=INVOICES, kind="Invoice", qb_id="T-9", part="instalment-3")])


def test_a_link_belongs_to_its_own_record_unless_it_says_which_deal(staging: Staging) -> None:
    with staging.begin() as db:
        db.links.add_all([row(FIRST)])
        db.links.add_all([row(SECOND, flow=INVOICES, kind="Invoice", qb_id="T-1", deal="006000000000001AAA")])
    assert [link.deal for link in both(staging)] == [FIRST, "006000000000001AAA"]


def test_the_events_of_links_fold_to_their_states(staging: Staging) -> None:
    with staging.begin() as db:
        db.links.add_all([row(FIRST), row(SECOND, qb_id="L-2")])
        db.links.join([row(SECOND, flow=INVOICES)])
    assert_folded(staging)
    with staging.begin() as db:
        db.links.add_all([row(FIRST, edit_sequence="2")])  # no step in its life
        db.links.end(COMPANY, {("Customer", "L-2"): Gone.TOLD})
        db.links.change(both(staging)[0].id, state=LinkState.RETIRED)
    assert_folded(staging)
    with staging.begin() as db:
        assert db.links.move(COMPANY, FLOW, FIRST, THIRD) == "moved"
        db.links.add_all([row(FIRST, qb_id="L-3")])
    assert_folded(staging)
    with staging.begin() as db:
        every = [link for name in (FIRST, SECOND, THIRD) for link in db.reconciliations.links_of(COMPANY, [name])]
        db.links.forget(COMPANY, [link.id for link in every])
    assert assert_folded(staging) == {}


def assert_folded(staging: Staging) -> Lives:
    told, there = folded(staging, COMPANY)
    assert told == there
    return told


def test_a_bound_account_that_wins_a_merge_keeps_its_link_and_its_deal(staging: Staging) -> None:
    with staging.begin() as db:
        db.links.add_all([row(FIRST)])
        assert db.links.move(COMPANY, FLOW, FIRST, SECOND) == "moved"
        link = db.links.of(COMPANY, FLOW, [SECOND])[SECOND]
    assert (link.salesforce_id, link.deal) == (SECOND, SECOND)


def known(db: Work) -> tuple[SyncState, str | None]:
    """What is known of the books' side of the first account."""
    found = db.links.of(COMPANY, FLOW, [FIRST])[FIRST]
    return found.sync_state, found.applied_hash


def row(salesforce_id: str, **changes: Any) -> NewLink:
    """A link of an account to a customer."""
    account = NewLink(
        company=COMPANY,
        kind="Customer",
        qb_id="L-1",
        flow=FLOW,
        salesforce_id=salesforce_id,
        is_list=True,
        edit_sequence="1",
        origin=LinkOrigin.BOUND,
    )
    return replace(account, **changes)


def both(staging: Staging) -> list[Link]:
    """The links of both records, in their order."""
    with staging.read() as db:
        return db.reconciliations.links_of(COMPANY, [FIRST]) + db.reconciliations.links_of(COMPANY, [SECOND])
