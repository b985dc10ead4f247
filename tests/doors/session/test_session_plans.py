"""How the statements of an update find their rows: by an index, whatever has piled up behind them."""

from __future__ import annotations

import re
from pathlib import Path

from simulators.web_connector.outcome import Outcome
from tests.kit.connected_company import connected_world
from tests.kit.statements import counted

#: Tables that grow for as long as a company lives.
GROWING = (
    "outbox|outbox_dependency|link|link_line|billing|record|record_key|event|message_set|work_item|read_job"
    "|connector_session|decision|unlinked_guid"
)
#: A line of a plan, of SQLite or of Postgres, that reads such a table without naming the rows it wants.
WALKS = re.compile(
    rf"SCAN ({GROWING})\b(?! USING (COVERING )?INDEX ix_\w+ \()"
    rf"|Seq Scan on ({GROWING})\b"
    rf"|SEARCH ({GROWING})\b.*autoindex.*\((company=\?)?( AND system=\?)?( AND object=\?)?\)$"
)
#: Whether there is any at all: the first row answers it.
PROBES = ("SEARCH unlinked_guid USING INDEX sqlite_autoindex_unlinked_guid_1 (company=?)",)


def test_no_statement_of_an_update_walks_what_grows(tmp_path: Path, staging_url: str) -> None:
    with connected_world(tmp_path, staging_url) as world:
        world.stage_deals(3)
        world.update()
        world.stage_customers_from(10, 12)
        world.stage_invoice(20, world.stage_customer(20), world.stage_item(2))
        with counted(world.staging) as seen:
            assert world.update().outcome is Outcome.DONE
            assert world.update().outcome is Outcome.NO_WORK
        assert len(seen) > 50
        plans = {line.strip() for line in seen.plans(world.staging)}
        walks = sorted(line for line in plans.difference(PROBES) if WALKS.search(line))
    assert walks == []
