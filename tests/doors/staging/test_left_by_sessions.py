"""What one update leaves to the next: what it had asked, how far it had read, and what is known to be in the books."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from include.rows import NewLink
from include.states import LinkOrigin
from tests.kit.connected_company import World, connected_world

MARK = datetime(2026, 11, 2, 12, tzinfo=UTC)
HOUR = timedelta(hours=1)


@pytest.fixture
def world(tmp_path: Path, staging_url: str) -> Iterator[World]:
    """A company on SQLite and on Postgres."""
    with connected_world(tmp_path, staging_url) as made:
        yield made


def session(world: World, number: int, **context: object) -> int:
    """An update that has kept this."""
    with world.staging.begin() as db:
        made = db.sessions.start(world.key, f"{number:064d}", source="here", password_mark="", phase="host")
        db.sessions.change(made, context=context)
    return made


def test_newest_update_that_has_kept_a_word_says_what_was_left(world: World) -> None:
    session(world, 1, canaries={"done": False})
    session(world, 2, canaries={"done": True}, other=1)
    session(world, 3, other="canaries")
    last = session(world, 4, canaries={"done": False})
    with world.staging.read() as db:
        assert db.sessions.left_of(world.key, "canaries", before=last) == {"done": True}
        assert db.sessions.left_of(world.key, "canarie_", before=last) is None
        assert db.sessions.left_of("other", "canaries", before=last) is None


def test_records_are_known_by_their_kind_and_their_id(world: World) -> None:
    rows = [
        NewLink(
            company=world.key,
            kind=kind,
            qb_id="1-1",
            flow=kind,
            salesforce_id=f"001{number:015d}",
            is_list=True,
            origin=LinkOrigin.POSTED,
        )
        for number, kind in enumerate(("Customer", "Vendor"))
    ]
    with world.staging.begin() as db:
        db.links.add_all(rows)
    asked = [("Customer", "1-1"), ("Customer", "1-2"), ("ItemService", "1-1")]
    with world.staging.read() as db:
        assert [*db.known_records.of(world.key, asked)] == [("Customer", "1-1")]
        assert db.known_records.of(world.key, []) == {}


def test_mark_moves_on_from_where_the_reading_began_and_not_over_a_gap(world: World) -> None:
    with world.staging.begin() as db:
        marks = db.watermarks
        assert marks.move(world.key, "quickbooks", "Customer", MARK, begun_at=MARK - HOUR)
        assert marks.move(world.key, "quickbooks", "Customer", MARK + HOUR, begun_at=MARK)
        marks.set_back(world.key, "quickbooks", MARK - HOUR)
        assert not marks.move(world.key, "quickbooks", "Customer", MARK + 2 * HOUR, begun_at=MARK + HOUR)
        assert marks.newest(world.key, "quickbooks") == MARK - HOUR
        assert marks.move(world.key, "quickbooks", "Customer", MARK + 2 * HOUR)
