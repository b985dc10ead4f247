"""What Salesforce's error codes mean to us, as a table, and the errors they become.

TransientError
    ├── SalesforceTransient     wait and repeat
    │   ├── SalesforceCursor    the read position is lost: start the query again
    │   ├── SalesforceTimeout   the question is too large: ask in smaller pieces
    │   └── SalesforceOverload  the org's own automation is too slow for so many rows: send fewer a call
    └── SalesforceQuota         the org's allowance is used up: stop, keep the rows, no tight retry
DataError
    └── SalesforceData          a person corrects the record
SetupError
    └── SalesforceSetup         a person corrects the org, the user's rights or the Connection

Codes: Salesforce's SOAP and REST API references, "Status codes and error responses".
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum

from include.errors import DataError, SetupError, TransientError


class SalesforceTransient(TransientError):
    """Salesforce, or the way to it, is busy or away for now."""


class SalesforceCursor(SalesforceTransient):
    """The position inside a long query was lost; only the whole query can be repeated."""


class SalesforceTimeout(SalesforceTransient):
    """The query ran for too long; the same one would again, one over less time would not."""


class SalesforceOverload(SalesforceTransient):
    """The org's own triggers and flows cannot work on so many rows in one call."""


class SalesforceQuota(TransientError):
    """The org's allowance of calls or storage is used up; only hours or a person cure that."""


class SalesforceData(DataError):
    """Salesforce refuses one record for its values."""


class SalesforceSetup(SetupError):
    """The org, the user's rights or the Connection do not fit what is asked."""


class Kind(StrEnum):
    """What a refusal asks of the caller."""

    SESSION = "session"  #: sign on again once, then it is a matter of set-up
    TRANSIENT = "transient"  #: repeat after a pause
    CURSOR = "cursor"  #: start the query again
    TIMEOUT = "timeout"  #: ask in smaller pieces
    OVERLOAD = "overload"  #: send fewer rows a call; with one row it is a matter of the org's automation
    QUOTA = "quota"  #: stop and keep everything staged
    DATA = "data"  #: correct the record
    SETUP = "setup"  #: correct the set-up


ERRORS: Mapping[
    Kind, type[SalesforceTransient] | type[SalesforceQuota] | type[SalesforceData] | type[SalesforceSetup]
] = {
    Kind.SESSION: SalesforceSetup,
    Kind.TRANSIENT: SalesforceTransient,
    Kind.CURSOR: SalesforceCursor,
    Kind.TIMEOUT: SalesforceTimeout,
    Kind.OVERLOAD: SalesforceOverload,
    Kind.QUOTA: SalesforceQuota,
    Kind.DATA: SalesforceData,
    Kind.SETUP: SalesforceSetup,
}

