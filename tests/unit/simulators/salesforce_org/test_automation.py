"""Triggers with limits and approval locks."""

from __future__ import annotations

from dataclasses import replace

import pytest

from simulators.salesforce_org.automation import CPU_TIME, set_locked, set_triggers
from simulators.salesforce_org.errors import SalesforceError
from simulators.salesforce_org.org import Org
from simulators.salesforce_org.writing import Writer
from tests.unit.simulators.salesforce_org.conftest import Insert


def test_a_trigger_breaks_its_limit_when_a_call_carries_too_many_rows(org: Org, writer: Writer, insert: Insert) -> None:
    set_triggers(org.database, {"Account": (10, CPU_TIME)})
    writer.rows = 11
    with pytest.raises(SalesforceError, match=r"System\.LimitException: Apex CPU time limit exceeded") as error:
        insert("Account", Name="Eleventh")
    assert error.value.code == "CANNOT_INSERT_UPDATE_ACTIVATE_ENTITY"
    writer.rows = 10
    assert insert("Account", Name="Tenth")


def test_a_record_that_waits_for_its_approval_is_changed_by_an_administrator_only(org: Org, deal: str) -> None:
    set_locked(org.database, [deal])
    rep = replace(org.seed_viewer, everything=False)
    entry = org.schema.get("Opportunity")
    Writer(org=org, viewer=rep).update(entry, deal, {"Amount": 7})
    with pytest.raises(SalesforceError) as error:
        Writer(org=org, viewer=replace(rep, administrator=False)).update(entry, deal, {"Amount": 8})
    assert error.value.code == "ENTITY_IS_LOCKED"
