"""The runbooks of docs/operations.md, followed word for word: what happens to a firm beside its everyday work."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from urllib.parse import urlsplit

import pytest
from cryptography.hazmat.primitives.asymmetric import rsa
from cryptography.hazmat.primitives.serialization import Encoding, NoEncryption, PrivateFormat

from include.errors import SetupError
from include.model import CompanyKey
from include.salesforce.client import Salesforce
from include.states import DecisionKind, RunMode
from include.steps.watch_sync.find_silence import find_silence
from simulators.quickbooks_desktop.books.company_file import back_up, turn
from simulators.quickbooks_desktop.people.listing import as_json
from simulators.quickbooks_desktop.processor import RequestProcessor
from simulators.web_connector.connector import Connector
from simulators.web_connector.outcome import Outcome, UpdateResult
from simulators.web_connector.qwc import QwcError, QwcFile, parse_qwc
from simulators.web_connector.window import Window
from simulators.web_connector.wire import HttpTransport
from tests.kit.connected_company import COMPANY, PASSWORD
from tests.kit.desk import Command, Desk, desk_in, terminal
from tests.kit.journey import counted
from tests.kit.runbooks import command, runbook, sections
from tests.kit.simulated_org import running_org
from tests.kit.tls_front import Certificate, certificate, tls_front

NEW = r"D:\Books\Company.qbw"


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    """Two deals that were invoiced, and everything is read."""
    with desk_in(tmp_path) as made:
        made.product("SV")
        account = made.account("One")
        made.won_deal("Bench", account, ("SV", "10", "100.00"))
        made.won_deal("Lamp", account, ("SV", "1", "70.00"))
        made.world.there_and_back()
        made.world.poll()
        yield made


def typed(o2c: Command, words: list[str]) -> str:
    """What a command that goes well prints."""
    code, said = o2c(*words)
    assert code == 0, said
    return said


def update(
    desk: Desk, books: Path, password: str, qwc: QwcFile | None = None, wire: HttpTransport | None = None
) -> UpdateResult:
    """One update of a Web Connector that knows a password, with the company file that lies there."""
    wire = wire or HttpTransport(f"{desk.world.books.address()}/ws")
    try:
        return Connector(qwc or desk.world.books.qwc, password, RequestProcessor(books), transport=wire).update()
    finally:
        wire.close()


def listed(books: Path) -> list[str]:
    """The TxnIDs of the invoices in a company file."""
    return [row["TxnID"] for row in json.loads(as_json(books, "Invoice"))]


class Browser:
    """Both addresses of the endpoint answer."""

    def get(self, url: str) -> int:
        """The status."""
        return 200


@runbook("QuickBooks on a new computer")
def test_quickbooks_on_a_new_computer_goes_on_and_the_old_one_is_turned_away(
    desk: Desk, o2c: Command, tmp_path: Path
) -> None:
    page, old, new = "QuickBooks on a new computer", desk.world.books.books, tmp_path / "new computer.db"
    assert "ended well" in typed(o2c, command(page, "status"))
    back_up(old, new)
    turn(new, "path", NEW)
    file = tmp_path / "acme.qwc"
    typed(o2c, [*command(page, "qwc", KEY=COMPANY), "--out", str(file)])
    qwc, was = parse_qwc(file.read_bytes()), desk.world.books.qwc
    assert (qwc.owner_id, qwc.file_id, qwc.user_name) == (was.owner_id, was.file_id, was.user_name)
    Window().add(replace(qwc, app_url=was.app_url, app_support=was.app_support), RequestProcessor(new), Browser())
    said = typed(o2c, command(page, "password KEY", KEY=COMPANY))
    password = said.split("New password of acme-sync: ")[1].split("\n")[0]
    desk.won_deal("Shelf", desk.world.deal("Bench")["AccountId"], ("SV", "1", "10.00"))
    desk.world.forward()
    stopped = update(desk, new, password, qwc)
    assert stopped.outcome is Outcome.SERVICE_ERROR
    problem = desk.world.books.company().problem or ""
    assert f"lies at {NEW}, but company 'acme' was kept at" in problem
    typed(o2c, command(page, "company moved", KEY=COMPANY, NAME="Kim"))
    assert update(desk, new, password, qwc).outcome is Outcome.DONE
    typed(o2c, command(page, "password KEY --end", KEY=COMPANY))
    assert update(desk, old, PASSWORD).outcome is Outcome.NOT_A_USER
    desk.world.reverse()
    assert desk.says("Shelf") == ("Posted", "")
    desk.ask()
    assert update(desk, old, password).outcome is Outcome.SERVICE_ERROR  # somebody goes on in the old copy
    assert (len(listed(old)), len(listed(new))) == (2, 3)


@runbook("Salesforce restored to an older state")
def test_nothing_is_posted_twice_after_salesforce_was_restored(desk: Desk, o2c: Command) -> None:
    page, words = "Salesforce restored to an older state", {"KEY": COMPANY, "NAME": "Kim"}
    typed(o2c, command(page, "pause", **words))
    bench, lamp = desk.world.deal("Bench"), desk.world.deal("Lamp")
    account = desk.world.record("Account", Name="One")
    older = {"QB_Number__c": None, "QB_Sync_Status__c": "Waiting", "QB_Invoiced__c": None}
    people = desk.world.people
    people.update("Opportunity", [{"Id": bench["Id"], **older, "QB_Id__c": "acme:1-1"}])  # of an earlier document
    people.update("Account", [{"Id": account["Id"], "QB_Id__c": None, "QB_Sync_Status__c": None}])
    rows = [row["Id"] for row in desk.world.exported("QB_Transaction__c")]
    desk.world.org.admin("POST", "/admin/delete", {"ids": [lamp["Id"], *rows]})
    desk.won_deal("Lamp", account["Id"], ("SV", "1", "70.00"))  # it was no invoice yet when it was backed up
    typed(o2c, command(page, "resume", **words))
    desk.world.forward(mode=RunMode.COMPLETE)
    said = typed(o2c, command(page, "rewrite", **words))
    assert "are written anew" in said
    for _ in range(2):
        desk.poll()
        desk.there_and_back()
    assert len(desk.world.in_books("Invoice")) == 2
    assert len(desk.world.in_books("Customer")) == 1
    now, one = desk.world.deal("Bench"), desk.world.record("Account", Name="One")
    kept = ("QB_Id__c", "QB_Number__c", "QB_Sync_Status__c", "QB_Invoiced__c")
    assert [now[name] for name in kept] == [bench[name] for name in kept]
    assert (one["QB_Id__c"], one["QB_Sync_Status__c"]) == (account["QB_Id__c"], "Posted")
    held = typed(o2c, command(page, "held", **words))
    assert "It looks like a copy." in held
    shown = {row["QB_Number__c"]: row for row in desk.world.exported("QB_Transaction__c") if not row["IsDeleted"]}
    assert sorted(shown) == ["1", "2"]
    desk.change("Lamp", QB_Id__c=shown["2"]["QB_Id__c"])
    for _ in range(2):
        desk.there_and_back()
        desk.poll()
    assert (desk.says("Lamp"), desk.waiting()) == (("Posted", ""), [])
    assert (desk.world.deal("Lamp")["QB_Invoiced__c"], len(desk.world.in_books("Invoice"))) == (70, 2)


@runbook("Salesforce restored to an older state")
def test_deal_that_was_restored_to_before_it_was_won_is_asked_about_until_it_is_set_right(desk: Desk) -> None:
    desk.change("Bench", StageName="Prospecting")
    desk.world.forward(mode=RunMode.COMPLETE)
    desk.world.reverse()
    assert (desk.says("Bench")[0], desk.waiting()) == ("Conflict", [DecisionKind.WITHDRAWN])
    desk.change("Bench", StageName="Closed Won")
    desk.there_and_back()
    assert (desk.says("Bench"), desk.waiting()) == (("Posted", ""), [])
    assert len(desk.world.in_books("Invoice")) == 2


@runbook("A refreshed sandbox")
def test_refreshed_sandbox_is_refused_until_it_is_a_company_of_its_own(
    desk: Desk, o2c: Command, tmp_path: Path
) -> None:
    page, world = "A refreshed sandbox", desk.world
    desk.change("Lamp", StageName="Closed Lost")
    world.forward()  # which is to be told
    (tmp_path / "refreshed").mkdir()
    with running_org(tmp_path / "refreshed", time="2026-11-22T15:00:00.000Z") as org:
        was, world.org = world.org, org
        copy = Desk(world)
        copy.product("SV")
        account = copy.account("One", QB_Id__c=f"{COMPANY}:80000001-1")
        copy.won_deal("Bench", account, ("SV", "10", "100.00"))
        before = world.rows()
        for step in (world.forward, world.reverse):
            with pytest.raises(SetupError) as refused:
                step()
            assert was.salesforce.organization_id() in str(refused.value)
            assert org.salesforce.organization_id() in str(refused.value)
        assert world.rows() == before
        words = re.search(r"\./o2c (company create KEY)", str(refused.value))
        assert words is not None
        assert words[1].split() == command(page, "company create")
        steps = ("consumer key", "company create", "preflight", "going-live")
        assert list(steps) == sorted(steps, key=sections()[page].index)
        key = org.new_key()  # the connected app of a copy is another one
        with Salesforce(org.sign_on) as door, pytest.raises(SetupError, match="certificate of the connected app"):
            door.organization_id()
        (tmp_path / "settings.yaml").write_text("companies:\n- {key: trial, name: Acme, simulated: true}\n", "utf-8")
        said = typed(o2c, command(page, "company create", KEY="trial"))
        assert "User trial-sync, password" in said
        with world.staging.read() as db:
            company = db.companies.get("trial")
        settings = replace(world.books.settings, key=CompanyKey("trial"))
        with Salesforce(lambda: org.sign_on(private_key=key)) as door:
            world.other_door = door
            passed = world.forward(company=company, settings=settings)
        assert counted(passed.staged).staged == 1  # what the copy says of production's books is not ours
        with world.staging.read() as db:
            assert db.companies.get("trial").salesforce_org_id == org.salesforce.organization_id()


@runbook("A lost password or key")
def test_web_connector_whose_password_is_lost_gets_a_new_one(desk: Desk, o2c: Command) -> None:
    page, books = "A lost password or key", desk.world.books.books
    assert update(desk, books, "typed from memory").outcome is Outcome.NOT_A_USER
    said = typed(o2c, command(page, "password KEY", KEY=COMPANY))
    password = said.split("New password of acme-sync: ")[1].split("\n")[0]
    desk.won_deal("Shelf", desk.world.deal("Bench")["AccountId"], ("SV", "1", "10.00"))
    desk.world.forward()
    assert update(desk, books, password).outcome is Outcome.DONE
    typed(o2c, command(page, "password KEY --end", KEY=COMPANY))
    assert update(desk, books, PASSWORD).outcome is Outcome.NOT_A_USER
    desk.world.reverse()
    assert desk.says("Shelf") == ("Posted", "")


@runbook("A lost password or key")
def test_new_key_of_the_connected_app_lets_the_next_run_go_on(desk: Desk) -> None:
    org = desk.world.org
    desk.won_deal("Shelf", desk.world.deal("Bench")["AccountId"], ("SV", "1", "10.00"))
    another = rsa.generate_private_key(public_exponent=65537, key_size=2048)
    lost = another.private_bytes(Encoding.PEM, PrivateFormat.PKCS8, NoEncryption()).decode()
    with Salesforce(lambda: org.sign_on(private_key=lost)) as door:
        desk.world.other_door = door
        with pytest.raises(SetupError, match="the private key belongs to the certificate of the connected app"):
            desk.world.forward()
    key = org.new_key()
    with Salesforce(lambda: org.sign_on(private_key=key)) as door:
        desk.world.other_door = door
        desk.there_and_back()
    assert desk.says("Shelf") == ("Posted", "")
    assert len(desk.world.in_books("Invoice")) == 3


@runbook("A lost password or key")
def test_endpoint_whose_certificate_ran_out_is_called_again_with_a_new_one(desk: Desk, tmp_path: Path) -> None:
    books, address = desk.world.books.books, urlsplit(desk.world.books.address())

    def with_certificate(own: Certificate) -> UpdateResult:
        with tls_front(own, address.port or 0) as front:
            wire = HttpTransport(f"https://localhost:{front}{address.path}/ws", tls=own.trusted())
            return update(desk, books, PASSWORD, wire=wire)

    desk.won_deal("Shelf", desk.world.deal("Bench")["AccountId"], ("SV", "1", "10.00"))
    desk.world.forward()
    ended = with_certificate(certificate(tmp_path / "old.pem", "localhost", days=-1))
    assert (ended.outcome, "certificate has expired" in ended.message) == (Outcome.CALL_FAILED, True)
    desk.world.clock.pass_by(days=2)
    with desk.world.staging.read() as db:
        silence = find_silence(db, desk.world.books.settings)
    assert silence is not None
    assert "does its certificate still hold?" in silence.message
    wrong = with_certificate(certificate(tmp_path / "another.pem", "sync.example.com"))
    assert (wrong.outcome, "not valid for" in wrong.message) == (Outcome.CALL_FAILED, True)
    assert with_certificate(certificate(tmp_path / "new.pem", "localhost")).outcome is Outcome.DONE
    desk.world.reverse()
    assert desk.says("Shelf") == ("Posted", "")


@runbook("A lost password or key")
def test_qwc_file_of_another_host_name_is_the_same_application(desk: Desk, tmp_path: Path) -> None:
    files = []
    for host in ("sync.example.com", "books.example.com"):
        settings = f"companies:\n- {{key: acme, name: Acme, simulated: true, app_url: 'https://{host}/qbwc/ws'}}\n"
        with terminal(desk.world, tmp_path, settings=settings) as o2c:
            typed(o2c, [*command("A lost password or key", "qwc", KEY=COMPANY), "--out", str(tmp_path / "acme.qwc")])
        files.append(parse_qwc((tmp_path / "acme.qwc").read_bytes()))
    was, now = files
    assert (was.app_url, now.app_url) == ("https://sync.example.com/qbwc/ws", "https://books.example.com/qbwc/ws")
    assert (was.owner_id, was.file_id, was.user_name) == (now.owner_id, now.file_id, now.user_name)
    window, books = Window(), desk.world.books.books
    window.add(was, RequestProcessor(books), Browser())
    with pytest.raises(QwcError, match="QBWC1039: Unique OwnerID/FileID pair value required"):
        window.add(now, RequestProcessor(books), Browser())
    assert "(QBWC1039), so remove the old one there first, then add the file" in sections()["A lost password or key"]
    window.remove(was)
    window.add(now, RequestProcessor(books), Browser())
    assert window.applications == [now]
