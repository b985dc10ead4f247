"""The wrong file, the wrong world, or one of the two sides back in time: nothing is written, and a person is told."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from datetime import date, datetime, timedelta
from pathlib import Path

import pytest
import sqlalchemy as sa

from include.model import CLOCK_DOUBT, RequestState
from include.qbxml.guid import external_guid
from include.staging.tables import work_item
from simulators.quickbooks_desktop.books.company_file import back_up, create, restore
from simulators.quickbooks_desktop.people.enter import remove
from simulators.quickbooks_desktop.processor import RequestProcessor
from simulators.web_connector.outcome import Outcome
from tests.kit.connected_company import FILE_ID, OWNER_ID, World, connected_world
from tests.kit.connector_calls import Calls

OTHER_FILE = "{11111111-2222-4333-8444-555555555555}"


@pytest.fixture
def world(tmp_path: Path, staging_url: str) -> Iterator[World]:
    """A connected company."""
    with connected_world(tmp_path, staging_url) as made:
        yield made


def refused(world: World, what: str) -> None:
    """The update ended with these words, in the log of the Web Connector and in the company's status."""
    before = world.purposes().count("write")
    result = world.update()
    assert result.outcome is Outcome.SERVICE_ERROR, result
    assert what in result.message
    assert what in world.company().problem
    assert "Nothing was written" in result.message
    assert world.purposes().count("write") == before


def test_a_copy_with_another_file_id_gets_nothing(world: World, tmp_path: Path) -> None:
    world.stage_deals(1)
    other = tmp_path / "other.db"
    create(other, owner_id=OWNER_ID, file_id=OTHER_FILE)
    world.books = other
    refused(world, OTHER_FILE)
    assert world.states() == {"staged": 3}
    assert world.count("Invoice") == 0


def test_a_file_without_any_file_id_gets_nothing(world: World, tmp_path: Path) -> None:
    world.stage_deals(1)
    world.books = tmp_path / "fresh.db"
    create(world.books)
    refused(world, "carries no FileID")


def test_a_file_at_another_path_gets_nothing(world: World) -> None:
    world.stage_customer(1)
    world.update()
    world.turn("path", r"D:\Backup\Company.qbw")
    world.stage_customer(2)
    refused(world, r"D:\Backup\Company.qbw")
    assert world.count("Customer") == 1


def test_a_path_in_other_letters_is_the_same_path(world: World) -> None:
    world.stage_customer(1)
    world.update()
    world.turn("path", str(world.company().company_path).upper())
    world.stage_customer(2)
    assert world.update().outcome is Outcome.DONE


@pytest.mark.parametrize("simulated", [True, False])
def test_a_simulated_company_and_a_real_one_never_meet(world: World, simulated: bool) -> None:
    world.stage_deals(1)
    calls = Calls(world)
    hcp = calls.quickbooks.hcp()
    if simulated:
        world.execute("UPDATE company SET simulated = :no", no=False)
    else:
        hcp = hcp.replace("simulated", "Premier").replace("Simulated", "Premier")
    calls.begin()
    assert calls.send(hcp=hcp) == ""
    assert "Nothing was written" in calls.last_error()
    assert world.states() == {"staged": 3}


def test_a_quickbooks_too_old_to_post_safely_gets_nothing(world: World) -> None:
    world.stage_deals(1)
    calls = Calls(world)
    calls.begin()
    old = calls.quickbooks.hcp()
    for version in range(9, 17):
        old = old.replace(f"<SupportedQBXMLVersion>{version}.0</SupportedQBXMLVersion>", "")
    assert calls.send(hcp=old) == ""
    assert "Update QuickBooks" in calls.last_error()


@pytest.mark.parametrize(
    "hcp", ["", "HOSTQUERY/COMPANYQUERY/PREFQUERY is currently not supported in QBPOS.", "<QBXML>"]
)
def test_host_facts_that_did_not_come_along_are_asked_for(world: World, hcp: str) -> None:
    world.stage_customer(1)
    calls = Calls(world)
    calls.begin()
    question = calls.send(hcp=hcp)
    assert "<HostQueryRq" in question
    assert "<CompanyQueryRq" in question
    calls.receive(calls.quickbooks.process(question))
    assert calls.finish() == 100
    assert world.states() == {"applied": 1}


def test_host_facts_that_were_asked_for_are_checked_too(world: World, tmp_path: Path) -> None:
    world.stage_customer(1)
    world.books = tmp_path / "other.db"
    create(world.books, owner_id=OWNER_ID, file_id=OTHER_FILE)
    calls = Calls(world)
    calls.begin()
    question = calls.send(hcp="")
    assert calls.receive(calls.quickbooks.process(question)) == -1
    assert OTHER_FILE in calls.last_error()


def test_a_restored_older_company_file_is_noticed_before_anything_is_written(world: World, tmp_path: Path) -> None:
    customer, item = world.stage_customer(1), world.stage_item()
    world.update()
    back_up(world.books, tmp_path / "backup.db")
    world.stage_invoice(1, customer, item)
    world.update()
    lost = next(link for link in world.links() if link["kind"] == "Invoice")
    restore(world.books, tmp_path / "backup.db")
    world.stage_invoice(2, customer, item)
    refused(world, lost["qb_id"])
    assert "gone back in time" in world.company().problem
    assert world.count("Invoice") == 0
    assert "restored acme" in world.company().problem


