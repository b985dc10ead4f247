"""sobjects/X/updated and sobjects/X/deleted: getUpdated and getDeleted with their window."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

from simulators.salesforce_org.clock import stamp
from simulators.salesforce_org.errors import SalesforceError
from simulators.salesforce_org.exchange import Answer, Call
from simulators.salesforce_org.org import Org
from simulators.salesforce_org.schema import ObjectType

WINDOW = timedelta(days=30)


def updated(org: Org, call: Call) -> Answer:
    """Ids of the living records changed in a span of time."""
    entry, start, end = _span(org, call)
    sql = (
        f'SELECT "Id" FROM "{entry.name}" WHERE "SystemModstamp" >= ? AND "SystemModstamp" < ? AND "IsDeleted" = 0 '
        'ORDER BY "Id"'
    )
    ids = [row[0] for row in org.database.all(sql, (stamp(start), stamp(end)))]
    return Answer(body={"ids": ids, "latestDateCovered": stamp(end)})


def deleted(org: Org, call: Call) -> Answer:
    """Ids and dates of the records deleted in a span of time, those included that were removed for good since.

    Source: getDeleted() in the SOAP API developer guide; what was deleted and put back within the span is left out.
    """
    entry, start, end = _span(org, call)
    sql = (
        "SELECT record_id, moment FROM _delete_log WHERE object = ? AND moment >= ? AND moment < ? "
        "AND record_id NOT IN (SELECT record_id FROM _hidden_record WHERE user_id = ?) ORDER BY record_id"
    )
    rows = org.database.all(sql, (entry.name, stamp(start), stamp(end), call.viewer.user_id))
    return Answer(
        body={
            "deletedRecords": [{"id": record_id, "deletedDate": moment} for record_id, moment in rows],
            "earliestDateAvailable": stamp(org.clock.now() - WINDOW),
            "latestDateCovered": stamp(end),
        }
    )


def _span(org: Org, call: Call) -> tuple[ObjectType, datetime, datetime]:
    entry = call.viewer.object(org.schema, call.groups["object"])
    start, end = (_moment(call, name) for name in ("start", "end"))
    if start >= end:
        raise _refused("startDate before endDate")
    if start < org.clock.now() - WINDOW:
        raise _refused("startDate is outside of the replication window of 30 days")
    return entry, start, end


def _moment(call: Call, name: str) -> datetime:
    try:
        moment = datetime.fromisoformat(call.query.get(name, "").replace(" ", "+"))
    except ValueError:
        raise _refused(f"{name} is missing or not a date and time") from None
    if moment.tzinfo is None:
        raise _refused(f"{name} has no time zone")
    return moment.astimezone(UTC).replace(second=0, microsecond=0)


def _refused(reason: str) -> SalesforceError:
    return SalesforceError("INVALID_REPLICATION_DATE", reason)
