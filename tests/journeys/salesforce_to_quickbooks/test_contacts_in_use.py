"""Contacts are read of the accounts that are in use, and of another one as soon as it comes into use."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from tests.kit.connected_company import COMPANY
from tests.kit.desk import Desk, terminal


def contact(desk: Desk, account: str, name: str) -> str:
    """A contact of an account; its id."""
    return desk.world.people.insert("Contact", [{"AccountId": account, "FirstName": name, "LastName": "Doe"}])[0]


def known(desk: Desk) -> set[str]:
    """The first names of the contacts that are kept."""
    with desk.world.staging.read() as db:
        return {str(record.payload["FirstName"]) for record in db.records.all(COMPANY, "Contact") if not record.deleted}


def first_names(desk: Desk) -> dict[str, Any]:
    """What the customers of the books are called, by their name."""
    return {row["Name"]: row.get("FirstName") for row in desk.world.in_books("Customer")}


def test_contacts_of_an_account_are_read_when_it_comes_into_use_whatever_their_stamps_are(desk: Desk) -> None:
    one, idle = desk.account("One"), desk.account("Idle")
    contact(desk, one, "Ann")
    contact(desk, idle, "Ida")
    desk.won_deal("Bench", one, ("SV", "1", "10.00"))
    desk.there_and_back()
    assert known(desk) == {"Ann"}
    contact(desk, idle, "Ivo")
    contact(desk, one, "Abe")
    desk.world.clock.pass_by(minutes=30)
    desk.there_and_back()
    assert known(desk) == {"Ann", "Abe"}
    assert not any("FROM Contact WHERE SystemModstamp <" in soql for soql in desk.world.queries())
    desk.world.clock.pass_by(minutes=30)
    desk.won_deal("Lamp", idle, ("SV", "1", "20.00"))
    desk.there_and_back()
    assert known(desk) == {"Ann", "Abe", "Ida", "Ivo"}
    assert first_names(desk) == {"One": "Ann", "Idle": "Ida"}
    desk.world.forward(mode="complete")
    assert known(desk) == {"Ann", "Abe", "Ida", "Ivo"}


def test_contact_that_moves_to_an_account_that_is_not_in_use_does_not_stand_for_all_of_its_contacts(
    desk: Desk,
) -> None:
    one, idle = desk.account("One"), desk.account("Idle")
    contact(desk, idle, "Ida")
    desk.world.clock.pass_by(minutes=30)
    ann = contact(desk, one, "Ann")
    desk.won_deal("Bench", one, ("SV", "1", "10.00"))
    desk.there_and_back()
    desk.world.clock.pass_by(minutes=30)
    desk.world.change("Contact", {"Id": ann}, AccountId=idle)
    desk.there_and_back()
    assert known(desk) == {"Ann", "Ida"}
    desk.world.clock.pass_by(minutes=30)
    desk.won_deal("Lamp", idle, ("SV", "1", "20.00"))
    desk.there_and_back()
    assert first_names(desk)["Idle"] == "Ida"


def test_account_that_a_person_bound_has_all_of_its_contacts_although_one_was_changed_before_they_were_read(
    desk: Desk, tmp_path: Path
) -> None:
    idle = desk.account("Idle")
    contact(desk, idle, "Ida")
    ivo = contact(desk, idle, "Ivo")
    desk.there_and_back()
    desk.world.clock.pass_by(minutes=30)
    customer = desk.customer("Idle")
    with terminal(desk.world, tmp_path) as o2c:
        assert o2c("bind", "account_to_customer", idle, customer, "--company", COMPANY, "--by", "Kim")[0] == 0
    desk.update()
    desk.world.change("Contact", {"Id": ivo}, FirstName="Ivan")
    desk.world.forward()
    assert known(desk) == {"Ida", "Ivan"}
