"""Money that waits behind a pause says so: the company's, or that of the flow of the record that has to go first."""

from __future__ import annotations

from datetime import date
from pathlib import Path

from include.comparing.causes import Cause
from include.steps.reconcile.reconcile import reconcile
from tests.journeys.salesforce_to_quickbooks.test_hidden_fields import hide
from tests.kit.connected_company import COMPANY
from tests.kit.desk import Desk, terminal

HIDDEN = (
    "Nothing of its kind goes to QuickBooks at present. Flow account_to_customer stands still: Contact.Email is "
    "missing or hidden by field-level security. Correct the mapping, or grant the field to the integration user by a "
    "permission set."
)


def advice(desk: Desk) -> list[tuple[Cause, str]]:
    """What the comparison of both books says of each deal."""
    compared = reconcile(desk.world.staging, desk.world.run(), desk.world.salesforce)
    return [(each.cause, each.advice) for each in compared.differences]


def test_deal_of_a_known_account_says_that_the_flow_of_its_customer_stands_still_and_goes_on_with_it(
    desk: Desk, tmp_path: Path
) -> None:
    one = desk.account("One")
    desk.there_and_back()  # the account is known here, and nobody needs it yet
    hide(desk.world, "Contact.Email")
    desk.won_deal("Bench", one, ("SV", "1", "10.00"))
    desk.there_and_back()
    assert desk.says("Bench") == (
        "Waiting",
        "Waits for One: Nothing of its kind goes to QuickBooks at present.\n"
        "Whoever looks after the sync is asked what becomes of it.",
    )
    assert advice(desk) == [(Cause.WAITING, f"Waits for One: {HIDDEN}")]
    with terminal(desk.world, tmp_path) as o2c:
        assert f"of them 1, 10.00: Waits for One: {HIDDEN}" in o2c("status", COMPANY)[1]
    hide(desk.world)
    desk.there_and_back()
    assert desk.says("Bench") == ("Posted", "")


def test_deal_whose_own_flow_stands_still_is_counted_with_the_reason(desk: Desk) -> None:
    desk.world.max_held_ratio = 0.2
    two = desk.account("Two", BillingCountry=None, ShippingCountry=None)
    desk.won_deal("Other", two, ("SV", "1", "20.00"))
    desk.won_deal("Bench", desk.account("One"), ("SV", "1", "10.00"))
    desk.there_and_back()
    told = [words for cause, words in advice(desk) if cause is Cause.HELD]
    assert [words for words in told if words.startswith("Nothing of its kind goes to QuickBooks at present.")] == [
        "Nothing of its kind goes to QuickBooks at present. Flow opportunity_to_invoice stopped before anything was "
        "staged. 1 of 2 documents are held, more than the allowed share of 20%. Correct the records of the report, or "
        "raise max_held_ratio, in the settings or in the file of the suite."
    ]
    assert len(told) == 2
    assert desk.world.totals().adds_up
    desk.world.change("Account", {"Id": two}, BillingCountry="USA", ShippingCountry="USA")
    desk.there_and_back()
    assert [desk.says(name)[0] for name in ("Bench", "Other")] == ["Posted", "Posted"]


def test_nobody_is_told_of_the_next_poll_while_the_company_only_looks_or_is_paused(desk: Desk, tmp_path: Path) -> None:
    with desk.world.staging.begin() as db:
        db.companies.change(COMPANY, posts_from=None)
    desk.won_deal("Bench", desk.account("One"), ("SV", "1", "10.00"))
    desk.there_and_back()
    assert desk.says("Bench") == (
        "Waiting",
        "This company only looks at QuickBooks, and writes nothing yet.\n"
        "Whoever looks after the sync is asked what becomes of it.",
    )
    assert advice(desk) == [
        (
            Cause.WAITING,
            "This company only looks at QuickBooks, and writes nothing yet. To begin: ./o2c arm acme --from DATE "
            "--by NAME",
        )
    ]
    with desk.world.staging.begin() as db:
        db.companies.change(COMPANY, posts_from=date(2026, 1, 1))
    with terminal(desk.world, tmp_path) as o2c:
        assert o2c("pause", COMPANY, "--why", "year end", "--by", "Kim")[0] == 0
        paused = "This company is paused: year end (Kim). To go on: ./o2c resume acme --by NAME"
        assert advice(desk) == [(Cause.WAITING, paused)]
        assert o2c(*paused.rpartition("./o2c ")[2].replace("NAME", "Kim").split())[0] == 0
    desk.there_and_back()
    assert desk.says("Bench") == ("Posted", "")