def test_a_record_that_was_deleted_by_hand_is_marked_and_the_work_goes_on(world: World) -> None:
    customer, item = world.stage_customer(1), world.stage_item()
    first = world.stage_invoice(1, customer, item)
    world.update()
    gone = next(link for link in world.links() if link["kind"] == "Invoice")
    remove(world.books, "delete", "Invoice", gone["qb_id"])
    world.stage_invoice(2, customer, item)
    assert world.update().outcome is Outcome.DONE
    marked = next(link for link in world.links() if link["qb_id"] == gone["qb_id"])
    assert (marked["state"], marked["gone"]) == ("deleted", "told")
    assert world.count("Invoice") == 1
    with world.staging.read() as db:
        kinds = db.connection.execute(
            sa.select(work_item.c.kind).where(work_item.c.record_id == first.record_id)
        ).scalars()
        assert "deleted" in list(kinds)


def test_a_canary_that_may_not_be_read_is_no_sign_of_an_older_file(world: World) -> None:
    world.stage_customer(1)
    world.update()
    world.stage_customer(2)
    calls = Calls(world)
    calls.begin()
    question = calls.send()
    answer = calls.quickbooks.process(question)
    denied = answer.replace('statusCode="0"', 'statusCode="3260"').replace("CustomerRet", "NothingRet")
    assert calls.receive(denied) == -1
    assert "3260" in calls.last_error()
    assert "gone back" not in calls.last_error()


def test_an_observer_reads_and_writes_nothing(tmp_path: Path, staging_url: str) -> None:
    with connected_world(tmp_path, staging_url, armed=False) as world:
        world.stage_deals(2)
        assert world.update().outcome is Outcome.DONE
        assert world.company().qbxml_version == "13.0"
        assert set(world.purposes()) <= {"identify", "filler"}
        assert world.update().outcome is Outcome.NO_WORK
        assert world.states() == {"staged": 4}
        assert world.count("Customer") == 0


def test_transactions_before_the_arm_date_are_never_posted(world: World) -> None:
    with world.staging.begin() as db:
        db.companies.arm("acme", start=date(2026, 11, 2), by="test")
    customer, item = world.stage_customer(1), world.stage_item()
    old = world.stage_invoice(1, customer, item)
    assert world.update().outcome is Outcome.DONE
    assert world.request(old).state == RequestState.STAGED
    assert world.count("Invoice") == 0
    assert world.update().outcome is Outcome.NO_WORK


def test_a_closing_date_and_the_version_are_kept_from_the_first_call(world: World) -> None:
    world.turn("closing-date", "2026-06-30")
    world.stage_customer(1)
    world.update()
    company = world.company()
    assert (company.closing_date, company.file_id) == (date(2026, 6, 30), FILE_ID)


def test_a_staging_database_from_an_hour_ago_posts_no_second_invoice(tmp_path: Path) -> None:
    url = f"sqlite:///{tmp_path / 'staging.sqlite'}"
    with connected_world(tmp_path, url) as world:
        customer, item = world.stage_customer(1), world.stage_item()
        world.update()
        keys = [world.stage_invoice(number, customer, item) for number in range(1, 4)]
        world.staging.close()
        shutil.copy(tmp_path / "staging.sqlite", tmp_path / "backup.sqlite")
        assert world.update().outcome is Outcome.DONE
        posted = {link["salesforce_id"]: link["qb_id"] for link in world.links()}
        world.clock.pass_by(hours=1)
        world.staging.close()
        for name in ("staging.sqlite-wal", "staging.sqlite-shm"):
            (tmp_path / name).unlink(missing_ok=True)
        shutil.copy(tmp_path / "backup.sqlite", tmp_path / "staging.sqlite")
        assert {world.request(key).state for key in keys} == {RequestState.STAGED}
        assert world.update().outcome is Outcome.DONE
        assert {link["salesforce_id"]: link["qb_id"] for link in world.links()} == posted
        assert world.count("Invoice") == 3
        assert "write" not in world.purposes()[-2:]


def restored_world(world: World, count: int) -> None:
    """The books have `count` customers of ours, the staging database knows of none of them."""
    guids = {n: external_guid(world.key, "Customer", f"001{n:015d}", "", 1) for n in range(1, count + 1)}
    names = "".join(
        f'<CustomerAddRq requestID="{n}"><CustomerAdd><Name>Customer {n}</Name>'
        f"<ExternalGUID>{guid}</ExternalGUID></CustomerAdd></CustomerAddRq>"
        for n, guid in guids.items()
    )
    processor = RequestProcessor(world.books)
    ticket = processor.begin_session("")
    processor.process_request(
        ticket,
        '<?xml version="1.0" encoding="utf-8"?><?qbxml version="13.0"?>'
        f'<QBXML><QBXMLMsgsRq onError="continueOnError">{names}</QBXMLMsgsRq></QBXML>',
    )


