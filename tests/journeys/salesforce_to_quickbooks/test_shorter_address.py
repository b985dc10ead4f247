"""An address that becomes shorter in Salesforce is shorter in QuickBooks: no line of the older one stays there."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.kit.desk import Desk
from tests.kit.journey import journey
from tests.kit.simulated_org import running_org


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    """Desks in an empty org and a new company, with one service to sell."""
    with running_org(tmp_path) as org, journey(tmp_path, f"sqlite:///{tmp_path / 'staging.sqlite'}", org) as world:
        made = Desk(world)
        made.product("SV")
        yield made


def test_old_lines_of_an_address_do_not_stay_in_quickbooks(desk: Desk) -> None:
    account = desk.account("One", BillingStreet="Suite 5\n1 Main St", BillingState="IL")
    desk.won_deal("Bench", account, ("SV", "1", "10.00"))
    desk.there_and_back()
    (customer,) = desk.world.in_books("Customer")
    assert customer["BillAddress"]["Addr2"] == "1 Main St"
    desk.world.change("Account", {"Id": account}, BillingStreet="9 Short Rd", BillingState=None)
    for _ in range(3):
        desk.there_and_back()
    (customer,) = desk.world.in_books("Customer")
    shown = {name: text for name, text in customer["BillAddress"].items() if text}
    assert shown == {"Addr1": "9 Short Rd", "City": "Springfield", "PostalCode": "62701", "Country": "USA"}
