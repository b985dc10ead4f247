"""Records of QuickBooks whose elements are as long as QuickBooks lets them be: the org takes every one of them."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from include.settings import JobFrom
from include.states import DecisionKind
from tests.kit.connected_company import COMPANY
from tests.kit.desk import Desk
from tests.kit.journey import journey
from tests.kit.simulated_org import running_org

BORN = {"enabled": True, "bring": "all"}
NINE = "; ".join(f"accounts.payable.department.{number}@a-long-name.example" for number in range(1, 10))


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    with running_org(tmp_path) as org, journey(tmp_path, f"sqlite:///{tmp_path / 'staging.sqlite'}", org) as world:
        world.overrides = {"customer_to_account": BORN, "item_to_product": BORN, "job_to_contact": BORN}
        world.books.settings = replace(world.books.settings, job_from=JobFrom.CONTACT)
        yield Desk(world)


def place(kind: str) -> str:
    lines = "".join(f"<Addr{number}>{number * 41}</Addr{number}>" for number in "12345")
    rest = f"<City>{'c' * 31}</City><State>{'s' * 21}</State><PostalCode>{'9' * 13}</PostalCode>"
    return f"<{kind}>{lines}{rest}<Country>{'u' * 31}</Country></{kind}>"


def test_a_customer_its_job_and_an_item_that_are_full_to_the_brim_arrive_whole(desk: Desk) -> None:
    desk.customer(
        "N" * 41,
        f"<CompanyName>{'C' * 41}</CompanyName>{place('BillAddress')}{place('ShipAddress')}<Phone>{'5' * 21}</Phone>"
        f"<Fax>{'6' * 21}</Fax><Email>{NINE}</Email><AccountNumber>{'7' * 99}</AccountNumber>",
    )
    desk.type(
        f"<ItemServiceAddRq><ItemServiceAdd><Name>{'I' * 31}</Name><SalesOrPurchase><Desc>{'d' * 4095}</Desc>"
        "<Price>5.00</Price><AccountRef><FullName>Sales</FullName></AccountRef></SalesOrPurchase></ItemServiceAdd>"
        "</ItemServiceAddRq>"
    )
    desk.customer("Roof", f"<ParentRef><FullName>{'N' * 41}</FullName></ParentRef><Email>{NINE}</Email>")
    desk.poll()
    account = desk.world.record("Account", Name="C" * 41)
    assert account["QB_Email__c"].endswith(f"{NINE.split('; ')[3]} (and 5 more in QuickBooks)")
    assert account["BillingStreet"].count("\n") == 4
    assert len(desk.world.record("Product2", ProductCode="I" * 31)["Description"]) == 4000
    contact = desk.world.record("Contact", LastName="Roof")
    assert (contact["Email"], contact["AccountId"]) == (NINE.split("; ")[0], account["Id"])
    assert contact["QB_Email__c"] == account["QB_Email__c"]
    with desk.world.staging.read() as db:
        assert db.decisions.open(COMPANY, kinds=(DecisionKind.WRITE_BACK, DecisionKind.RULE)) == []
