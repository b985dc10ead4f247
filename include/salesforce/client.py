"""The one client of the org: reading by SOQL, describing, and writing rows. Money is Decimal in both directions."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from datetime import datetime
from typing import Any, Self

import requests

from include.salesforce.bulk_jobs import BulkJobs
from include.salesforce.bulk_reads import read_bulk_query
from include.salesforce.bulk_writes import MOST_BY_COLLECTION, BulkLoad, rows_per_job
from include.salesforce.descriptions import Deleted, Limits, ObjectDescription, read_limits, read_object
from include.salesforce.error_codes import SalesforceCursor
from include.salesforce.row_writes import ROWS_PER_CALL, Key, Pace, Row, RowResult, RowWriter
from include.salesforce.sign_on import SignOn
from include.salesforce.soql import name, parse_stamp, to_id18, to_the_second
from include.salesforce.transport import Call, Transport
from include.salesforce.wire import plain_record, write_json

_JSON = {"Content-Type": "application/json"}
_LARGE_PAGES = {"Sforce-Query-Options": "batchSize=2000"}
#: A duplicate rule of the kind Alert lets a record pass that says so; one of the kind Block never does.
_ALLOW_DUPLICATES = {"Sforce-Duplicate-Rule-Header": "allowSave=true"}
_RACE_FOR_A_NEW_KEY = frozenset({"DUPLICATE_VALUE"})


class Salesforce:
    """One org, seen by one user.

    `sign_on` opens a session and is called again when the session has expired, so it must not return a cached one.
    `connection` names the Airflow Connection in messages. `timeout` is (connect, read) in seconds; `retries` counts
    the repeats of what is transient; `pause` sleeps. `most_by_collection` is the number of rows above which
    `write_many` takes a bulk job, `rows_per_call` the most that a collection carries. `allow_duplicates` has duplicate
    rules of the kind Alert let every written record pass.

    Every method raises SalesforceTransient, SalesforceQuota, SalesforceSetup or SalesforceData (error_codes.py).
    """

    def __init__(
        self,
        sign_on: Callable[[], SignOn],
        *,
        session: requests.Session | None = None,
        api_version: str = "63.0",
        timeout: tuple[float, float] = (10, 120),
        retries: int = 4,
        pause: Callable[[float], None] = time.sleep,
        connection: str = "salesforce_default",
        most_by_collection: int = MOST_BY_COLLECTION,
        rows_per_call: int = ROWS_PER_CALL,
        allow_duplicates: bool = False,
    ) -> None:
        self._most_by_collection = most_by_collection
        self._rows_per_call = min(rows_per_call, ROWS_PER_CALL)
        self._paces: dict[str, Pace] = {}  # object -> as many rows as its triggers were found to stand
        self._write_headers = _ALLOW_DUPLICATES if allow_duplicates else {}
        self.api_version = api_version
        self._who: Mapping[str, Any] | None = None
        self.transport = Transport(
            sign_on,
            session=session or requests.Session(),
            timeout=timeout,
            retries=retries,
            pause=pause,
            connection=connection,
        )

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def close(self) -> None:
        """Give the connections back."""
        self.transport.close()

    def organization_id(self) -> str:
        """Return the 18-character id of the org that answers."""
        return to_id18(self._user_info()["organization_id"])

    def is_simulated(self) -> bool:
        """Return whether it is a simulated org that answers; a real one never says so."""
        return bool(self._user_info().get("is_simulated"))

    def user_id(self) -> str:
        """Return the 18-character id of the signed-on user."""
        return to_id18(self._user_info()["user_id"])

    def query_all(self, soql: str) -> Iterator[dict[str, Any]]:
        """Yield the records of a query, deleted ones included, page by page.

        When Salesforce loses the position in a long query, it starts again once: records may then come twice.
        """
        try:
            yield from self._pages(soql)
        except SalesforceCursor:
            yield from self._pages(soql)

    def count(self, soql: str) -> int:
        """Return how many records a `SELECT COUNT() FROM …` counts, deleted ones included."""
        call = Call(method="GET", path=self.path("queryAll/"), what=f"the query {_shortened(soql)}", params={"q": soql})
        return int(self.transport.json(call)["totalSize"])

    def deleted(self, object_name: str, since: datetime, until: datetime) -> Deleted:
        """Return what was deleted in a span of time, within the last 30 days, also what was removed for good since."""
        params = {"start": to_the_second(since), "end": to_the_second(until)}
        what = f"the list of deleted {object_name} records"
        call = Call(method="GET", path=self.path(f"sobjects/{name(object_name)}/deleted/"), what=what, params=params)
        answer = self.transport.json(call)
        return Deleted(
            ids=tuple(to_id18(each["id"]) for each in answer["deletedRecords"]),
            covered=parse_stamp(answer["latestDateCovered"]),
        )

    def describe(self, object_name: str) -> ObjectDescription:
        """Return what the signed-on user may see and do of an object."""
        return read_object(self._get(f"sobjects/{name(object_name)}/describe", f"the description of {object_name}"))

    def objects(self) -> frozenset[str]:
        """Return the names of the objects that the signed-on user can see."""
        return frozenset(each["name"] for each in self._get("sobjects", "the list of objects")["sobjects"])

    def limits(self) -> Limits:
        """Return how much of the daily allowance of calls is used."""
        return read_limits(self._get("limits", "the org's limits"))

    def update_records(self, object_name: str, records: Sequence[Row]) -> list[RowResult]:
        """Update records that carry their `Id`; the results stand in the order of the records."""
        return self._write("PATCH", "composite/sobjects", object_name, records, key=lambda row: to_id18(str(row["Id"])))

    def upsert_records(self, object_name: str, external_id_field: str, records: Sequence[Row]) -> list[RowResult]:
        """Insert or update records by an external id that each carries.

        For records born in QuickBooks only: one born in Salesforce, which has no such id yet, would be inserted
        a second time.
        """
        path = f"composite/sobjects/{name(object_name)}/{name(external_id_field)}"
        return self._write(
            "PATCH",
            path,
            object_name,
            records,
            key=lambda row: str(row[external_id_field]),
            once=_RACE_FOR_A_NEW_KEY,
        )

    def create_records(self, object_name: str, records: Sequence[Row]) -> list[RowResult]:
        """Insert records. A call whose answer is lost is not repeated: it may have inserted them.

        When that call was not the first one, its rows come back as transient: look for them before inserting again.
        """
        return self._write("POST", "composite/sobjects", object_name, records, repeatable=False)

    def write_many(self, object_name: str, external_id_field: str | None, records: Sequence[Row]) -> list[RowResult]:
        """Write any number of records: upsert by the external id, or update by `Id` when the field is None.

        Up to 2,000 go by collections, more by Bulk API 2.0 jobs. Either way the results stand in the order of the
        records, None clears a field, and a field that a record lacks stays as it is. A row whose result is transient
        was not written yet: repeat it in a later run.
        """
        if len(records) <= self._most_by_collection:
            if external_id_field is None:
                return self.update_records(object_name, records)
            return self.upsert_records(object_name, external_id_field, records)
        load = BulkLoad(
            jobs=self._jobs,
            object_name=name(object_name),
            external_id_field=None if external_id_field is None else name(external_id_field),
        )
        writer = RowWriter(
            send=load.send,
            wait=self.transport.wait,
            retries=self.transport.retries,
            key=load.key,
            once=_RACE_FOR_A_NEW_KEY if external_id_field else frozenset(),
            pace=Pace(rows=rows_per_job(records)),
            shrink=1,
        )
        return self._lighter(object_name, external_id_field, records, writer.write(records))

    def _lighter(
        self, object_name: str, external_id_field: str | None, records: Sequence[Row], results: list[RowResult]
    ) -> list[RowResult]:
        """Write those again by small collections that the org's automation could not stand: a job hands it 200."""
        heavy = [place for place, result in enumerate(results) if result.is_overload]
        if not heavy:
            return results
        self._pace(object_name).slow_down(ROWS_PER_CALL)
        rows = [records[place] for place in heavy]
        if external_id_field is None:
            again = self.update_records(object_name, rows)
        else:
            again = self.upsert_records(object_name, external_id_field, rows)
        found = dict(zip(heavy, again, strict=True))
        return [found.get(place, result) for place, result in enumerate(results)]

    def bulk_query(self, soql: str) -> Iterator[dict[str, Any]]:
        """Yield the records of a query, deleted ones included, as `query_all` does, by a Bulk API 2.0 job.

        For history and for more than some ten thousand records. Write no ORDER BY and no LIMIT: either keeps
        Salesforce from splitting the query; the records come in no order. Child sub-queries, aggregates and OFFSET are
        refused. A parent whose columns are all empty is None.
        """
        yield from read_bulk_query(self._jobs, self.describe, soql, f"the bulk query {_shortened(soql)}")

    def path(self, resource: str) -> str:
        """Return the address of a REST resource below the instance, in this client's API version."""
        return f"/services/data/v{self.api_version}/{resource}"

    @property
    def _jobs(self) -> BulkJobs:
        return BulkJobs(transport=self.transport, path=self.path, write_headers=self._write_headers)

    def _pace(self, object_name: str) -> Pace:
        return self._paces.setdefault(object_name, Pace(rows=self._rows_per_call))

    def _pages(self, soql: str) -> Iterator[dict[str, Any]]:
        what = f"the query {_shortened(soql)}"
        first = Call(method="GET", path=self.path("queryAll/"), what=what, params={"q": soql}, headers=_LARGE_PAGES)
        page = self.transport.json(first)
        yield from map(plain_record, page["records"])
        while not page["done"]:
            following = Call(method="GET", path=page["nextRecordsUrl"], what=what, headers=_LARGE_PAGES)
            page = self.transport.json(following)
            yield from map(plain_record, page["records"])

    def _user_info(self) -> Mapping[str, Any]:
        """Who is signed on where; asked once, for it does not change while this client lives."""
        if self._who is None:
            call = Call(method="GET", path="/services/oauth2/userinfo", what="the question who is signed on")
            self._who = self.transport.json(call)
        return self._who

    def _get(self, resource: str, what: str) -> Any:
        return self.transport.json(Call(method="GET", path=self.path(resource), what=what))

    def _write(
        self,
        method: str,
        resource: str,
        object_name: str,
        records: Iterable[Row],
        *,
        key: Key | None = None,
        once: frozenset[str] = frozenset(),
        repeatable: bool = True,
    ) -> list[RowResult]:
        attributes = {"attributes": {"type": name(object_name)}}

        def send(rows: Sequence[Row]) -> Sequence[Mapping[str, Any]]:
            body = write_json({"allOrNone": False, "records": [{**attributes, **_with_id(row)} for row in rows]})
            call = Call(
                method=method,
                path=self.path(resource),
                what=f"to write {len(rows)} {object_name} records",
                headers={**_JSON, **self._write_headers},
                body=body,
                repeatable=repeatable,
            )
            answers: Sequence[Mapping[str, Any]] = self.transport.json(call)
            return answers

        writer = RowWriter(
            send=send,
            wait=self.transport.wait,
            retries=self.transport.retries,
            key=key,
            once=once,
            pace=self._pace(object_name),
        )
        return writer.write(list(records))


def _with_id(row: Row) -> Row:
    return {"id" if field == "Id" else field: value for field, value in row.items()}


def _shortened(soql: str) -> str:
    return soql if len(soql) <= 120 else f"{soql[:117]}..."