_CODES: Mapping[Kind, str] = {
    Kind.SESSION: "INVALID_SESSION_ID InvalidSessionId INVALID_AUTH_HEADER Bad_OAuth_Token Missing_OAuth_Token",
    Kind.TRANSIENT: "UNABLE_TO_LOCK_ROW SERVER_UNAVAILABLE API_TEMPORARILY_UNAVAILABLE REQUEST_RUNNING_TOO_LONG"
    " UNKNOWN_EXCEPTION NOT_PROCESSED InternalServerError Internal_Error WEB_PAGE",
    Kind.TIMEOUT: "QUERY_TIMEOUT",
    Kind.CURSOR: "INVALID_QUERY_LOCATOR INVALID_REPLICATION_DATE EXCEEDED_ID_LIMIT",
    Kind.QUOTA: "REQUEST_LIMIT_EXCEEDED EXCEEDED_QUOTA ExceededQuota STORAGE_LIMIT_EXCEEDED JOB_ABORTED",
    Kind.DATA: "DUPLICATES_DETECTED DUPLICATE_VALUE DUPLICATE_EXTERNAL_ID FIELD_CUSTOM_VALIDATION_EXCEPTION"
    " FIELD_FILTER_VALIDATION_EXCEPTION REQUIRED_FIELD_MISSING STRING_TOO_LONG NUMBER_OUTSIDE_VALID_RANGE"
    " INVALID_OR_NULL_FOR_RESTRICTED_PICKLIST FIELD_INTEGRITY_EXCEPTION INVALID_CROSS_REFERENCE_KEY MALFORMED_ID"
    " INVALID_EMAIL_ADDRESS ENTITY_IS_DELETED ENTITY_IS_LOCKED STANDARD_PRICE_NOT_DEFINED"
    " CANNOT_INSERT_UPDATE_ACTIVATE_ENTITY INSUFFICIENT_ACCESS INSUFFICIENT_ACCESS_OR_READONLY"
    " INSUFFICIENT_ACCESS_ON_CROSS_REFERENCE_ENTITY MULTIPLE_CHOICES",
    Kind.SETUP: "INVALID_FIELD INVALID_TYPE INVALID_FIELD_FOR_INSERT_UPDATE MALFORMED_QUERY QUERY_TOO_COMPLICATED"
    " InvalidBatch InvalidEntity InvalidJob ClientInputError FeatureNotEnabled"
    " API_DISABLED_FOR_ORG API_CURRENTLY_DISABLED INVALID_OPERATION NOT_FOUND UNSUPPORTED_API_VERSION"
    " Wrong_Org Bad_Id HTTPS_Required HTTP_403 HTTP_404 HTTP_407"
    " invalid_grant invalid_client invalid_client_id invalid_app_access inactive_user unsupported_grant_type"
    " INVALID_LOGIN",
}
KINDS: Mapping[str, Kind] = {code: kind for kind, codes in _CODES.items() for code in codes.split()}
#: What is said of a row that is in the recycle bin, or names one that is, and of one that is nowhere, or hidden.
GONE = frozenset({"ENTITY_IS_DELETED", "INVALID_CROSS_REFERENCE_KEY"})

#: For answers whose code is missing or not in the table.
STATUS_KINDS: Mapping[int, Kind] = {
    300: Kind.DATA,
    401: Kind.SESSION,
    408: Kind.TRANSIENT,
    429: Kind.TRANSIENT,
    500: Kind.TRANSIENT,
    502: Kind.TRANSIENT,
    503: Kind.TRANSIENT,
    504: Kind.TRANSIENT,
}

_DEPLOY = (
    "Deploy the package (`./o2c package deploy`) and assign the permission set QuickBooks_Sync to the integration user."
)
#: What to do, where more can be said than the kind says.
CURES: Mapping[str, str] = {
    "INVALID_FIELD": f"The field is missing or hidden. {_DEPLOY}",
    "INVALID_FIELD_FOR_INSERT_UPDATE": f"The field may not be written by this user. {_DEPLOY}",
    "INVALID_TYPE": f"The object is missing or hidden. {_DEPLOY}",
    "NOT_FOUND": f"The object, field or address is missing or hidden. {_DEPLOY}",
    "InvalidBatch": f"A column is no field, or is hidden: compare the mapping with the org. {_DEPLOY}",
    "API_DISABLED_FOR_ORG": "Use an edition of Salesforce with API access and give the user the right API Enabled.",
    "REQUEST_LIMIT_EXCEEDED": "Salesforce names the allowance: it is free again by itself, or an administrator raises "
    "it.",
    "WEB_PAGE": "Salesforce is under maintenance, or a proxy answered in its place. Nothing to do: the next run "
    "repeats it. If it stays, check the proxies and the instance URL of the Connection.",
    "Bad_OAuth_Token": "The session was renewed and is refused again. Give the connected app the scopes api and id, "
    "and check that the user is active.",
    "Missing_OAuth_Token": "Something on the way takes the header Authorization off. Check the proxies of the "
    "Connection.",
    "Wrong_Org": "The instance URL of the Connection belongs to another org than the user.",
    "HTTP_403": "Not Salesforce but something on the way refused it. Check the proxies and the instance URL of the "
    "Connection.",
    "HTTP_404": "There is no such address at this host. Check the domain and the instance URL of the Connection.",
    "HTTP_407": "The proxy wants a user and a password. Write them into the proxies of the Connection.",
    "STORAGE_LIMIT_EXCEEDED": "The org's data storage is full: free some or buy more.",
    "ENTITY_IS_DELETED": "The record was deleted or merged away in Salesforce: put it back, or leave it.",
    "FIELD_CUSTOM_VALIDATION_EXCEPTION": "A validation rule of the org refuses it. Correct the value, or an "
    "administrator lets the rule spare the custom permission QuickBooks_Sync.",
    "INVALID_OR_NULL_FOR_RESTRICTED_PICKLIST": "The value is not in the list, or the record type does not offer it: an "
    "administrator adds it there.",
    "ENTITY_IS_LOCKED": "The record is locked by an approval process: finish or recall it.",
    "DUPLICATES_DETECTED": "A duplicate rule of the org stopped it: merge the records. Else an administrator lets the "
    "rule leave out the integration user, or, where it only warns (Alert), has the sync pass it by allow_duplicates.",
    "INSUFFICIENT_ACCESS": "Give the integration user access to the record.",
    "INSUFFICIENT_ACCESS_OR_READONLY": "Give the integration user the right to edit the record.",
    "INSUFFICIENT_ACCESS_ON_CROSS_REFERENCE_ENTITY": "Give the integration user access to the record and its parents.",
}
KIND_CURES: Mapping[Kind, str] = {
    Kind.SESSION: "Check that the user is active and that its session policies allow the API.",
    Kind.TRANSIENT: "Nothing to do: the next run repeats it.",
    Kind.TIMEOUT: "It is asked in smaller pieces of time by itself. When even a minute is too much, ask Salesforce's "
    "support for an index on SystemModstamp of the object.",
    Kind.CURSOR: "Nothing to do: the next run reads from the last watermark.",
    Kind.OVERLOAD: "A trigger or flow of the org uses up its limits for this record alone. Ask whoever looks after the "
    "org's automation to mend it; the record is tried again by itself every day.",
    Kind.QUOTA: "Nothing is lost; the rows stay staged until the allowance is free again.",
    Kind.DATA: "Correct the record in Salesforce; it is tried again by itself.",
    Kind.SETUP: "Correct the mapping or the set-up of the org, then run the preflight.",
}


