"""SOQL text and Salesforce's notations: built from checked names and quoted values, never from raw input."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from datetime import UTC, date, datetime

from include.errors import DataError, SetupError
from include.model import SalesforceId

#: A query travels in the URL, which Salesforce limits to 16,384 bytes: 250 ids take about 7 kB of it.
IDS_PER_QUERY = 250
#: Values of up to 60 letters, some of which take three bytes in the URL.
VALUES_PER_QUERY = 200
KEYS_PER_QUERY = 50

_NAME = re.compile(r"[A-Za-z][A-Za-z0-9_]*")
_PATH = re.compile(r"[A-Za-z][A-Za-z0-9_]*(\.[A-Za-z][A-Za-z0-9_]*){0,5}")  # SOQL climbs at most five parents
_ID = re.compile(r"[A-Za-z0-9]{15}([A-Za-z0-9]{3})?")
_SUFFIX = "ABCDEFGHIJKLMNOPQRSTUVWXYZ012345"
_ESCAPES = str.maketrans({"\\": r"\\", "'": r"\'", "\n": r"\n", "\r": r"\r", "\t": r"\t"})
_BY_STAMP = "ORDER BY SystemModstamp, Id"


def select_changed(
    object_name: str,
    fields: Iterable[str],
    *,
    since: datetime | None,
    until: datetime | None = None,
    order: bool = True,
) -> str:
    """Select what changed from `since` (included) to `until` (excluded), by SystemModstamp.

    `since` None selects everything. Stamps are compared at whole seconds, so a reader passes the watermark minus its
    overlap and expects records that it has seen. `order=False` is for Bulk queries, which an ORDER BY slows down.
    """
    return _join(_select(object_name, fields), _where(_stamped(since, until)), _BY_STAMP if order else "")


def count_changed(object_name: str, *, since: datetime | None) -> str:
    """Count what changed from `since` (included) on, or everything."""
    return _join(f"SELECT COUNT() FROM {name(object_name)}", _where(_stamped(since)))


def select_by_ids(object_name: str, fields: Iterable[str], ids: Iterable[str]) -> Iterator[str]:
    """Select records by id: one query for every 250 different ids, none when there are no ids."""
    head = _select(object_name, fields)
    wanted = list(dict.fromkeys(to_id18(each) for each in ids))
    for start in range(0, len(wanted), IDS_PER_QUERY):
        chunk = ",".join(quote(each) for each in wanted[start : start + IDS_PER_QUERY])
        yield f"{head} WHERE Id IN ({chunk})"


def select_in(object_name: str, fields: Iterable[str], field: str, values: Iterable[str]) -> Iterator[str]:
    """Select the living records whose `field` has one of these values: one query for every 200 of them."""
    head = _select(object_name, fields)
    checked = _checked(_PATH, field, "field")
    wanted = list(dict.fromkeys(values))
    for start in range(0, len(wanted), VALUES_PER_QUERY):
        chunk = ",".join(quote(each) for each in wanted[start : start + VALUES_PER_QUERY])
        yield f"{head} WHERE {checked} IN ({chunk}) AND IsDeleted = false"


def select_under(object_name: str, fields: Iterable[str], field: str, keys: Iterable[str]) -> Iterator[str]:
    """Select the living records whose `field` is one of these keys, or a part of one behind a /: a query for 50.

    A wildcard in a key may bring others: whoever asks looks at the keys that come.
    """
    head = _select(object_name, fields)
    checked = _checked(_PATH, field, "field")
    wanted = list(dict.fromkeys(keys))
    for start in range(0, len(wanted), KEYS_PER_QUERY):
        chunk = wanted[start : start + KEYS_PER_QUERY]
        parts = " OR ".join(f"{checked} LIKE {quote(f'{each}/%')}" for each in chunk)
        yield f"{head} WHERE ({checked} IN ({','.join(map(quote, chunk))}) OR {parts}) AND IsDeleted = false"


def select_window(
    object_name: str,
    fields: Iterable[str],
    date_field: str,
    start: date | datetime,
    end: date | datetime,
    *,
    order: bool = True,
) -> str:
    """Select the records whose `date_field` lies from `start` (included) to `end` (excluded).

    Dates make date literals, aware datetimes make datetime literals: pass what the type of the field asks for.
    `order=False` is for Bulk queries.
    """
    name = _checked(_PATH, date_field, "field")
    bounds = [f"{name} >= {literal(start)}", f"{name} < {literal(end)}"]
    return _join(_select(object_name, fields), _where(bounds), f"ORDER BY {name}, Id" if order else "")


def literal(moment: date | datetime) -> str:
    """Write a date as `2026-01-31` and an aware datetime as `2026-01-31T00:00:00.000Z`.

    The form with milliseconds and Z is the one that every endpoint takes; one with a numeric offset is not.
    """
    if not isinstance(moment, datetime):
        return moment.isoformat()
    if moment.tzinfo is None:
        raise ValueError(f"{moment.isoformat()} has no time zone. Pass an aware datetime.")
    utc = moment.astimezone(UTC)
    return f"{utc:%Y-%m-%dT%H:%M:%S}.{utc.microsecond // 1000:03d}Z"


def to_the_second(moment: datetime) -> str:
    """Write an aware datetime as a record holds it that nobody compares more finely: `2026-01-31T00:00:00.000Z`."""
    return literal(moment.replace(microsecond=0))


def quote(text: str) -> str:
    """Write a SOQL string literal, quotes and backslashes escaped."""
    return f"'{text.translate(_ESCAPES)}'"


def name(text: str) -> str:
    """Return an object's or field's own name unchanged; SetupError when it could not be one."""
    return _checked(_NAME, text, "object")


def to_id18(record_id: str) -> SalesforceId:
    """Return the 18-character form of a Salesforce id.

    The three characters appended to the case-sensitive 15 say which of them are capitals, five at a time.
    """
    if not _ID.fullmatch(record_id):
        raise DataError(
            f'"{record_id}" is not a Salesforce id. An id has 15 or 18 letters and digits; correct the value.',
            record_id=record_id,
            status_code="MALFORMED_ID",
        )
    if len(record_id) == 18:
        return SalesforceId(record_id)
    groups = (record_id[start : start + 5] for start in (0, 5, 10))
    return SalesforceId(record_id + "".join(_SUFFIX[_capitals(group)] for group in groups))


def parse_stamp(text: str) -> datetime:
    """Read a datetime as Salesforce writes it (`2026-01-31T00:00:00.000+0000`) into aware UTC."""
    try:
        moment = datetime.fromisoformat(text)
    except ValueError:
        raise _not_a_stamp(text) from None
    if moment.tzinfo is None:
        raise _not_a_stamp(text)
    return moment.astimezone(UTC)


def _select(object_name: str, fields: Iterable[str]) -> str:
    columns = list({each.lower(): _checked(_PATH, each, "field") for each in fields}.values())
    if not columns:
        raise SetupError(f"No field of {object_name} is selected. Name at least one field in the mapping.")
    return f"SELECT {', '.join(columns)} FROM {name(object_name)}"


def _stamped(since: datetime | None, until: datetime | None = None) -> list[str]:
    bounds = (("SystemModstamp >=", since), ("SystemModstamp <", until))
    return [f"{bound} {literal(day)}" for bound, day in bounds if day is not None]


def _where(bounds: Sequence[str]) -> str:
    return f"WHERE {' AND '.join(bounds)}" if bounds else ""


def _join(*parts: str) -> str:
    return " ".join(part for part in parts if part)


def _checked(pattern: re.Pattern[str], text: str, kind: str) -> str:
    if not pattern.fullmatch(text):
        raise SetupError(f'"{text}" is not the name of a Salesforce {kind}. Correct it in the mapping.', field=text)
    return text


def _capitals(group: str) -> int:
    return sum(1 << position for position, letter in enumerate(group) if "A" <= letter <= "Z")


def _not_a_stamp(text: str) -> DataError:
    return DataError(f'"{text}" is not a Salesforce timestamp. Read the record again and report this if it stays.')
