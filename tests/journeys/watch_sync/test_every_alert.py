"""Whatever the digest tells of the sync as a whole: its advice is followed word for word, and the next one ends it."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace

import pytest

from include.settings import Alerts
from include.steps.status.refused_calls import refused_calls
from include.steps.watch_sync.alert_kinds import AlertKind
from include.steps.watch_sync.find_alerts import find_alerts
from include.steps.watch_sync.gather_news import gather_news
from include.steps.watch_sync.send_digest import send_digest
from include.steps.watch_sync.write_digest import Digest
from simulators.quickbooks_desktop.books.company_file import turn
from simulators.web_connector.outcome import Outcome
from tests.kit.connected_company import COMPANY, PASSWORD
from tests.kit.desk import Command, Desk
from tests.kit.endpoint_server import end_what_is_left
from tests.kit.exits import exit_of, followed

TOLD = Alerts(mail_to=("finance@acme.example",), quarantine_growth=2, refused_calls=5)
NEW = r"D:\Books\Company.qbw"


def test_every_kind_has_a_test_that_follows_it() -> None:
    assert [kind for kind in AlertKind if (kind, None) not in followed()] == []


@dataclass
class Office:
    """A desk in a firm whose digest goes to finance."""

    desk: Desk

    def digest(self) -> str:
        """What the two tasks of the DAG find and mail; nothing when there is no news."""
        settings, staging = self.desk.world.books.settings, self.desk.world.staging
        find_alerts(staging, settings)
        sent: list[Digest] = []
        send_digest(staging, gather_news(staging, settings, self._no_salesforce), sent.append)
        return "\n".join(each.text for each in sent)

    def update(self, password: str = PASSWORD) -> Outcome:
        """One update of a Web Connector that knows this password."""
        return self.desk.world.books.update(password=password).outcome

    @staticmethod
    def _no_salesforce() -> object:
        raise AssertionError("nothing is to be asked of Salesforce")


@pytest.fixture
def office(desk: Desk) -> Office:
    """A deal was invoiced, and everything is read."""
    desk.world.books.settings = replace(desk.world.books.settings, alerts=TOLD)
    desk.won_deal("Bench", desk.account("One"), ("SV", "1", "10.00"))
    desk.there_and_back()
    desk.poll()
    return Office(desk)


def advised(text: str, command: str, o2c: Command) -> str:
    """Run the one command of this form that a text prints, as Kim; what it says."""
    (found,) = set(re.findall(rf"\./o2c ({command})", text))
    code, said = o2c(*found.replace("NAME", "Kim").split())
    assert code == 0, said
    return said


@exit_of(AlertKind.SILENT)
def test_web_connector_that_is_turned_away_calls_again_with_a_new_password(office: Office, o2c: Command) -> None:
    office.desk.world.clock.pass_by(hours=26)
    assert office.update("typed from memory") is Outcome.NOT_A_USER
    end_what_is_left()
    mail = office.digest()
    assert "The Web Connector is silent: sign-in refused" in mail
    said = advised(mail, f"password {COMPANY}", o2c)
    assert office.update(said.split("New password of acme-sync: ")[1].split("\n")[0]) is Outcome.NO_WORK
    assert "No longer so\n------------\n* The Web Connector: " in office.digest()


@exit_of(AlertKind.PROBLEM)
def test_company_file_that_was_moved_is_told_until_a_person_says_so(office: Office, o2c: Command) -> None:
    turn(office.desk.world.books.books, "path", NEW)
    office.desk.ask()
    assert office.update() is Outcome.SERVICE_ERROR
    mail = office.digest()
    assert f"lies at {NEW}" in mail
    advised(mail, f"company moved {COMPANY} --by NAME", o2c)
    office.desk.ask()
    assert office.update() is Outcome.DONE
    assert "No longer so\n------------\n* The company: " in office.digest()


@exit_of(AlertKind.CLOCK)
def test_clock_that_is_slow_is_told_until_it_is_set_right_in_windows(office: Office) -> None:
    desk = office.desk
    desk.world.turn("clock-off", "-90")
    desk.won_deal("Lamp", desk.account("Two"), ("SV", "1", "10.00"))
    desk.there_and_back()  # QuickBooks stamps what it writes for us
    mail = office.digest()
    assert "A clock (1)\n-----------\n* A clock is wrong, since " in mail
    assert "it is 90 minutes slow. Set it right in Windows" in mail
    desk.world.turn("clock-off", "0")
    desk.won_deal("Shelf", desk.account("Three"), ("SV", "1", "10.00"))
    desk.there_and_back()
    assert "No longer so\n------------\n* A clock: A clock is wrong" in office.digest()


@exit_of(AlertKind.HELD)
def test_growth_of_what_is_held_leads_to_the_list_and_is_told_once(office: Office, o2c: Command) -> None:
    desk, account = office.desk, office.desk.account("Two", BillingCountry=None)
    for name in ("Lamp", "Shelf"):
        desk.won_deal(name, account, ("SV", "-1", "10.00"))
    desk.world.forward()
    mail = office.digest()
    assert " documents are held, since " in mail
    assert "Lamp" in advised(mail, f"held {COMPANY}", o2c)
    desk.world.clock.pass_by(hours=1)
    assert office.update() is Outcome.NO_WORK
    assert office.digest() == ""


@exit_of(AlertKind.REFUSED)
def test_calls_with_a_wrong_password_are_counted_and_forgotten_after_two_days(office: Office, o2c: Command) -> None:
    for _ in range(6):
        assert office.update("guessed") is Outcome.NOT_A_USER
    end_what_is_left()
    mail = office.digest()
    assert "Many sign-ins of its user were refused" in mail
    advised(mail, f"status {COMPANY}", o2c)
    with office.desk.world.staging.read() as db:  # what it prints of it on the day of this world
        assert "127.0.0.1" in "".join(refused_calls(db, COMPANY))
    office.desk.world.clock.pass_by(days=2)
    assert office.update() is Outcome.NO_WORK
    assert "No longer so\n------------\n* Refused calls: " in office.digest()
