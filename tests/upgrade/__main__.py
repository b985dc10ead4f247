"""The dumps of the newest migration, made anew: python -m tests.upgrade."""

from __future__ import annotations

import tempfile
from contextlib import ExitStack
from pathlib import Path

from include.staging.upgrade import VERSIONS
from include.standing import KINDS
from tests.kit.connected_company import COMPANY
from tests.kit.desk import Desk
from tests.kit.journey import Journey, journey
from tests.kit.postgres import find_binaries, running_postgres
from tests.kit.simulated_org import running_org
from tests.upgrade.dumps import DATABASES, Dump, as_text, names_by_chance, renamed
from tests.upgrade.sides import books_as_text, copy, events_as_text, org_as_text
from tests.upgrade.story import FLOWS, Story


def newest() -> str:
    """The number of the newest migration."""
    return max(path.name.partition("_")[0] for path in VERSIONS.glob("[0-9]*.py"))


def lacks(world: Journey) -> list[str]:
    """What a firm in the middle of its life should have, and this one has not."""
    with world.staging.read() as db:
        there = {row.kind for row in db.decisions.open(COMPANY)}
    kinds = [f"No decision of kind {kind!r} is open." for kind in KINDS if kind not in there]
    return kinds + [f"Table {name} is empty." for name, count in world.rows().items() if not count]


def written(folder: Path, url: str) -> dict[str, str]:
    """The story, lived on the database at `url`; its parts as text."""
    before = folder / "org_before.db"
    with running_org(folder, furnish=lambda state: copy(state, before)) as org, journey(folder, url, org) as world:
        world.overrides = FLOWS
        desk = Desk(world)
        desk.product("SV")
        Story(desk, folder).live()
        if missing := lacks(world):
            raise SystemExit("\n".join([*missing, "Have it happen in tests/upgrade/story.py, and run this again."]))
        with world.staging.read() as db:
            unsettled = db.message_sets.open_write(COMPANY)
        assert unsettled is not None, "No message set is without its answer."
        staging = as_text(url)
        parts = {
            "staging": staging,
            "books": books_as_text(world.books.books, unsettled.id),
            "org": org_as_text(folder / "org.db", before),
            "events": events_as_text(folder / "events"),
        }
    names = names_by_chance(url, staging)
    return {part: renamed(text, names) for part, text in parts.items()}


def main() -> None:
    """Write every part; what the other systems have is the same whichever database was lived on."""
    dump = Dump(revision=newest())
    binaries = find_binaries()
    if binaries is None:
        raise SystemExit("No Postgres server found: install postgresql, or put initdb and postgres into PATH.")
    parts: dict[str, dict[str, str]] = {}
    with ExitStack() as stack:
        server = stack.enter_context(running_postgres(binaries))
        for database in DATABASES:
            folder = Path(stack.enter_context(tempfile.TemporaryDirectory(prefix="order-to-cash-dump-")))
            parts[database] = written(
                folder, server if database == "postgres" else f"sqlite:///{folder}/staging.sqlite"
            )
    for side in ("books", "org", "events"):
        if parts["sqlite"][side] != parts["postgres"][side]:
            raise SystemExit(f"What the {side} say differs between the two databases.")
        dump.path(side).write_text(parts["sqlite"][side], "utf-8")
    for database in DATABASES:
        dump.path(database).write_text(parts[database]["staging"], "utf-8")
        print(f"{dump.path(database).relative_to(Path.cwd())}")


if __name__ == "__main__":
    main()
