"""A Web Connector that does not call: each cause is told by what its last calls were."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from include.steps.watch_sync.find_alerts import find_alerts
from include.steps.watch_sync.find_silence import CAUSES, Silence, find_silence
from tests.kit.clock import Clock
from tests.kit.connected_company import World, connected_world
from tests.kit.connector_calls import Calls

Scene = Callable[[Calls, Clock], None]


@pytest.fixture
def clock() -> Clock:
    """The clock of the staging database."""
    return Clock()


@pytest.fixture
def world(tmp_path: Path, staging_url: str, clock: Clock) -> Iterator[World]:
    """A company on SQLite and on Postgres; an outstanding write may take two hours."""
    with connected_world(tmp_path, staging_url, now=clock, patience=7200) as made:
        yield made


def silence(world: World) -> Silence | None:
    """What is said of the company's Web Connector now."""
    with world.staging.read() as db:
        return find_silence(db, world.settings)


def not_one_call(calls: Calls, clock: Clock) -> None:
    """The .qwc file was never added."""


def everything_goes_well(calls: Calls, clock: Clock) -> None:
    calls.begin()
    calls.finish()
    calls.close()


def nothing_was_left_to_do(calls: Calls, clock: Clock) -> None:
    quickbooks_is_closed(calls, clock)
    clock.pass_by(minutes=15)
    everything_goes_well(calls, clock)
    clock.pass_by(minutes=15)
    assert calls.begin() == "none"


def the_password_is_wrong(calls: Calls, clock: Clock) -> None:
    everything_goes_well(calls, clock)
    clock.pass_by(minutes=15)
    assert calls.conversation.authenticate("acme-sync", "guessed", "127.0.0.1")[1] == "nvu"
    calls.conversation.keep_refusals()  # as once a minute


def the_first_password_is_wrong(calls: Calls, clock: Clock) -> None:
    assert calls.conversation.authenticate("acme-sync", "guessed", "127.0.0.1")[1] == "nvu"
    calls.conversation.keep_refusals()  # as once a minute


def a_document_is_still_out(calls: Calls, clock: Clock) -> None:
    calls.world.stage_customers(1)
    calls.begin()
    calls.reach_write()
    clock.pass_by(minutes=15)
    assert calls.begin() == "busy"


def quickbooks_is_closed(calls: Calls, clock: Clock) -> None:
    calls.begin()
    assert calls.connection_error("0x80040408", "Could not start QuickBooks.") == "done"


def a_dialog_is_open(calls: Calls, clock: Clock) -> None:
    calls.begin()
    assert calls.connection_error("-2147220460", "A modal dialog box is showing.") == "done"


def quickbooks_answers_an_error(calls: Calls, clock: Clock) -> None:
    calls.begin()
    calls.send()
    assert calls.receive("", hresult="0x80040420", message="Access denied.") == -1


def the_machine_falls_asleep(calls: Calls, clock: Clock) -> None:
    calls.begin()
    calls.send()


@pytest.mark.parametrize(
    ("scene", "cause", "words"),
    [
        (not_one_call, "never polled", "No call yet, although one is due every 15 minutes. It has never called"),
        (the_first_password_is_wrong, "sign-in refused", "type the new password into the Web Connector"),
        (the_password_is_wrong, "sign-in refused", "Run ./o2c password acme"),
        (a_document_is_still_out, "busy", "still holds a document that changes the books"),
        (quickbooks_is_closed, "QuickBooks closed", "0x80040408"),
        (a_dialog_is_open, "not connected", "Close the dialog."),
        (quickbooks_answers_an_error, "refused", "Somebody denied the sync access in QuickBooks."),
        (the_machine_falls_asleep, "cut off", "it never said goodbye"),
        (everything_goes_well, "stopped", "Its last call went well; the calls simply stopped."),
        (nothing_was_left_to_do, "stopped", "is Auto-Run ticked"),
    ],
)
def test_the_most_probable_cause_is_told(world: World, clock: Clock, scene: Scene, cause: str, words: str) -> None:
    scene(Calls(world), clock)
    assert silence(world) is None
    clock.pass_by(minutes=61)
    found = silence(world)
    assert found is not None
    assert (found.cause, words in found.message, "{" in found.message) == (cause, True, False)


def test_every_cause_has_its_scene() -> None:
    (mark,) = test_the_most_probable_cause_is_told.pytestmark  # type: ignore[attr-defined]
    assert {cause for _, cause, _ in mark.args[1]} == {cause.name for cause in CAUSES}


def test_silence_begins_after_so_many_polls_and_ends_with_the_next_one(world: World, clock: Clock) -> None:
    calls = Calls(world)
    everything_goes_well(calls, clock)
    clock.pass_by(minutes=60)
    assert silence(world) is None
    clock.pass_by(seconds=1)
    assert find_alerts(world.staging, world.settings).news == 1
    with world.staging.read() as db:
        (alert,) = db.alerts.open("acme")
    assert (alert.kind, alert.title) == ("silent", "The Web Connector is silent: stopped")
    assert "No call since 2026-05-04 15:00 UTC" in alert.message
    clock.pass_by(hours=5)
    assert find_alerts(world.staging, world.settings).news == 0
    assert calls.begin() == "none"
    assert find_alerts(world.staging, world.settings).ended == 1
