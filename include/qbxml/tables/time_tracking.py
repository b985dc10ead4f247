"""Hours worked; those that are billable name a customer."""

from __future__ import annotations

from include.qbxml.element import Kind, day, guid, lines, plain, ref, word
from include.qbxml.tables.requests import add, change_transaction

TIME_TRACKING_ADD = add(
    "TimeTracking",
    day("TxnDate"),
    ref("EntityRef", 209, required=True),
    ref("CustomerRef", 209),
    ref("ItemServiceRef", 159),
    plain(Kind.INTERVAL, "Duration", required=True),
    ref("ClassRef", 159),
    ref("PayrollItemWageRef", 31),
    lines("Notes", 4095),
    word("BillableStatus", "Billable", "NotBillable", "HasBeenBilled"),
    guid("ExternalGUID", since="9.0"),
)

TIME_TRACKING_MOD = change_transaction(TIME_TRACKING_ADD, required=("EntityRef", "Duration"))