def test_records_that_fill_several_pages_are_all_linked(world: World) -> None:
    world.stage_customers(600)
    restored_world(world, 600)
    result = world.update()
    assert result.outcome is Outcome.DONE, result
    assert world.states() == {"applied": 600}
    assert world.count("Customer") == 600
    assert "write" not in world.purposes()
    assert world.purposes().count("reread") == 3


def test_an_iterator_that_expired_is_started_again(world: World) -> None:
    world.stage_customers(300)
    restored_world(world, 300)
    calls = Calls(world)
    calls.begin()
    calls.exchange()
    page = calls.send()
    assert 'iterator="Continue"' in page
    set_id = page.partition('requestID="')[2].partition(".1")[0]
    expired = (
        f'<QBXML><QBXMLMsgsRs><CustomerQueryRs requestID="{set_id}.1" statusCode="3391" statusSeverity="Error" '
        'statusMessage="The iteratorID is not valid."/></QBXMLMsgsRs></QBXML>'
    )
    assert 0 <= calls.receive(expired) < 100
    assert 'iterator="Start"' in calls.send()
    calls.receive(calls.quickbooks.process(calls.send()))
    assert calls.finish() == 100
    assert world.states() == {"applied": 300}
    assert world.count("Customer") == 300


def test_a_page_that_quickbooks_refuses_is_not_taken_for_the_end(world: World) -> None:
    world.stage_customers(2)
    restored_world(world, 2)
    calls = Calls(world)
    calls.begin()
    page = calls.send()
    set_id = page.partition('requestID="')[2].partition(".1")[0]
    refusal = (
        f'<QBXML><QBXMLMsgsRs><CustomerQueryRs requestID="{set_id}.1" statusCode="1000" statusSeverity="Error" '
        'statusMessage="There has been an internal error."/></QBXMLMsgsRs></QBXML>'
    )
    assert calls.receive(refusal) == -1
    assert "internal error" in calls.last_error()
    assert world.states() == {"staged": 2}
    assert world.update().outcome is Outcome.DONE
    assert world.count("Customer") == 2


def test_a_restored_staging_database_is_noticed_for_kinds_that_are_staged_days_later(tmp_path: Path) -> None:
    """Customers are posted first, and that must not move the mark of the invoices."""
    with connected_world(tmp_path, f"sqlite:///{tmp_path / 'staging.sqlite'}") as world:
        customer, item = world.stage_customer(1), world.stage_item()
        world.update()
        world.staging.close()
        shutil.copy(tmp_path / "staging.sqlite", tmp_path / "backup.sqlite")
        invoice = world.stage_invoice(1, customer, item)
        world.update()
        posted = next(link["qb_id"] for link in world.links() if link["kind"] == "Invoice")
        world.staging.close()
        for name in ("staging.sqlite-wal", "staging.sqlite-shm"):
            (tmp_path / name).unlink(missing_ok=True)
        shutil.copy(tmp_path / "backup.sqlite", tmp_path / "staging.sqlite")
        for days in (1, 2, 3):
            world.clock.pass_by(days=days)
            world.stage_customer(10 + days)
            assert world.update().outcome is Outcome.DONE
        world.stage_invoice(1, customer, item)
        assert world.update().outcome is Outcome.DONE
        assert world.request(invoice).state == RequestState.APPLIED
        assert [link["qb_id"] for link in world.links() if link["kind"] == "Invoice"] == [posted]
        assert world.count("Invoice") == 1


def test_work_that_is_staged_in_the_middle_of_a_session_is_checked_like_any_other(world: World, tmp_path: Path) -> None:
    """The session began with nothing to write, so nobody had asked for the last records yet."""
    customer, item = world.stage_customer(1), world.stage_item()
    world.update()
    back_up(world.books, tmp_path / "backup.db")
    world.stage_invoice(1, customer, item)
    world.update()
    restore(world.books, tmp_path / "backup.db")
    world.execute("UPDATE company SET qbxml_version = NULL")
    calls = Calls(world)
    calls.begin()
    filler = calls.send()
    world.stage_invoice(2, customer, item)
    assert 0 <= calls.receive(calls.quickbooks.process(filler)) < 100
    canary = calls.send()
    assert "<InvoiceQueryRq" in canary
    calls.receive(calls.quickbooks.process(canary))
    assert calls.receive(calls.quickbooks.process(calls.send())) == -1
    assert "gone back in time" in calls.last_error()
    assert world.count("Invoice") == 0


def test_the_books_are_read_from_the_last_good_session_on(world: World) -> None:
    world.stage_customers(30)
    world.update()
    world.stage_customers_from(31, 31)
    calls = Calls(world)
    calls.begin()
    calls.exchange()
    question = calls.send()
    since = question.partition("<FromModifiedDate>")[2].partition("</FromModifiedDate>")[0]
    with world.staging.read() as db:
        mark = db.watermarks.get(world.key, "quickbooks", "Customer", "reread")
        offset = timedelta(minutes=db.companies.get(world.key).utc_offset_minutes)
    assert mark is not None
    assert datetime.fromisoformat(since) == (mark.value + offset - CLOCK_DOUBT).replace(tzinfo=None, microsecond=0)
