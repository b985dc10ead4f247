"""What an org's own automation does to a write: triggers that stand only so many rows, and approvals that lock records.

Sources: the Apex guide, "Execution governors and limits" (a LimitException cannot be caught, so every row of the call
fails with it); the object reference, ENTITY_IS_LOCKED; Salesforce help, "Approval processes: record locking" (an
administrator may still edit).
"""

from __future__ import annotations

import json
from collections.abc import Sequence

from simulators.salesforce_org.access import Viewer
from simulators.salesforce_org.database import Database
from simulators.salesforce_org.errors import SalesforceError
from simulators.salesforce_org.schema import ObjectType

_TRIGGERS, _LOCKED = "triggers", "locked records"
CPU_TIME = "Apex CPU time limit exceeded"


def set_triggers(database: Database, triggers: dict[str, tuple[int, str]]) -> None:
    """Object -> how many rows a call its trigger stands, and the limit that it breaks with more."""
    database.remember(_TRIGGERS, json.dumps(triggers))


def set_locked(database: Database, ids: Sequence[str]) -> None:
    """Which records wait for an approval, and are locked so long."""
    database.remember(_LOCKED, json.dumps(sorted(ids)))


def run_triggers(database: Database, entry: ObjectType, rows: int) -> None:
    """Refuse a row of a call that carries more of its object than the trigger stands."""
    triggers = json.loads(database.setting(_TRIGGERS) or "{}")
    most, limit = triggers.get(entry.name, (rows, ""))
    if rows > most:
        message = (
            f"{entry.name}Trigger: execution of BeforeUpdate\n\ncaused by: System.LimitException: {limit}\n\n"
            f"Trigger.{entry.name}Trigger: line 12, column 1"
        )
        raise SalesforceError("CANNOT_INSERT_UPDATE_ACTIVATE_ENTITY", message)


def check_lock(database: Database, viewer: Viewer, record_id: str) -> None:
    """Refuse the edit of a record that waits for an approval, except to an administrator."""
    if viewer.administrator or viewer.everything:
        return
    if record_id in json.loads(database.setting(_LOCKED) or "[]"):
        raise SalesforceError("ENTITY_IS_LOCKED", "entity is locked for editing")
