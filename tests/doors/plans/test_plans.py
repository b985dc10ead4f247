"""No statement of the product walks what grows: each looks at about as many rows as change, whatever has piled up."""

from __future__ import annotations

import os
from pathlib import Path
from typing import Final

import pytest
import sqlalchemy as sa

from bench.databases import PostgresDatabases, SqliteFiles
from bench.firm import COMPANY, Firm
from bench.place import Place
from tests.doors.plans.every_door import DOORS
from tests.kit.desk import terminal
from tests.kit.plans import explained

#: So many deals stand posted; the plans of 100,000 are those of O2C_DEALS=100000.
DEALS: Final = int(os.environ.get("O2C_DEALS", "2000"))
#: So many of them are posted in truth.
POSTED: Final = 20
#: A statement looks at so many rows at the most.
MOST: Final = DEALS // 5

CASES: Final = [(kind, analyzed) for kind in ("sqlite", "postgres") for analyzed in (False, True)]
#: Who may look at more rows, and why.
EXCEPTIONS: Final = {
    "tidying._take": "it takes away what is old, a portion at a time",
    "tidying.read_jobs": "it keeps the newest 1,000 readings, and counts them",
}
#: The exceptions that each case needed, by the tests of this file.
needed: dict[str, set[str]] = {}


@pytest.fixture(scope="module", params=["sqlite", "postgres"])
def place(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Place:
    """A place where a firm has a past, on either database."""
    folder = tmp_path_factory.mktemp("plans")
    if request.param == "sqlite":
        return Place(SqliteFiles(folder), folder, posted=POSTED)
    return Place(PostgresDatabases(request.getfixturevalue("postgres_server")), folder, posted=POSTED)


@pytest.mark.parametrize("analyzed", [False, True], ids=["without statistics", "with statistics"])
def test_no_statement_walks_what_grows(place: Place, tmp_path: Path, analyzed: bool) -> None:
    walks: dict[str, str] = {}
    with place.old_firm(DEALS, analyzed=analyzed) as firm:
        remember(firm)
        firm.staging.close()  # whoever comes next learns of it
        DOORS["readings"](firm)
        DOORS["nothing_new"](firm)
        with terminal(firm, tmp_path):
            for name, door in DOORS.items():
                firm.time.pass_by(hours=1)
                with explained() as plans:
                    door(firm)
                assert len(plans.asked) > 1, name
                walks |= {asker: f"{name}: {asked}" for asker, asked in plans.walks(MOST).items()}
        with explained() as plans, firm.staging.read() as db:
            db.totals.records(COMPANY)
    assert {*plans.walks(MOST)} == {"totals.records"}, "a walk is noticed"
    needed[f"{place.databases.kind} {analyzed}"] = walks.keys() & EXCEPTIONS.keys()
    told = "\n".join(words for asker, words in walks.items() if asker not in EXCEPTIONS)
    assert not told, told


def test_the_exceptions_are_still_needed() -> None:
    if len(needed) < len(CASES):
        pytest.skip("only all cases together tell")
    assert EXCEPTIONS.keys() - set().union(*needed.values()) == set(), "take them off EXCEPTIONS"


def remember(firm: Firm) -> None:
    """What a person said of many deals in the past."""
    with firm.staging.begin() as db:
        db.connection.execute(
            sa.text(
                "INSERT INTO decision (company, kind, flow, record_id, part, cause, title, message, facts, since,"
                " seen_at, state, answer, by, at) SELECT company, 'rule', flow, salesforce_id, '', 'deal_amount',"
                " 'A deal', 'An amount is missing.', '{}', linked_at, linked_at, 'done', 'waive', 'Kim', linked_at"
                " FROM link WHERE company = :company AND kind = 'Invoice'"
            ),
            {"company": COMPANY},
        )
