"""The event log: sealed into a chain that shows where somebody meddled."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import timedelta

import pytest
import sqlalchemy as sa

from include.commands.events import CHAIN_HOLDS
from include.events import EventAction
from include.staging.door import Staging
from include.staging.events import AT_ONCE
from include.staging.tables import event
from include.steps.quickbooks_to_salesforce.seal_events import seal_events
from tests.kit.clock import NOVEMBER, Clock


@pytest.fixture
def staging(staging_url: str) -> Iterator[Staging]:
    """A migrated staging database."""
    made = Staging(staging_url, now=Clock(NOVEMBER))
    yield made
    made.close()


def write(staging: Staging, company: str, count: int) -> None:
    """Some events of a company."""
    with staging.begin() as db:
        db.events.add_all([db.events.row(company, "request_staged", flow="f", number=n) for n in range(count)])


def seal(staging: Staging, company: str = "acme") -> int:
    """Seal what waits."""
    with staging.begin() as db:
        return db.events.seal(company)


def first_break(staging: Staging, company: str = "acme") -> int | None:
    """Where the chain is broken."""
    with staging.read() as db:
        return db.events.first_break(company)


def meddle(staging: Staging, statement: sa.Executable) -> None:
    """Change the log past its door."""
    with staging.begin() as db:
        db.connection.execute(statement)


def ids(staging: Staging) -> list[int]:
    """The events of acme in their order."""
    with staging.read() as db:
        return list(db.connection.scalars(sa.select(event.c.id).where(event.c.company == "acme").order_by(event.c.id)))


def test_a_run_seals_everything_however_much_there_is(staging: Staging) -> None:
    with staging.begin() as db:
        names = {"key": "acme", "name": "Acme", "user_name": "acme", "password_hash": "", "owner_id": "", "file_id": ""}
        db.companies.create({**names, "simulated": True, "batch_size": 10})
    write(staging, "acme", AT_ONCE + 3)
    assert seal_events(staging, "acme") == AT_ONCE + 3
    assert seal_events(staging, "acme") == 0
    assert first_break(staging) is None


def test_a_sealed_log_is_whole_and_grows_on(staging: Staging) -> None:
    write(staging, "acme", 7)
    assert seal(staging) == 7
    write(staging, "acme", 5)
    assert first_break(staging) is None
    assert seal(staging) == 5
    assert seal(staging) == 0
    assert first_break(staging) is None


def test_companies_have_chains_of_their_own(staging: Staging) -> None:
    for company in ("acme", "other", "acme", "other"):
        write(staging, company, 2)
        seal(staging, company)
    meddle(staging, sa.update(event).where(event.c.company == "other").values(action=EventAction.REQUEST_APPLIED))
    assert first_break(staging, "acme") is None
    assert first_break(staging, "other") is not None


@pytest.mark.parametrize("column", ["action", "flow", "detail", "at"])
def test_a_changed_event_is_found(staging: Staging, column: str) -> None:
    write(staging, "acme", 9)
    seal(staging)
    with staging.begin() as db:
        changed = {"at": db.now + timedelta(seconds=1), "action": EventAction.REQUEST_APPLIED}.get(column, "{}")
        db.connection.execute(sa.update(event).where(event.c.id == ids(staging)[4]).values({column: changed}))
    assert first_break(staging) == ids(staging)[4]


def test_a_deleted_event_is_found_at_its_successor(staging: Staging) -> None:
    write(staging, "acme", 9)
    seal(staging)
    known = ids(staging)
    meddle(staging, sa.delete(event).where(event.c.id == known[4]))
    assert first_break(staging) == known[5]


def test_an_event_put_between_is_found(staging: Staging) -> None:
    write(staging, "acme", 4)
    seal(staging)
    known = ids(staging)
    meddle(staging, sa.update(event).where(event.c.id == known[1]).values(seal="0" * 64))
    assert first_break(staging) == known[1]


def test_what_the_seals_cannot_tell_is_not_claimed(staging: Staging) -> None:
    write(staging, "acme", 9)
    seal(staging)
    meddle(staging, sa.delete(event).where(event.c.id == ids(staging)[-1]))
    write(staging, "acme", 1)
    meddle(staging, sa.update(event).where(event.c.id == ids(staging)[-1]).values(action=EventAction.REQUEST_APPLIED))
    assert first_break(staging) is None
    for words in ("newest ones taken away", "not sealed yet", "sealed anew"):
        assert words in CHAIN_HOLDS


def test_an_event_that_commits_after_a_later_one_was_sealed_does_not_break_the_chain(staging: Staging) -> None:
    """Two writers: the numbers are given before the commit, so 1 may become visible after 2 was sealed."""
    write(staging, "acme", 3)
    first = ids(staging)[0]
    with staging.begin() as db:
        late = dict(db.connection.execute(sa.select(event).where(event.c.id == first)).mappings().one())
        db.connection.execute(sa.delete(event).where(event.c.id == first))
    assert seal(staging) == 2
    meddle(staging, sa.insert(event).values(late))
    assert seal(staging) == 1
    assert first_break(staging) is None


def test_customers_data_is_kept_out_of_the_columns_that_name_things(staging: Staging) -> None:
    write(staging, "acme", 1)
    with staging.read() as db:
        row = db.events.recent("acme")[0]
    assert (row.action, row.detail) == ("request_staged", '{"number":0}')
