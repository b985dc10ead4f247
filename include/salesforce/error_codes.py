"""What Salesforce's error codes mean to us, as a table, and the errors they become.

TransientError
    ├── SalesforceTransient     wait and repeat
    │   └── SalesforceCursor    the read position is lost: start the query again
    └── SalesforceQuota         the org's allowance is used up: stop, keep the rows, no tight retry
DataError
    └── SalesforceData          a person corrects the record
SetupError
    └── SalesforceSetup         a person corrects the org, the user's rights or the Connection

Codes: Salesforce's SOAP and REST API references, "Status codes and error responses".
"""

from __future__ import annotations

from collections.abc import Mapping
from enum import StrEnum

from include.errors import DataError, SetupError, TransientError


class SalesforceTransient(TransientError):
    """Salesforce, or the way to it, is busy or away for now."""


class SalesforceCursor(SalesforceTransient):
    """The position inside a long query was lost; only the whole query can be repeated."""


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
    QUOTA = "quota"  #: stop and keep everything staged
    DATA = "data"  #: correct the record
    SETUP = "setup"  #: correct the set-up


ERRORS: Mapping[
    Kind, type[SalesforceTransient] | type[SalesforceQuota] | type[SalesforceData] | type[SalesforceSetup]
] = {
    Kind.SESSION: SalesforceSetup,
    Kind.TRANSIENT: SalesforceTransient,
    Kind.CURSOR: SalesforceCursor,
    Kind.QUOTA: SalesforceQuota,
    Kind.DATA: SalesforceData,
    Kind.SETUP: SalesforceSetup,
}

_CODES: Mapping[Kind, str] = {
    Kind.SESSION: "INVALID_SESSION_ID InvalidSessionId INVALID_AUTH_HEADER Bad_OAuth_Token",
    Kind.TRANSIENT: "UNABLE_TO_LOCK_ROW SERVER_UNAVAILABLE API_TEMPORARILY_UNAVAILABLE REQUEST_RUNNING_TOO_LONG"
    " QUERY_TIMEOUT UNKNOWN_EXCEPTION NOT_PROCESSED InternalServerError",
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
    " invalid_grant invalid_client invalid_client_id invalid_app_access inactive_user unsupported_grant_type"
    " INVALID_LOGIN",
}
KINDS: Mapping[str, Kind] = {code: kind for kind, codes in _CODES.items() for code in codes.split()}

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
    "REQUEST_LIMIT_EXCEEDED": "The API calls of the last 24 hours are used up: run less often or raise the limit.",
    "STORAGE_LIMIT_EXCEEDED": "The org's data storage is full: free some or buy more.",
    "ENTITY_IS_DELETED": "The record was deleted or merged away in Salesforce: restore it, or run the sync again.",
    "ENTITY_IS_LOCKED": "The record is locked by an approval process: finish or recall it.",
    "DUPLICATES_DETECTED": "A duplicate rule of the org stopped it: merge the records or let the rule allow the user.",
    "INSUFFICIENT_ACCESS": "Give the integration user access to the record.",
    "INSUFFICIENT_ACCESS_OR_READONLY": "Give the integration user the right to edit the record.",
    "INSUFFICIENT_ACCESS_ON_CROSS_REFERENCE_ENTITY": "Give the integration user access to the record and its parents.",
}
KIND_CURES: Mapping[Kind, str] = {
    Kind.SESSION: "Check that the user is active and that its session policies allow the API.",
    Kind.TRANSIENT: "Nothing to do: the next run repeats it.",
    Kind.CURSOR: "Nothing to do: the next run reads from the last watermark.",
    Kind.QUOTA: "Nothing is lost; the rows stay staged until the allowance is free again.",
    Kind.DATA: "Correct the record in Salesforce and run the sync again.",
    Kind.SETUP: "Correct the mapping or the set-up of the org, then run the preflight.",
}


def kind_of(code: str, *, status: int | None = None) -> Kind:
    """Return what a refusal asks for; `status` is given for a refused call and left out for a refused row.

    A code that the table does not know is a matter of the record when a row was refused, and of the set-up when the
    whole call was.
    """
    if code in KINDS:
        return KINDS[code]
    if code.startswith("INSUFFICIENT_ACCESS") or status is None:
        return Kind.DATA
    return STATUS_KINDS.get(status, Kind.SETUP)


def cure_of(code: str, kind: Kind) -> str:
    """Return what a person should do about it, as a sentence."""
    return CURES.get(code) or KIND_CURES[kind]
