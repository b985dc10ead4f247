"""QuickBooks of other years: what its version does not know is left out, and a version that it refuses is given up."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path

import pytest

from include.model import Key
from simulators.web_connector.outcome import Outcome
from tests.kit.connected_company import World, connected_world
from tests.kit.connector_calls import Calls


@pytest.fixture
def world(tmp_path: Path) -> Iterator[World]:
    """A connected company."""
    with connected_world(tmp_path, f"sqlite:///{tmp_path / 'staging.sqlite'}") as made:
        yield made


def stage_new_words(world: World) -> Key:
    """A customer with what came with qbXML 12.0, and what is needed for a deal."""
    key = Key(flow="account_to_customer", record_id="001000000000000001")
    words = {"Name": "Customer 1", "JobTitle": "Dr", "Cc": "cc@example.com", "PreferredDeliveryMethod": "Email"}
    world.stage(key.flow, key.record_id, "Customer", words)
    world.stage_invoice(1, key, world.stage_item())
    return key


@pytest.mark.parametrize("version", ["9.0", "10.0", "11.0", "12.0", "14.0", "16.0"])
def test_quickbooks_of_any_year_takes_the_documents_as_they_are(world: World, version: str) -> None:
    world.turn("qbxml", version)
    stage_new_words(world)
    assert world.update().outcome is Outcome.DONE
    assert world.states() == {"applied": 3}
    assert world.purposes().count("write") == 2, "nothing was split"
    world.turn("qbxml", "16.0")  # so that we may ask
    asked = '<CustomerQueryRq requestID="1"></CustomerQueryRq>'
    assert ("<JobTitle>Dr</JobTitle>" in world.ask(asked)) == (float(version) >= 12)
    with world.staging.read() as db:
        told = [row for row in db.events.recent(world.key, limit=50) if row.action == "elements_left_out"]
    assert len(told) == (1 if float(version) < 12 else 0)


@pytest.mark.parametrize("country", ["CA", "UK", "AU"])
def test_edition_of_another_country_takes_what_has_no_tax_of_its_own(world: World, country: str) -> None:
    """Since QuickBooks 2008 all editions speak the same versions."""
    world.turn("country", country)
    world.stage_deals(1)
    assert world.update().outcome is Outcome.DONE
    assert world.states() == {"applied": 3}
    assert (world.company().country, world.company().qbxml_version) == (country, "13.0")


@pytest.mark.parametrize("is_new", [True, False])
def test_version_that_is_named_and_refused_is_given_up_for_the_next_lower_one(world: World, is_new: bool) -> None:
    if not is_new:
        world.stage_customer(7)
        world.update()
        assert world.company().qbxml_version == "13.0"
    world.turn("qbxml-refused", "13.0")
    world.stage_deals(2)
    assert world.update().outcome is Outcome.DONE
    assert world.company().qbxml_version == "12.0"
    world.stage_customer(9)
    assert world.update().outcome is Outcome.DONE
    assert (world.company().qbxml_version, world.company().problem) == ("12.0", None)
    with world.staging.read() as db:
        refused = [row for row in db.events.recent(world.key, limit=200) if row.action == "version_lowered"]
    assert len(refused) == 1
    world.turn("qbxml-refused", "")  # so that we may ask
    assert (world.count("Customer"), world.count("Invoice")) == (2 if is_new else 3, 2)


def test_host_that_did_not_come_along_is_asked_in_ever_lower_versions(world: World) -> None:
    world.turn("qbxml", "10.0")
    world.stage_deals(1)
    calls = Calls(world)
    calls.begin()
    for version in ("13.0", "12.0", "11.0"):
        assert f'<?qbxml version="{version}"?>' in calls.send(hcp="")
        assert 0 <= calls.receive("", hresult="0x80040423") < 100
    assert 0 <= calls.receive(calls.quickbooks.process(calls.send(hcp=""))) < 100
    assert calls.finish() == 100
    assert (world.company().qbxml_version, world.states()) == ("10.0", {"applied": 3})


def test_quickbooks_that_is_too_old_is_told_in_plain_words(world: World) -> None:
    world.turn("qbxml", "8.0")
    world.stage_deals(1)
    world.update()
    told = str(world.company().problem)
    assert "names only qbXML 1.0, 1.1, 2.0" in told
    assert "QuickBooks 2010 or newer is needed" in told
    assert "None" not in told


@pytest.mark.parametrize(
    ("named", "says"),
    [
        ("<SupportedQBXMLVersion>14.0</SupportedQBXMLVersion>", "names only qbXML 14.0; this sync speaks 9.0 to 13.0"),
        ("<SupportedQBXMLVersion>CA3.0</SupportedQBXMLVersion>", "names only qbXML CA3.0"),
        ("", "names no version of qbXML"),
    ],
)
def test_quickbooks_that_names_no_version_of_ours_is_told_in_plain_words(world: World, named: str, says: str) -> None:
    world.stage_deals(1)
    calls = Calls(world)
    calls.begin()
    facts = re.sub(r"(<SupportedQBXMLVersion>[^<]*</SupportedQBXMLVersion>\s*)+", named, calls.quickbooks.hcp())
    assert calls.send(hcp=facts) == ""
    assert says in calls.last_error()
    assert "None" not in calls.last_error()