@dataclass(frozen=True, slots=True, kw_only=True)
class _Words:
    """What Salesforce's words say where one code stands for several causes."""

    sign: re.Pattern[str]
    kind: Kind
    cure: str


#: Source: the REST API guide ("API request limits"), the Apex guide ("Execution governors and limits").
_WORDS: tuple[_Words, ...] = (
    _Words(
        sign=re.compile(r"Concurrent\w*\b.*Limit exceeded", re.IGNORECASE | re.DOTALL),
        kind=Kind.TRANSIENT,
        cure="Too many long calls were at work in the org at once. Nothing to do: the next run repeats it. If it "
        "stays, an administrator looks at Setup, System Overview for what else calls the org.",
    ),
    _Words(
        sign=re.compile(r"TotalRequests Limit exceeded", re.IGNORECASE),
        kind=Kind.QUOTA,
        cure="The API calls of the last 24 hours are used up: run less often or raise the limit.",
    ),
    _Words(
        sign=re.compile(
            r"System\.LimitException|Apex CPU time limit|Apex heap size|"
            r"Too many (?:SOQL|SOSL|DML|query|callouts|future|queueable|Email)|"
            r"(?:iterations|executed elements).* (?:limit|exceeded)",
            re.IGNORECASE | re.DOTALL,
        ),
        kind=Kind.OVERLOAD,
        cure=KIND_CURES[Kind.OVERLOAD],
    ),
)
#: Their words are those of a person of the org.
_FREE_TEXT = frozenset({"FIELD_CUSTOM_VALIDATION_EXCEPTION"})


def kind_of(code: str, message: str = "", *, status: int | None = None) -> Kind:
    """Return what a refusal asks for; `status` is given for a refused call and left out for a refused row.

    A code that the table does not know is a matter of the record when a row was refused, and of the set-up when the
    whole call was. Where a code stands for several causes, the words tell.
    """
    if (told := _told(code, message)) is not None:
        return told.kind
    if code in KINDS:
        return KINDS[code]
    if code.startswith("INSUFFICIENT_ACCESS") or status is None:
        return Kind.DATA
    return STATUS_KINDS.get(status, Kind.SETUP)


def cure_of(code: str, message: str, kind: Kind) -> str:
    """Return what a person should do about it, as a sentence."""
    told = _told(code, message)
    return told.cure if told is not None else CURES.get(code) or KIND_CURES[kind]


def _told(code: str, message: str) -> _Words | None:
    return None if code in _FREE_TEXT else next((words for words in _WORDS if words.sign.search(message)), None)
